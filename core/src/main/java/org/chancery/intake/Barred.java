package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** Parts of a line between bars and bullets. */
final class Barred {
  private static final String BARS = "|•·";

  private Barred() {}

  static List<Span> parts(String line) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || BARS.indexOf(line.charAt(at)) >= 0) {
        int from = Line.skipBlanks(line, start, at);
        int to = Line.trimEnd(line, from, at);
        if (from < to) {
          parts.add(new Span(from, to));
        }
        start = at + 1;
      }
    }
    return parts;
  }
}
