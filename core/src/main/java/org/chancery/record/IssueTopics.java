package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Issue;
import org.chancery.model.Mention;

/**
 * What a record knows of issues, as a query asks. A change is told against all that came before,
 * whatever days are asked for.
 */
public final class IssueTopics {
  private static final int RECURRING = 2;

  private final RecordStore store;
  private final List<String> issues;
  private final Query query;

  /**
   * For one question.
   *
   * @param issues ids; empty for all
   * @param query whose parties, days and limit are asked
   */
  public IssueTopics(RecordStore store, List<String> issues, Query query) {
    this.store = store;
    this.issues = issues;
    this.query = query;
  }

  /** What is talked about, that which most reports name first. */
  public List<Matter> matters() {
    Matters matters = new Matters();
    readings(k -> matters.add(k.reading()));
    return limited(matters.matters().stream().filter(m -> isAsked(m.issue().id())).toList());
  }

  /** What at least two voices speak of and no list names, that of which most speak first. */
  public List<UnnamedMatter> unnamed() {
    UnnamedMatters matters = new UnnamedMatters();
    store.reports(
        Query.ALL.among(query.parties()).within(query.since(), query.until()), matters::add);
    return limited(matters.matters(RECURRING));
  }

  /** Positions and agreements, for what asks for both: the reports are gone through once. */
  public record Course(List<StandLine> lines, List<Agreement> agreements) {
    public Course {
      lines = List.copyOf(lines);
      agreements = List.copyOf(agreements);
    }
  }

  /** Lines of positions, and the ledger of agreements. */
  public Course course() {
    return course(this::readings);
  }

  /** The same where the reports that name the issues are at hand. */
  public Course course(Collection<Kept> reports) {
    return course(reports::forEach);
  }

  private Course course(Consumer<Consumer<Kept>> source) {
    StandLines lines = new StandLines();
    Ledger ledger = new Ledger(Lexicon.bundled());
    source.accept(
        k -> {
          lines.add(k.reading());
          ledger.add(k.reading());
        });
    return new Course(asked(lines), asked(ledger));
  }

  /** Lines of positions, party by party. */
  public List<StandLine> lines() {
    StandLines lines = new StandLines();
    readings(k -> lines.add(k.reading()));
    return asked(lines);
  }

  private List<StandLine> asked(StandLines lines) {
    return lines.lines().stream()
        .filter(l -> isAsked(l.issue().id()) || isOn(l))
        .filter(l -> query.parties().isEmpty() || isOf(l))
        .map(this::within)
        .filter(l -> !l.stands().isEmpty())
        .limit(most())
        .toList();
  }

  /** The lines in which a person speaks, with that person's stands alone. */
  public List<StandLine> linesOf(String person) {
    StandLines lines = new StandLines();
    readings(k -> lines.add(k.reading()));
    return lines.lines().stream()
        .map(l -> new StandLine(l.issue(), l.party(), of(person, l)))
        .map(this::within)
        .filter(l -> !l.stands().isEmpty())
        .toList();
  }

  private static List<Stand> of(String person, StandLine line) {
    return line.stands().stream()
        .filter(s -> s.position().party().actor().id().equals(person))
        .toList();
  }

  /** The ledger of agreements. */
  public List<Agreement> agreements() {
    Ledger ledger = new Ledger(Lexicon.bundled());
    readings(k -> ledger.add(k.reading()));
    return asked(ledger);
  }

  private List<Agreement> asked(Ledger ledger) {
    List<Agreement> asked = new ArrayList<>();
    for (Agreement agreement : ledger.agreements()) {
      List<Step> steps =
          agreement.steps().stream().filter(s -> isAsked(agreement.issue(), s)).toList();
      if (isAsked(agreement.issue().id()) && !steps.isEmpty()) {
        asked.add(new Agreement(agreement.issue(), steps));
      }
    }
    return limited(asked);
  }

  private void readings(Consumer<Kept> each) {
    store.about(issues, each);
  }

  private <T> List<T> limited(List<T> all) {
    return all.stream().limit(most()).toList();
  }

  private int most() {
    return query.limit().orElse(Integer.MAX_VALUE);
  }

  private boolean isAsked(String issue) {
    return issues.isEmpty() || issues.contains(issue);
  }

  /** A position on talks about an agreement is one on the agreement's future. */
  private boolean isOn(StandLine line) {
    return line.issue().about().filter(a -> issues.contains(a.id())).isPresent();
  }

  private boolean isOf(StandLine line) {
    return query.parties().contains(line.party())
        || line.stands().stream()
            .anyMatch(s -> query.parties().contains(s.position().party().actor().id()));
  }

  private StandLine within(StandLine line) {
    List<Stand> stands = line.stands().stream().filter(s -> isWithin(s.day(), s.day())).toList();
    return new StandLine(line.issue(), line.party(), stands);
  }

  /** Of two parties of an agreement, what either does; else what all have to do with. */
  private boolean isAsked(Issue agreement, Step step) {
    List<String> asked = query.parties();
    boolean any = asked.isEmpty() || asked.stream().anyMatch(p -> isIn(p, step));
    boolean all = asked.stream().allMatch(p -> isIn(p, step) || agreement.parties().contains(p));
    return any && all && isWithin(step.first(), step.last());
  }

  private static boolean isIn(String party, Step step) {
    return isAmong(party, step.actors()) || isAmong(party, step.recipients());
  }

  private static boolean isAmong(String party, List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::actor)
        .anyMatch(
            a -> a.id().equals(party) || a.code().country().filter(party::equals).isPresent());
  }

  /** What has no day answers only where no days are asked for. */
  private boolean isWithin(Optional<LocalDate> first, Optional<LocalDate> last) {
    boolean since =
        query.since().isEmpty() || last.filter(d -> !d.isBefore(query.since().get())).isPresent();
    boolean until =
        query.until().isEmpty() || first.filter(d -> !d.isAfter(query.until().get())).isPresent();
    return since && until;
  }
}
