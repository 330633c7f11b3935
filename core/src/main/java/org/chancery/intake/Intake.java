package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;

/**
 * Takes in reports from texts, pages, JSON Lines and folders of these. One report is held at a
 * time; what cannot be read is told in one line, and the rest goes on.
 */
public final class Intake {
  /** The most bytes that one text, page or line of JSON Lines may have. */
  public static final int MOST_BYTES = 10_000_000;

  static final String STANDARD_INPUT = "-";
  static final String STANDARD_INPUT_ID = "standard-input";
  private static final int PEEK = 1024;

  private final Desk desk;
  private final JsonLines jsonLines;
  private final JsonReport objects = new JsonReport();
  private final PageReader pages;

  /**
   * An intake that reads English reports.
   *
   * @param published the day of publication of every report, where the user gives one
   */
  public Intake(Lexicon lexicon, Optional<LocalDate> published) {
    this.desk = new Desk(lexicon, published);
    this.jsonLines = new JsonLines(desk, MOST_BYTES);
    this.pages = new PageReader(lexicon);
  }

  /** A text of one paragraph without layout, of unknown origin: for single sentences. */
  public static Report plain(String id, String text) {
    return new Report(
        id,
        STANDARD_INPUT,
        Optional.empty(),
        text,
        Origin.UNKNOWN,
        Layout.plain(text),
        Languages.ENGLISH);
  }

  /**
   * Reads all inputs in turn.
   *
   * @param inputs files, folders, or {@code -} for standard input
   */
  public void read(List<String> inputs, InputStream standardInput, Sink sink) {
    read(inputs, standardInput, Ids.ofOneRun(), sink);
  }

  /**
   * The same with ids for a lasting record: a report that brings its own keeps it, the others get
   * one from their words ({@link org.chancery.model.Fingerprint#id}), whatever else is read.
   */
  public void readToKeep(List<String> inputs, InputStream standardInput, Sink sink) {
    read(inputs, standardInput, Ids.lasting(), sink);
  }

  private void read(List<String> inputs, InputStream standardInput, Ids ids, Sink sink) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        take(input, sink, () -> stream(standardInput, input, 0, ids, sink));
      } else {
        path(input, ids, sink);
      }
    }
  }

  /** Work on one input that may fail as a whole. */
  private interface Work {
    void go() throws IOException, UnreadableReportException;
  }

  private static void take(String input, Sink sink, Work work) {
    try {
      work.go();
    } catch (UnreadableReportException e) {
      sink.rejected(input, e.getMessage());
    } catch (IOException e) {
      sink.rejected(input, Shown.line(input) + ": cannot be read; check its permissions");
    }
  }

  private void path(String input, Ids ids, Sink sink) {
    Optional<Path> path = existing(input);
    if (path.isEmpty()) {
      sink.rejected(input, Shown.line(input) + ": no such file or folder; check the path");
    } else if (Files.isDirectory(path.get())) {
      take(input, sink, () -> folder(path.get(), ids, sink));
    } else {
      take(input, sink, () -> file(path.get(), false, ids, sink));
    }
  }

  private static Optional<Path> existing(String input) {
    try {
      return Optional.of(Path.of(input)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void folder(Path folder, Ids ids, Sink sink)
      throws IOException, UnreadableReportException {
    List<Path> files = Folder.files(folder);
    if (files.isEmpty()) {
      throw new UnreadableReportException(
          folder.toString(), "holds no report; expected .txt, .html, .json or .jsonl files");
    }
    for (Path file : files) {
      take(file.toString(), sink, () -> file(file, true, ids, sink));
    }
  }

  private void file(Path file, boolean inFolder, Ids ids, Sink sink)
      throws IOException, UnreadableReportException {
    String path = file.toString();
    Optional<Kind> kind = Kind.named(file.getFileName().toString());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (kind.equals(Optional.of(Kind.JSON_LINES))) {
        checkText(in, path);
        jsonLines.read(in, path, ids, sink);
        return;
      }
      if (kind.isEmpty() && inFolder) {
        checkText(in, path);
        throw new UnreadableReportException(
            path, "not a kind of file that holds reports; expected .txt, .html, .json or .jsonl");
      }
      if (kind.filter(k -> k != Kind.TEXT).isEmpty()) {
        stream(in, path, Files.size(file), ids, sink);
      } else {
        sink.report(desk.report(found(kind.get(), bytes(in, path, Files.size(file)), path), ids));
      }
    }
  }

  /**
   * Reads what tells its kind by its first characters.
   *
   * @param size of the file; 0 where it is not known
   */
  private void stream(InputStream in, String path, long size, Ids ids, Sink sink)
      throws IOException, UnreadableReportException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
    Kind kind = Kind.opening(new String(peek(marked), StandardCharsets.UTF_8));
    if (kind == Kind.JSON_LINES) {
      jsonLines.read(marked, path, ids, sink);
    } else {
      sink.report(desk.report(found(kind, bytes(marked, path, size), path), ids));
    }
  }

  private Found found(Kind kind, byte[] bytes, String path) throws UnreadableReportException {
    String id = path.equals(STANDARD_INPUT) ? STANDARD_INPUT_ID : Ids.ofFile(path);
    return switch (kind) {
      case PAGE -> pages.read(Charsets.decodePage(bytes), id, path);
      case JSON, JSON_LINES -> objects.read(unmarked(Charsets.decode(bytes)), path, 1, id);
      case TEXT -> Found.text(id, path, Charsets.decode(bytes));
    };
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte[] bytes(InputStream in, String path, long size)
      throws IOException, UnreadableReportException {
    checkText(in, path);
    byte[] bytes = size > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
    if (size > MOST_BYTES || bytes.length > MOST_BYTES) {
      String found = size > 0 ? Shown.size(size) : "more than " + Shown.size(MOST_BYTES);
      throw new UnreadableReportException(
          path,
          found
              + ", but one report may have at most "
              + Shown.size(MOST_BYTES)
              + "; split it, or write a report a line into a .jsonl file");
    }
    if (bytes.length == 0) {
      throw new UnreadableReportException(path, "empty; expected the text of a report");
    }
    Optional<String> binary = Binary.kind(bytes);
    if (binary.isPresent()) {
      throw binary(path, binary.get());
    }
    return bytes;
  }

  private static void checkText(InputStream in, String path)
      throws IOException, UnreadableReportException {
    Optional<String> binary = Binary.kind(peek(in));
    if (binary.isPresent()) {
      throw binary(path, binary.get());
    }
  }

  private static UnreadableReportException binary(String path, String kind) {
    return new UnreadableReportException(
        path, "not a text but " + kind + "; save it as text first");
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(PEEK);
    byte[] start = in.readNBytes(PEEK);
    in.reset();
    return start;
  }
}
