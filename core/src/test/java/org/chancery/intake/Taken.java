package org.chancery.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** What one run of intake gave: its reports and its messages, in order. */
final class Taken implements Sink {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Intake INTAKE = new Intake(LEXICON, Optional.empty());

  final List<Report> reports = new ArrayList<>();
  final List<String> messages = new ArrayList<>();

  static Taken from(Path... inputs) {
    return from(Optional.empty(), InputStream.nullInputStream(), inputs);
  }

  static Taken from(Optional<LocalDate> published, InputStream in, Path... inputs) {
    Taken taken = new Taken();
    List<String> paths = new ArrayList<>();
    for (Path input : inputs) {
      paths.add(input.toString());
    }
    Intake intake = published.isEmpty() ? INTAKE : new Intake(LEXICON, published);
    intake.read(paths, in, taken);
    return taken;
  }

  static Lexicon lexicon() {
    return LEXICON;
  }

  @Override
  public void report(Report report) {
    reports.add(report);
  }

  @Override
  public void rejected(String input, String message) {
    messages.add(message);
  }

  Report only() {
    if (reports.size() != 1 || !messages.isEmpty()) {
      throw new AssertionError("expected one report, found " + reports.size() + ", " + messages);
    }
    return reports.get(0);
  }

  /** The paragraphs' words. */
  static List<String> paragraphs(Report report) {
    return report.layout().paragraphs().stream().map(s -> s.in(report.text())).toList();
  }

  static List<String> skipped(Report report) {
    return report.layout().skipped().stream()
        .map(s -> s.why() + ": " + s.span().in(report.text()))
        .toList();
  }

  /** The words of a part, "" where there is none. */
  static String words(Report report, Optional<Span> part) {
    return part.map(span -> span.in(report.text())).orElse("");
  }

  /** All spans of a layout in the order of the text. */
  static List<Span> parts(Layout layout) {
    List<Span> all = new ArrayList<>(layout.paragraphs());
    layout.skipped().forEach(s -> all.add(s.span()));
    layout.headline().ifPresent(all::add);
    layout.byline().ifPresent(all::add);
    layout.dateline().ifPresent(all::add);
    layout.stamp().ifPresent(all::add);
    all.sort(null);
    return all;
  }
}
