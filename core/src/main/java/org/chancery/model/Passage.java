package org.chancery.model;

/** Where a claim is written: words of one report. */
public record Passage(String reportId, Span span) {
  public String words(Report report) {
    return span.in(report.text());
  }
}
