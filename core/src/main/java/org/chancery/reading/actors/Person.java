package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;

/** Somebody in the table of people, with every term of office. */
record Person(String id, String name, List<String> names, List<Term> terms) {
  private static final List<String> LEADING = List.of("HOS", "HOG", "LEADER");
  private static final int FIRST_YEARS = 20;
  private static final int LAST_YEARS = 30;
  private static final int OPEN_YEARS = 60;

  /**
   * One term of office.
   *
   * @param type class of the office
   * @param title as printed
   * @param until the last day; none where it is open or unknown
   */
  record Term(
      String country,
      String type,
      String title,
      List<String> sectors,
      LocalDate from,
      Optional<LocalDate> until) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(end());
    }

    /** The last day; far away where the term is still open. */
    LocalDate end() {
      return until.orElseGet(
          () -> from.equals(People.LONG_AGO) ? from : from.plusYears(OPEN_YEARS));
    }

    ActorCode code() {
      return new ActorCode(Optional.of(country), sectors);
    }
  }

  Optional<String> wikidata() {
    boolean item = id.length() > 1 && id.charAt(0) == 'Q' && Character.isDigit(id.charAt(1));
    return item ? Optional.of(id) : Optional.empty();
  }

  boolean servesCountry(String country) {
    return terms.stream().anyMatch(t -> t.country().equals(country));
  }

  /** Whether a report of that day is likely to mean this person. */
  boolean isOfTime(Optional<LocalDate> day) {
    return day.isEmpty()
        || terms.stream()
            .anyMatch(
                t ->
                    !day.get().isBefore(t.from().minusYears(FIRST_YEARS))
                        && !day.get().isAfter(t.end().plusYears(LAST_YEARS)));
  }

  /** The term that counts on the day: whoever leads a state leads it first, then the latest. */
  Optional<Term> termOn(LocalDate day) {
    Optional<Term> found = Optional.empty();
    for (Term t : terms) {
      if (t.holdsOn(day) && found.map(f -> counts(t, f)).orElse(true)) {
        found = Optional.of(t);
      }
    }
    return found;
  }

  /** Whether the first of two terms of one day counts: it leads a state, or began later. */
  static boolean counts(Term term, Term other) {
    boolean leads = LEADING.contains(term.type());
    return leads == LEADING.contains(other.type()) ? term.from().isAfter(other.from()) : leads;
  }

  /** The last term that began before the day. */
  Optional<Term> lastBefore(LocalDate day) {
    Optional<Term> found = Optional.empty();
    for (Term t : terms) {
      boolean began = !t.from().isAfter(day);
      if (began && found.map(f -> follows(t, f)).orElse(true)) {
        found = Optional.of(t);
      }
    }
    return found;
  }

  /** The last term, of such an office if it has had one. */
  Term last(List<String> types) {
    List<Term> told = terms.stream().filter(t -> types.contains(t.type())).toList();
    return last(told.isEmpty() ? terms : told);
  }

  Term last() {
    return last(terms);
  }

  private static Term last(Iterable<Term> terms) {
    Term last = terms.iterator().next();
    for (Term t : terms) {
      last = follows(t, last) ? t : last;
    }
    return last;
  }

  /** Whether a term comes after another; what the head of a state is beside it does not. */
  private static boolean follows(Term term, Term before) {
    boolean beside =
        LEADING.contains(before.type())
            && !LEADING.contains(term.type())
            && !term.from().isBefore(before.from())
            && !term.end().isAfter(before.end());
    return !beside && !term.from().isBefore(before.from());
  }
}
