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
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Stance;
import org.chancery.model.When;

/** Makes lines of positions. A pure function of the readings, whatever their order. */
public final class StandLines {
  private static final Comparator<Told> IN_TIME =
      Comparator.comparing((Told t) -> t.day().orElse(LocalDate.MIN))
          .thenComparing(Told::report)
          .thenComparing(t -> t.position().passage().span());

  private StandLines() {}

  private record Told(Position position, String report, Optional<LocalDate> day) {}

  private record Key(String issue, String party) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byIssue = issue.compareTo(other.issue);
      return byIssue != 0 ? byIssue : party.compareTo(other.party);
    }
  }

  /** The lines of all parties on all issues, by issue, then party. */
  public static List<StandLine> of(Collection<Reading> readings) {
    Map<Key, List<Told>> told = new TreeMap<>();
    for (Reading reading : readings) {
      for (Position p : reading.positions()) {
        told.computeIfAbsent(new Key(p.issue().id(), party(p)), k -> new ArrayList<>())
            .add(new Told(p, reading.report().id(), day(p, reading)));
      }
    }
    List<StandLine> lines = new ArrayList<>();
    told.forEach((key, list) -> lines.add(line(key, list)));
    return lines;
  }

  private static StandLine line(Key key, List<Told> told) {
    told.sort(IN_TIME);
    Issue issue = told.get(0).position().issue();
    List<Stand> stands = new ArrayList<>();
    Optional<Stance> before = Optional.empty();
    for (Told t : told) {
      Stance stance = t.position().stance();
      Stand.Change change =
          before.map(b -> Stand.Change.between(b, stance)).orElse(Stand.Change.FIRST);
      stands.add(new Stand(t.position(), t.report(), t.day(), change));
      // what others say of a party, and a denial, leave its own line where it was
      if (t.position().teller().isEmpty() && stance != Stance.DENIES) {
        before = Optional.of(stance);
      }
    }
    return new StandLine(issue, key.party(), stands);
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
