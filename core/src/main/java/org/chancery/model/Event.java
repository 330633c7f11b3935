package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom.
 *
 * @param id unique in a run: the report's id, "#e" and a number
 * @param modes how: PLOVER modes of this type
 * @param contexts why: PLOVER contexts
 * @param actors who acts; for reciprocal acts (meetings, joint drills) all parties
 * @param recipients on whom; empty for reciprocal acts
 * @param trigger the word or words that name the act
 * @param accordingTo ids of the statements it was found in, innermost first
 * @param score PLOVER's expert scale, -10 to 10
 * @param confidence 0 to 1
 * @param sentence where it stands
 */
public record Event(
    String id,
    EventType type,
    List<String> modes,
    List<String> contexts,
    List<Mention> actors,
    List<Mention> recipients,
    Passage trigger,
    Timing timing,
    Optional<Place> place,
    Status status,
    List<String> accordingTo,
    double score,
    double confidence,
    Passage sentence,
    Trace trace) {

  public Event {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    accordingTo = List.copyOf(accordingTo);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("actors: expected at least one");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: expected 0 to 1, found " + confidence);
    }
  }

  /** The same act with its parties named anew. */
  public Event between(List<Mention> newActors, List<Mention> newRecipients) {
    return new Event(
        id,
        type,
        modes,
        contexts,
        newActors,
        newRecipients,
        trigger,
        timing,
        place,
        status,
        accordingTo,
        score,
        confidence,
        sentence,
        trace);
  }
}
