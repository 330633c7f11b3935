package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Statement;

/**
 * Who acts in an act of words: the speaker of the statement that its trigger is the cue of. And
 * nobody promises, demands or refuses something towards the state that he speaks for.
 */
final class SpokenActs {
  /** Sectors of those who speak for their state, or hope to. */
  private static final List<String> OF_A_STATE = List.of("GOV", "LEG", "PTY", "ELI");

  private final List<Statement> statements;

  SpokenActs(List<Statement> statements) {
    this.statements = statements;
  }

  /** The candidate with its parties put right; nothing where a needed party is lost. */
  Optional<Candidate> mend(Candidate c) {
    if (!c.isVerbal()) {
      return Optional.of(c);
    }
    Candidate spoken = speaker(c).map(s -> spokenBy(c, s)).orElse(c);
    return withoutOwnState(spoken);
  }

  private Optional<Mention> speaker(Candidate c) {
    return statements.stream()
        .filter(s -> s.cue().filter(q -> q.span().contains(c.trigger().head().span())).isPresent())
        .findFirst()
        .flatMap(s -> s.speaker().named());
  }

  private static Candidate spokenBy(Candidate c, Mention speaker) {
    Roles.Filled filled = c.filled();
    boolean nameless = speaker.actor() instanceof Actor.Unresolved;
    boolean known = filled.actors().stream().anyMatch(Slots::placed);
    if (isAmong(filled.actors(), speaker) || (nameless && known)) {
      return c;
    }
    List<Mention> others =
        filled.recipients().stream().filter(r -> !Sayings.sameSide(r, speaker)).toList();
    return c.with(new Roles.Filled(filled.frame(), List.of(speaker), others, filled.confidence()));
  }

  /** "A and B said" names one of several; otherwise the speaker himself must be the actor. */
  private static boolean isAmong(List<Mention> actors, Mention speaker) {
    return actors.stream()
        .anyMatch(
            a ->
                a.passage().equals(speaker.passage())
                    || a.actor().id().equals(speaker.actor().id())
                    || (actors.size() > 1 && Sayings.sameSide(a, speaker)));
  }

  private static Optional<Candidate> withoutOwnState(Candidate c) {
    Roles.Filled filled = c.filled();
    List<Mention> others =
        filled.recipients().stream()
            .filter(r -> filled.actors().stream().noneMatch(a -> isOwnState(a, r)))
            .toList();
    boolean lost = others.isEmpty() && !filled.recipients().isEmpty();
    if (lost && c.rule().recipient() == Rule.Need.REQUIRED) {
      return Optional.empty();
    }
    return Optional.of(
        c.with(new Roles.Filled(filled.frame(), filled.actors(), others, filled.confidence())));
  }

  private static boolean isOwnState(Mention actor, Mention recipient) {
    boolean speaksForIt =
        actor.actor().type() == ActorType.STATE
            || actor.actor().code().sectors().stream().anyMatch(OF_A_STATE::contains);
    return recipient.actor().type() == ActorType.STATE
        && speaksForIt
        && Sayings.sameSide(actor, recipient);
  }
}
