package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/** Which statements an act was found in, and what that makes of it. */
final class Sayings {
  /**
   * Armed and other opponents, whose word is taken for theirs even where their state is unknown.
   */
  private static final List<String> FOES = List.of("REB", "OPP");

  private final List<Statement> statements;

  Sayings(List<Statement> statements) {
    this.statements = statements;
  }

  /** Those whose content holds the trigger, innermost first. */
  List<Statement> around(Span trigger) {
    List<Statement> found = new ArrayList<>();
    for (Statement s : statements) {
      if (s.content().stream().anyMatch(c -> c.span().contains(trigger))) {
        found.add(s);
      }
    }
    found.sort(Comparator.comparingInt(Sayings::length));
    return found;
  }

  /** Whether these words are what tells somebody's word: "he demanded that …" is news. */
  boolean cue(Span trigger) {
    return statements.stream()
        .anyMatch(s -> s.cue().filter(c -> c.span().overlaps(trigger)).isPresent());
  }

  private static int length(Statement s) {
    return s.content().stream().mapToInt(c -> c.span().length()).sum();
  }

  /**
   * A denied or asked telling makes an act less than done; so does one of another's hostile act.
   *
   * @param known whether the act is taken as known: dated, and in passing
   */
  static Status told(Status status, List<Statement> around, Candidate candidate, boolean known) {
    Status result = status;
    for (Statement s : around) {
      if (s.polarity() == Statement.Polarity.DENIED && factual(result)) {
        result = Status.DENIED;
      } else if (s.polarity() == Statement.Polarity.ASKED && !known) {
        result = StatusReader.combine(Status.POSSIBLE, result);
      }
    }
    boolean adverse = candidate.rule().type().quadClass() == 4;
    boolean done = result == Status.OCCURRED || result == Status.ONGOING;
    boolean byOther = around.stream().anyMatch(s -> other(s, candidate.filled().actors()));
    return adverse && done && byOther && !known ? Status.ALLEGED : result;
  }

  private static boolean factual(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING || status == Status.ALLEGED;
  }

  /** Whether the speaker is known to be of another side than the one he tells of. */
  private static boolean other(Statement s, List<Mention> actors) {
    return s.speaker()
        .named()
        .filter(
            m ->
                m.actor().code().country().isPresent()
                    || m.actor().code().sectors().stream().anyMatch(FOES::contains))
        .filter(m -> !m.actor().code().sectors().contains("JRN"))
        .filter(m -> stranger(m, actors))
        .isPresent();
  }

  /** Whether this party is on the side of none of these. */
  static boolean stranger(Mention mention, List<Mention> parties) {
    return parties.stream().noneMatch(p -> sameSide(p, mention));
  }

  /** One actor, or two of one country. */
  static boolean sameSide(Mention a, Mention b) {
    if (a.actor().id().equals(b.actor().id())) {
      return true;
    }
    return a.actor().code().country().isPresent()
        && a.actor().code().country().equals(b.actor().code().country());
  }
}
