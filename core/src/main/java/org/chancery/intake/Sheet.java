package org.chancery.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Span;

/** One text while it is laid out: what was found so far. Not shared. */
final class Sheet {
  final String text;
  final List<Line> lines;
  final List<Line> body = new ArrayList<>();
  Optional<Span> headline = Optional.empty();
  Optional<String> publisher = Optional.empty();
  private int bodyLength;
  private final List<Layout.Skipped> skipped = new ArrayList<>();
  private Optional<Span> byline = Optional.empty();
  private Optional<Span> dateline = Optional.empty();
  private Optional<Span> stamp = Optional.empty();
  private Optional<LocalDate> stamped = Optional.empty();
  private Optional<LocalDate> updated = Optional.empty();
  private Optional<WrittenDay> datelineDay = Optional.empty();

  Sheet(String text) {
    this.text = text;
    this.lines = Line.of(text);
  }

  String words(Line line) {
    return line.in(text);
  }

  void body(Line line) {
    body.add(line);
    bodyLength += line.length();
  }

  /** Whether more of the report stands before the line than text after it. */
  boolean mostStandsBefore(Line line) {
    return bodyLength > text.length() - line.end();
  }

  void skip(Span span, String why) {
    skipped.add(new Layout.Skipped(span, why));
  }

  void byline(Span span, String why) {
    if (byline.isPresent()) {
      skip(span, why);
    } else {
      byline = Optional.of(span);
    }
  }

  void stamp(Span span, Stamps.Stamp found) {
    if (found.update()) {
      updated = updated.or(found::day);
      skip(span, "update");
    } else if (stamp.isPresent() || (stamped.isPresent() && found.day().isEmpty())) {
      skip(span, "stamp");
    } else {
      stamp = Optional.of(span);
      stamped = found.day();
    }
  }

  boolean hasDateline() {
    return dateline.isPresent();
  }

  boolean hasStamp() {
    return stamp.isPresent();
  }

  void dateline(int start, Dateline found) {
    dateline = Optional.of(new Span(start, found.end()));
    datelineDay = found.day();
    publisher = found.publisher().or(() -> publisher);
  }

  void publisher(Optional<String> named) {
    publisher = publisher.or(() -> named);
  }

  Laid laid(List<Span> paragraphs) {
    skipped.sort((a, b) -> a.span().compareTo(b.span()));
    Layout layout = new Layout(headline, byline, dateline, stamp, paragraphs, skipped);
    return new Laid(layout, stamped.or(() -> updated), datelineDay, publisher);
  }
}
