package org.chancery.reading.statements;

import java.util.List;
import org.chancery.model.Statement.Polarity;

/**
 * A saying word of the lexicon.
 *
 * @param lemma one word, or a verb and its particle
 * @param sort what the speaker does: say, ask, promise, accuse ...
 * @param frames how its content can stand
 * @param prepositions what can stand before its content: "call for", "warn of"
 * @param addressee how those it is said to can stand: {@code object}, or a preposition
 */
record Cue(
    String lemma,
    Pos pos,
    String sort,
    Polarity polarity,
    List<Frame> frames,
    List<String> prepositions,
    List<String> addressee) {

  /** What kind of word it is. */
  enum Pos {
    VERB,
    NOUN,
    PHRASE,
    CARRIER,
    GOVERNOR,
    WITHHOLDING,
    UNSAID,
    NOBODY,
    UNREAL,
    UNWILLING,
    SHOWING,
    CONTRAST,
    MOMENT,
    NAMING,
    TOPIC,
    DOCUMENT
  }

  /** How content can stand by a cue. */
  enum Frame {
    CLAUSE,
    QUOTE,
    INFINITIVE,
    GERUND,
    OBJECT,
    MATTER,
    COMPLEMENT,
    REASON,
    PREPOSITION,
    CARRIED,
    VOICED,
    OPEN,
    BARE
  }

  Cue {
    frames = List.copyOf(frames);
    prepositions = List.copyOf(prepositions);
    addressee = List.copyOf(addressee);
  }

  /** A noun that says something only with a light verb: "made the point that". */
  boolean isBorne() {
    return takes(Frame.CARRIED) || takes(Frame.VOICED);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
