package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.chancery.cli.Prose.Line;

/** Writes entries in three columns that fit the terminal: day, type, what. */
final class Columns {
  static final int INDENT = 2;
  private static final int DAY_COLUMN = 14;
  private static final int TYPE_COLUMN = 13;

  /** Below this, columns stand below each other. */
  private static final int NARROW = 72;

  private final Appendable out;
  private final Terminal terminal;

  Columns(Appendable out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  private boolean isNarrow() {
    return terminal.width() < NARROW;
  }

  /** The width of the last column. */
  int lastColumn() {
    return isNarrow()
        ? terminal.width() - 2 * INDENT
        : terminal.width() - INDENT - DAY_COLUMN - TYPE_COLUMN;
  }

  /** One entry: three columns of lines. */
  void entry(Prose day, List<Prose> type, List<Prose> what) {
    if (isNarrow()) {
      stacked(day, type, what);
    } else {
      beside(day, type, what);
    }
    line("");
  }

  private void stacked(Prose day, List<Prose> type, List<Prose> what) {
    Prose head = new Prose().add(day).add(" · ", Ink.FAINT);
    type.forEach(prose -> head.add(" ").add(prose));
    block(INDENT, head);
    what.forEach(prose -> block(2 * INDENT, prose));
  }

  private void beside(Prose day, List<Prose> type, List<Prose> words) {
    List<Line> days = wrap(List.of(day), DAY_COLUMN - 1);
    List<Line> types = wrap(type, TYPE_COLUMN - 1);
    List<Line> what = wrap(words, lastColumn());
    int lines = Collections.max(List.of(days.size(), types.size(), what.size()));
    for (int i = 0; i < lines; i++) {
      String row =
          " ".repeat(INDENT)
              + padded(days, i, DAY_COLUMN)
              + padded(types, i, TYPE_COLUMN)
              + padded(what, i, 0);
      line(row.stripTrailing());
    }
  }

  private List<Line> wrap(List<Prose> blocks, int width) {
    return blocks.stream().flatMap(b -> b.wrap(width, terminal.colour()).stream()).toList();
  }

  private static String padded(List<Line> lines, int index, int width) {
    Line line = index < lines.size() ? lines.get(index) : Line.EMPTY;
    return line.text() + " ".repeat(Math.max(0, width - line.width()));
  }

  void block(int indent, Prose prose) {
    prose
        .wrap(terminal.width() - indent, terminal.colour())
        .forEach(l -> line(" ".repeat(indent) + l.text()));
  }

  void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
