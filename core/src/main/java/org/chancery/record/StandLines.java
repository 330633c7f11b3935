package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Issue;
import org.chancery.model.Mention;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Stance;
import org.chancery.model.When;

/**
 * Makes lines of positions. Readings are added one by one; what comes out does not depend on their
 * order.
 */
public final class StandLines {
  private static final long DAYS_OF_ONE_VOICE = 31;

  private static final Comparator<Heard> IN_TIME =
      Comparator.comparing((Heard h) -> h.day().orElse(LocalDate.MAX))
          .thenComparing(h -> h.ground().report().id())
          .thenComparing(h -> h.position().passage().span());

  private final Map<Key, List<Heard>> told = new TreeMap<>();

  private record Heard(Position position, Ground ground, Optional<LocalDate> day) {
    /** Several reports of one word on one day tell one stand. */
    boolean isSame(Heard other) {
      return day.isPresent()
          && day.equals(other.day)
          && position.stance() == other.position.stance()
          && position.party().actor().id().equals(other.position.party().actor().id())
          && teller().equals(other.teller());
    }

    private Optional<String> teller() {
      return position.teller().map(t -> t.actor().id());
    }
  }

  private record Key(String issue, String party) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byIssue = issue.compareTo(other.issue);
      return byIssue != 0 ? byIssue : party.compareTo(other.party);
    }
  }

  /** The lines of these readings alone. */
  public static List<StandLine> of(Collection<Reading> readings) {
    StandLines lines = new StandLines();
    readings.forEach(lines::add);
    return lines.lines();
  }

  /** Adds what one report tells. */
  public void add(Reading reading) {
    for (Position p : reading.positions()) {
      told.computeIfAbsent(new Key(p.issue().id(), party(p)), k -> new ArrayList<>())
          .add(new Heard(p, ground(p, reading), day(p, reading)));
    }
  }

  private static Ground ground(Position position, Reading reading) {
    List<Mention> speakers =
        reading.statements().stream()
            .filter(s -> position.entry().filter(s.id()::equals).isPresent())
            .flatMap(s -> s.speaker().named().stream())
            .toList();
    return new Ground(reading.report(), position.passage(), position.entry(), speakers);
  }

  /** The lines of all parties on all issues, by issue, then party. */
  public List<StandLine> lines() {
    List<StandLine> lines = new ArrayList<>();
    told.forEach((key, list) -> lines.add(line(key, list)));
    return lines;
  }

  private static StandLine line(Key key, List<Heard> heard) {
    List<List<Heard>> words = inTime(heard);
    Issue issue = words.get(0).get(0).position().issue();
    List<Stand> stands = new ArrayList<>();
    Optional<Heard> before = Optional.empty();
    for (List<Heard> same : words) {
      Heard h = same.get(0);
      Stance stance = h.position().stance();
      Stand.Change change =
          h.day().isEmpty() && words.size() > 1
              ? Stand.Change.UNDATED
              : before.map(b -> change(b.position(), h.position())).orElse(Stand.Change.FIRST);
      List<Ground> grounds = same.stream().map(Heard::ground).toList();
      stands.add(
          new Stand(h.position(), h.day(), change, before.flatMap(b -> otherVoice(b, h)), grounds));
      // what others say of a party, and a denial, leave its own line where it was
      if (h.position().teller().isEmpty() && stance != Stance.DENIES) {
        before = Optional.of(h);
      }
    }
    return new StandLine(issue, key.party(), stands);
  }

  /** A denial is no step nearer to anything. */
  private static Stand.Change change(Position before, Position after) {
    return after.stance() == Stance.DENIES
        ? Stand.Change.REPEATED
        : Stand.Change.between(before, after);
  }

  private static List<List<Heard>> inTime(List<Heard> heard) {
    List<List<Heard>> out = new ArrayList<>();
    for (Heard h : heard.stream().sorted(IN_TIME).toList()) {
      out.stream()
          .filter(g -> g.get(0).isSame(h))
          .findFirst()
          .ifPresentOrElse(g -> g.add(h), () -> out.add(new ArrayList<>(List.of(h))));
    }
    return out;
  }

  /** Another voice of the same party that shortly before stood on the other side. */
  private static Optional<Mention> otherVoice(Heard before, Heard now) {
    boolean opposed =
        before.position().degree() * now.position().degree() < 0
            && now.position().teller().isEmpty();
    boolean another =
        !before.position().party().actor().id().equals(now.position().party().actor().id());
    boolean near =
        before.day().isPresent()
            && now.day().isPresent()
            && !before.day().get().plusDays(DAYS_OF_ONE_VOICE).isBefore(now.day().get());
    return opposed && another && near ? Optional.of(before.position().party()) : Optional.empty();
  }

  private static String party(Position position) {
    return position.party().actor().code().country().orElseGet(() -> position.party().actor().id());
  }

  private static Optional<LocalDate> day(Position position, Reading reading) {
    if (position.timing().when() instanceof When.Day day) {
      return Optional.of(day.date());
    }
    if (position.timing().when() instanceof When.Period period) {
      return Optional.of(period.last());
    }
    return reading.report().origin().publishedOn();
  }
}
