package org.chancery.reading.dates;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.reading.dates.Phrase.Check;

/** Tells dates from what only looks like them, where the words around are not enough. */
final class Doubts {
  private final Vocabulary vocabulary;

  Doubts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean pass(Phrase phrase, List<Piece> pieces, int start, int end, Scene scene) {
    for (Check check : phrase.checks()) {
      boolean passed =
          switch (check) {
            case NOT_VERB -> notVerb(pieces.get(start), scene);
            case NOT_NAMED -> notNamed(pieces.get(start), scene);
            case NOT_PERSON -> notPerson(pieces.get(start), scene);
            case NOT_COUNTING -> notCounting(pieces, start, end, scene);
            case CLAUSE_ENDS -> clauseEnds(pieces, end);
            case NOT_IN_NAME -> notInName(pieces, end);
          };
      if (!passed) {
        return false;
      }
    }
    return true;
  }

  private static boolean notVerb(Piece piece, Scene scene) {
    Optional<Token> token = scene.token(piece.span());
    return token.isEmpty() || !(token.get().is(Upos.VERB) || token.get().is(Upos.AUX));
  }

  private static boolean notNamed(Piece piece, Scene scene) {
    return scene.token(piece.span()).filter(t -> !t.name().equals("O")).isEmpty();
  }

  /** "Christmas" may be somebody; a feast of several words is nobody. */
  private static boolean notPerson(Piece piece, Scene scene) {
    return piece.word().indexOf(' ') > 0
        || scene.token(piece.span()).filter(t -> t.name().endsWith("-PER")).isEmpty();
  }

  private boolean notCounting(List<Piece> pieces, int start, int end, Scene scene) {
    if (end < pieces.size() && vocabulary.has("counted", pieces.get(end).word())) {
      return false;
    }
    int year = Integer.parseInt(((Lexeme) pieces.get(start)).written());
    boolean usual = year >= 1900 && year < 2036 && year % 50 != 0;
    String before = start > 0 ? pieces.get(start - 1).word() : "";
    if (usual) {
      return true;
    }
    return vocabulary.has("before-year", before)
        && scene.token(pieces.get(start).span()).filter(t -> countsPlural(t, scene)).isEmpty();
  }

  private static boolean countsPlural(Token number, Scene scene) {
    Optional<Token> head = scene.sentence().flatMap(s -> s.head(number));
    return number.relates("nummod") && head.isPresent() && head.get().index() > number.index();
  }

  private boolean clauseEnds(List<Piece> pieces, int end) {
    if (end == pieces.size()) {
      return true;
    }
    Piece next = pieces.get(end);
    return next instanceof Lexeme l
        && (!(l.isWord() || l.isNumber()) || vocabulary.has("clause-end", l.word()));
  }

  private static boolean notInName(List<Piece> pieces, int end) {
    return end == pieces.size()
        || !(pieces.get(end) instanceof Lexeme next)
        || !next.isWord()
        || !next.startsUpper()
        || !next.readings().isEmpty();
  }
}
