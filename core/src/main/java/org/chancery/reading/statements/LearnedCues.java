package org.chancery.reading.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Statement.Polarity;

/**
 * Verbs of saying that the lexicon does not list: those that the language model takes for one, if
 * somebody who can speak is the subject and a clause is said.
 */
final class LearnedCues {
  static final String RULE = "statement.learned-cue";

  private static final double LEAST = 0.9;

  private final CueLexicon cues;

  LearnedCues(CueLexicon cues) {
    this.cues = cues;
  }

  boolean isCue(Sentence s, Token verb) {
    return s.saying(verb) >= LEAST
        && verb.is(Upos.VERB)
        && !cues.isListed(verb)
        && !cues.isUnsaid(verb)
        && hasFrame(new Clause(s, verb));
  }

  /** A clause with a subject of its own, or "that", behind a subject that can speak. */
  private boolean hasFrame(Clause c) {
    Sentence s = c.sentence();
    boolean clause =
        s.children(c.verb(), "ccomp").stream()
            .map(k -> new Clause(s, k))
            .anyMatch(k -> k.hasMark("that") || (k.ownSubject().isPresent() && !k.hasMark("to")));
    Optional<Token> speaker = c.verb().relates("acl") ? s.head(c.verb()) : c.subject();
    return clause && !c.isPassive() && speaker.filter(this::canSpeak).isPresent();
  }

  private boolean canSpeak(Token t) {
    boolean somebody = List.of("person", "organization", "place").contains(t.entity());
    return Clause.isNominal(t) && (somebody || t.is(Upos.PROPN) || cues.isDocument(t));
  }

  static Cue cue(Token verb) {
    return new Cue(
        verb.lemma().toLowerCase(Locale.ROOT),
        Cue.Pos.VERB,
        "say",
        Polarity.SAID,
        List.of(Cue.Frame.CLAUSE),
        List.of(),
        List.of("to"));
  }
}
