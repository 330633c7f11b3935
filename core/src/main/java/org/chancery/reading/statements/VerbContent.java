package org.chancery.reading.statements;

import java.util.List;
import org.chancery.model.Span;

/** Finds what a saying verb says, in the grammar of its own sentence. */
final class VerbContent {
  private final ClauseContent clauses;
  private final PhraseContent phrases;

  VerbContent(CueLexicon cues, Occasions occasions) {
    clauses = new ClauseContent(cues);
    phrases = new PhraseContent(cues, occasions);
  }

  /** Content and the rule that found it. */
  record Found(String rule, List<Span> content) {
    static final Found NOTHING = new Found("", List.of());

    boolean isEmpty() {
      return content.isEmpty();
    }
  }

  /** The first that fits, the fullest first. */
  Found find(Clause clause, Cue cue) {
    Found found =
        cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE)
            ? clauses.hung(clause, cue)
            : Found.NOTHING;
    if (found.isEmpty() && cue.takes(Cue.Frame.INFINITIVE)) {
      found = PhraseContent.infinitive(clause, cue);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.COMPLEMENT)) {
      found = phrases.complement(clause, cue);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.REASON)) {
      found = phrases.reason(clause, cue);
    }
    if (found.isEmpty()) {
      found = phrases.preposition(clause, cue);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.GERUND)) {
      found = PhraseContent.gerund(clause);
    }
    if (found.isEmpty() && (cue.takes(Cue.Frame.OBJECT) || cue.takes(Cue.Frame.MATTER))) {
      found = phrases.object(clause, cue);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.CLAUSE)) {
      found = ClauseContent.behind(clause);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.CLAUSE)) {
      found = ClauseContent.thatBehind(clause);
    }
    if (found.isEmpty() && (cue.takes(Cue.Frame.CLAUSE) || cue.takes(Cue.Frame.QUOTE))) {
      found = clauses.around(clause);
    }
    if (found.isEmpty() && cue.takes(Cue.Frame.CLAUSE)) {
      found = clauses.asBy(clause, cue);
    }
    return found;
  }
}
