package org.chancery.language;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** A report with its sentences, headline first, in text order. */
public record ParsedReport(Report report, List<Sentence> sentences) {
  public ParsedReport {
    sentences = List.copyOf(sentences);
  }

  public Optional<Sentence> sentenceAt(int offset) {
    return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
  }

  /** Sentences that share at least a character with the span. */
  public List<Sentence> sentencesIn(Span span) {
    return sentences.stream().filter(s -> s.span().overlaps(span)).toList();
  }
}
