package org.chancery.reading.statements;

import java.util.List;
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
  private final CueLexicon cues;

  ColonLines(ParsedReport report, CueLexicon cues) {
    this.cues = cues;
    this.report = report;
    this.text = report.report().text();
  }

  Optional<Draft> in(Sentence s) {
    Optional<Token> first = s.tokens().stream().filter(t -> t.form().equals(":")).findFirst();
    boolean headline = s.isHeadline() || (s.index() == 0 && s.paragraph() == 0);
    boolean opens =
        s.index() == 0 || report.sentences().get(s.index() - 1).paragraph() != s.paragraph();
    Optional<Token> colon =
        first.filter(t -> headline ? isName(s, t) : opens && isTranscript(s, t));
    if (colon.isEmpty()) {
      return Optional.empty();
    }
    String rule = headline ? "statement.headline-colon" : "statement.transcript";
    int end = lineEnd(s);
    Span content = new Span(colon.get().span().end(), end);
    if (Quotation.wordCount(text, content) < SHORTEST_CONTENT) {
      return Optional.empty();
    }
    Span name = s.token(0).span().and(s.token(colon.get().index() - 1).span());
    return s.headOf(name)
        .map(
            head ->
                Draft.quotation(s, Optional.of(colon.get().span()), rule, content)
                    .saidBy(Optional.of(head), "nobody is named before the colon"));
  }

  /** "LINDQVIST:" or "Q:": up to four words in capitals before a colon. */
  private static boolean isTranscript(Sentence s, Token colon) {
    int n = colon.index();
    List<Token> before = s.tokens().subList(0, n);
    return n > 0
        && n <= 5
        && before.stream().noneMatch(t -> t.form().chars().anyMatch(Character::isLowerCase))
        && before.stream().anyMatch(t -> Character.isLetter(t.form().charAt(0)))
        && before.stream()
            .allMatch(t -> t.is(Upos.PROPN) || t.is(Upos.NOUN) || t.is(Upos.PUNCT) || t.is(Upos.X));
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
  private boolean isName(Sentence s, Token colon) {
    int n = colon.index();
    if (n == 0 || n > LONGEST_NAME) {
      return false;
    }
    boolean verb =
        s.tokens().subList(0, n).stream().anyMatch(t -> t.is(Upos.VERB) || t.is(Upos.AUX));
    boolean named =
        s.tokens().subList(0, n).stream()
            .anyMatch(
                t ->
                    t.name().endsWith("PER")
                        || t.name().endsWith("ORG")
                        || t.entity().equals("person")
                        || t.entity().equals("organization"));
    boolean bare =
        s.tokens().subList(0, n).stream()
            .allMatch(
                t -> t.is(Upos.PROPN) && !t.entity().equals("place") && !t.name().endsWith("LOC"));
    return !verb && (bare || named || cues.isDocument(s.token(n - 1)));
  }
}
