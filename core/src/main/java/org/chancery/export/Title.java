package org.chancery.export;

import org.chancery.model.Report;
import org.chancery.model.Span;

/** What a report is called where it is shown. */
public final class Title {
  private Title() {}

  /**
   * Its title or headline, else its first words.
   *
   * @param limit the most characters that first words may take
   */
  public static String of(Report report, int limit) {
    return report
        .title()
        .or(() -> report.layout().headline().map(span -> span.in(report.text())))
        .filter(title -> !title.isBlank())
        .orElseGet(() -> firstWords(report, limit));
  }

  private static String firstWords(Report report, int limit) {
    String words =
        report.layout().paragraphs().stream()
            .filter(span -> !span.isEmpty())
            .findFirst()
            .orElse(new Span(0, report.text().length()))
            .in(report.text())
            .strip();
    if (words.isEmpty()) {
      return report.id();
    }
    if (words.length() <= limit) {
      return words;
    }
    int space = words.lastIndexOf(' ', limit);
    int end = space > 0 ? space : limit;
    boolean splits = Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, splits ? end - 1 : end) + " …";
  }
}
