package org.chancery.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.intake.Intake;
import org.chancery.intake.Sink;
import org.chancery.json.Tree;
import org.chancery.model.Fingerprint;
import org.chancery.model.Report;
import org.chancery.model.Stage;
import org.chancery.record.Kept;

/** Reads what people paste and drop, one after the other, and remembers some dozens. */
final class Readings {
  private static final int MOST = 50;
  private static final int MOST_CHARACTERS = 20_000_000;
  private static final int MOST_WAITING = 20;
  private static final int MOST_REPORTS = 50;
  private static final int ID_BYTES = 6;
  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final String PASTED = "pasted";

  private final Room room;
  private final Map<String, Pasted> all = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();

  Readings(Room room) {
    this.room = room;
  }

  /** A file that was dropped. */
  static final class Dropped {
    private final String name;
    private final byte[] bytes;

    Dropped(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }
  }

  /**
   * A text with what is known of it.
   *
   * @param title given by whoever pasted it, as are the others
   */
  record Text(
      String text,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published) {}

  /** Takes reports in. */
  private interface Source {
    void take(Chancery chancery, Sink sink) throws IOException;
  }

  Pasted text(Text text, boolean keep) {
    return start(keep, (chancery, sink) -> take(text, chancery, sink));
  }

  private static void take(Text text, Chancery chancery, Sink sink) {
    boolean isMarked = text.text().stripLeading().matches("(?s)[<{].*");
    String words = isMarked ? text.text() : line(text);
    chancery
        .intake(text.published())
        .readToKeep(
            List.of("-"), new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), sink);
  }

  private static String line(Text text) {
    String id = Fingerprint.id(PASTED, text.text(), text.publisher(), Optional.empty());
    Map<String, Object> line = Tree.of("id", id, "text", text.text());
    text.title().ifPresent(t -> line.put("title", t));
    text.publisher().ifPresent(p -> line.put("publisher", p));
    return Tree.write(line);
  }

  Pasted files(List<Dropped> files, boolean keep) {
    return start(keep, (chancery, sink) -> take(files, chancery, sink));
  }

  private static void take(List<Dropped> files, Chancery chancery, Sink sink) throws IOException {
    Path folder = Files.createTempDirectory("chancery");
    try {
      List<String> paths = new ArrayList<>();
      for (Dropped file : files) {
        Path path = folder.resolve(String.valueOf(paths.size())).resolve(plain(file.name));
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes);
        paths.add(path.toString());
      }
      Intake intake = chancery.intake(Optional.empty());
      intake.readToKeep(paths, new ByteArrayInputStream(new byte[0]), named(folder, sink));
    } finally {
      remove(folder);
    }
  }

  /** People know their files by their names alone. */
  private static Sink named(Path folder, Sink sink) {
    String before = folder + folder.getFileSystem().getSeparator();
    return new Sink() {
      @Override
      public void report(Report report) {
        String path = report.path().replace(before, "").replaceFirst("^[0-9]+.", "");
        sink.report(
            new Report(
                report.id(),
                path,
                report.title(),
                report.text(),
                report.origin(),
                report.layout(),
                report.language()));
      }

      @Override
      public void rejected(String input, String message) {
        sink.rejected(input, message.replace(before, "").replaceFirst("^[0-9]+.", ""));
      }
    };
  }

  /** A name that is a file's and nothing else. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^[. ]+", "").strip();
    return safe.isEmpty() ? "report.txt" : safe.substring(Math.max(0, safe.length() - 100));
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Pasted start(boolean keep, Source source) {
    Pasted pasted = new Pasted(id(), room.setup().version(), keep);
    synchronized (all) {
      long waiting = all.values().stream().filter(p -> !p.isDone()).count();
      if (waiting >= MOST_WAITING) {
        throw Refused.busy("so many texts are being read already; try again in a while");
      }
      all.put(pasted.id(), pasted);
    }
    try {
      room.reading().execute(() -> work(pasted, source));
    } catch (RejectedExecutionException e) {
      throw Refused.busy("the workbench is being closed");
    }
    return pasted;
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void work(Pasted pasted, Source source) {
    try {
      read(pasted, source);
    } catch (IOException | RuntimeException | Error e) {
      pasted.failed(sentence(e));
    }
    forget();
  }

  /** Nobody may wait for ever, whatever goes wrong. */
  private static String sentence(Throwable failure) {
    return failure instanceof VirtualMachineError
        ? "it is too long to be read at once here; split it, or give Java more memory"
        : "it could not be read: " + failure.getMessage();
  }

  private void read(Pasted pasted, Source source) throws IOException {
    pasted.stage("intake", 0, 1);
    List<Report> reports = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    source.take(room.chancery(), into(reports, rejected));
    if (reports.isEmpty()) {
      pasted.failed(rejected.isEmpty() ? "there is nothing to read" : rejected.get(0));
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      int before = i * STAGES.size();
      int of = reports.size() * STAGES.size();
      pasted.read(
          room.chancery()
              .read(
                  reports.get(i),
                  stage -> pasted.stage(lower(stage), before + STAGES.indexOf(stage), of)),
          room.lexicon().digest());
    }
    if (pasted.isToBeKept()) {
      pasted.stage("merge", 0, 1);
      List<Kept> read = pasted.readings();
      room.stores()
          .change(
              store ->
                  store.add(read.stream().map(Kept::reading).toList(), read.get(0).provenance()));
    }
    pasted.done(rejected);
  }

  private static String lower(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  private static Sink into(List<Report> reports, List<String> rejected) {
    return new Sink() {
      @Override
      public void report(Report report) {
        if (reports.size() < MOST_REPORTS) {
          reports.add(report);
        } else if (reports.size() == MOST_REPORTS && rejected.size() < MOST_REPORTS) {
          rejected.add("more than " + MOST_REPORTS + " reports at once; 'chancery add' reads them");
        }
      }

      @Override
      public void rejected(String input, String message) {
        rejected.add(message.replaceFirst("^-(:[0-9]+)*: ", ""));
      }
    };
  }

  /** The oldest go first. */
  private void forget() {
    synchronized (all) {
      int characters = all.values().stream().mapToInt(Pasted::length).sum();
      Iterator<Pasted> oldest = all.values().iterator();
      while (oldest.hasNext() && (all.size() > MOST || characters > MOST_CHARACTERS)) {
        Pasted pasted = oldest.next();
        if (pasted.isDone() && all.size() > 1) {
          characters -= pasted.length();
          oldest.remove();
        }
      }
    }
  }

  Pasted of(String id) {
    synchronized (all) {
      Pasted found = all.get(id);
      if (found == null) {
        throw Refused.unknown("this text is no longer remembered; read it again");
      }
      return found;
    }
  }
}
