package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Layout;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * A report's text on the page, in rows of one paragraph, its marked words as elements of their own.
 */
final class PageText {
  private final String text;
  private final List<Piece> pieces;
  private final List<Mark> marks;
  private final String prefix;

  /**
   * Of one report.
   *
   * @param prefix of the ids of its entries on the page
   */
  PageText(Report report, List<Mark> marks, String prefix) {
    this.text = report.text();
    this.pieces = pieces(report);
    this.marks = marks;
    this.prefix = prefix;
  }

  /** A stretch of the text and the part it plays: headline, paragraph, skipped. */
  private record Piece(Span span, String part) {}

  /** Stretches that cover the whole text, each ending with a paragraph, but for the last one. */
  List<Span> rows() {
    List<Span> rows = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      if (piece.part().equals("paragraph")) {
        rows.add(new Span(start, piece.span().end()));
        start = piece.span().end();
      }
    }
    rows.add(new Span(start, text.length()));
    return rows;
  }

  /** Writes what stands in one row, a line for each part that stands on a line of its own. */
  void write(Span row, Markup html) {
    boolean open = false;
    int last = row.start();
    for (Piece piece : pieces) {
      if (!row.contains(piece.span()) || piece.span().isEmpty()) {
        continue;
      }
      String between = text.substring(last, Math.max(last, piece.span().start()));
      if (open && between.indexOf('\n') >= 0) {
        html.close();
        open = false;
      }
      if (!open) {
        html.open("p");
        open = true;
      } else {
        html.text(" ");
      }
      write(piece, html);
      last = piece.span().end();
    }
    if (open) {
      html.close();
    }
  }

  private void write(Piece piece, Markup html) {
    html.open("span", "class", piece.part());
    List<Mark> here = marks.stream().filter(m -> m.span().overlaps(piece.span())).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(piece.span().start(), piece.span().end()));
    for (Mark mark : here) {
      cuts.add(Math.max(piece.span().start(), mark.span().start()));
      cuts.add(Math.min(piece.span().end(), mark.span().end()));
    }
    int start = cuts.first();
    for (int end : cuts.tailSet(start, false)) {
      write(new Span(start, end), here, html);
      start = end;
    }
    html.close();
  }

  private void write(Span words, List<Mark> near, Markup html) {
    List<Mark> over =
        near.stream()
            .filter(mark -> mark.span().contains(words))
            .sorted(Mark.MOST_TELLING)
            .toList();
    if (over.isEmpty()) {
      html.text(words.in(text));
      return;
    }
    String value =
        over.stream().map(m -> m.entry() + "." + m.role()).collect(Collectors.joining(" "));
    Mark first = over.get(0);
    if (first.isAnchor()) {
      html.element("a", words.in(text), "href", "#" + prefix + first.entry(), "data-m", value);
    } else {
      html.element("span", words.in(text), "data-m", value);
    }
  }

  private static List<Piece> pieces(Report report) {
    Layout layout = report.layout();
    List<Piece> parts = new ArrayList<>();
    layout.headline().ifPresent(span -> parts.add(new Piece(span, "headline")));
    layout.byline().ifPresent(span -> parts.add(new Piece(span, "byline")));
    layout.dateline().ifPresent(span -> parts.add(new Piece(span, "dateline")));
    layout.stamp().ifPresent(span -> parts.add(new Piece(span, "stamp")));
    layout.paragraphs().forEach(span -> parts.add(new Piece(span, "paragraph")));
    layout.skipped().forEach(skipped -> parts.add(new Piece(skipped.span(), "skipped")));
    parts.sort(Comparator.comparing(Piece::span));
    return withRests(parts, report.text());
  }

  /** What belongs to no part of the layout is shown too: the page holds the whole text. */
  private static List<Piece> withRests(List<Piece> parts, String text) {
    List<Piece> all = new ArrayList<>();
    int last = 0;
    for (Piece part : parts) {
      addRest(all, text, last, part.span().start());
      all.add(part);
      last = Math.max(last, part.span().end());
    }
    addRest(all, text, last, text.length());
    return all;
  }

  private static void addRest(List<Piece> all, String text, int start, int end) {
    if (start < end && !text.substring(start, end).isBlank()) {
      all.add(new Piece(new Span(start, end), "rest"));
    }
  }
}
