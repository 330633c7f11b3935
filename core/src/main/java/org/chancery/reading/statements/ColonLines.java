package org.chancery.reading.statements;

import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/** Headlines of the form "Name: what is said". */
final class ColonLines {
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_CONTENT = 3;

  private final String text;
  private final ParsedReport report;

  ColonLines(ParsedReport report) {
    this.report = report;
    this.text = report.report().text();
  }

  Optional<Draft> in(Sentence s) {
    if (!(s.isHeadline() || (s.index() == 0 && s.paragraph() == 0))) {
      return Optional.empty();
    }
    Optional<Token> colon =
        s.tokens().stream().filter(t -> t.form().equals(":")).findFirst().filter(t -> isName(s, t));
    if (colon.isEmpty()) {
      return Optional.empty();
    }
    int end = lineEnd(s);
    Span content = new Span(colon.get().span().end(), end);
    if (Quotation.wordCount(text, content) < SHORTEST_CONTENT) {
      return Optional.empty();
    }
    Span name = s.token(0).span().and(s.token(colon.get().index() - 1).span());
    return s.headOf(name)
        .map(
            head ->
                Draft.quotation(s, Optional.of(colon.get().span()), "statement.headline-colon", content)
                    .saidBy(Optional.of(head), "nobody is named before the colon"));
  }

  /** The headline can run over what looks like several sentences. */
  private int lineEnd(Sentence s) {
    int end = s.span().end();
    for (Sentence other : report.sentences()) {
      if (other.paragraph() == s.paragraph()) {
        end = Math.max(end, other.span().end());
      }
    }
    return end;
  }

  /** Up to six words that name somebody or some document, without a verb. */
  private static boolean isName(Sentence s, Token colon) {
    int n = colon.index();
    if (n == 0 || n > LONGEST_NAME) {
      return false;
    }
    boolean verb = s.tokens().subList(0, n).stream().anyMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
    boolean named =
        s.tokens().subList(0, n).stream()
            .anyMatch(
                t ->
                    t.name().endsWith("PER")
                        || t.name().endsWith("ORG")
                        || t.entity().equals("person")
                        || t.entity().equals("organization"));
    return !verb && named;
  }
}
