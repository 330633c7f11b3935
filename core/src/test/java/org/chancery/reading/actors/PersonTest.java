package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.actors.Person.Term;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static Term term(String type, String title, int from, int until) {
    Optional<LocalDate> end =
        until == 0 ? Optional.empty() : Optional.of(LocalDate.of(until, 12, 31));
    return new Term("KEN", type, title, List.of("GOV"), LocalDate.of(from, 1, 1), end);
  }

  private static Person with(Term... terms) {
    return new Person("somebody", "Somebody", List.of(), List.of(terms));
  }

  @Test
  void whatTheHeadOfAStateIsBesideItIsNotTheLastOffice() {
    Person person =
        with(
            term("HOS", "President", 2012, 0),
            term("MILITARY", "Commander-in-Chief", 2012, 2022),
            term("HEAD", "Chair of the Union", 2015, 2016));
    assertThat(person.last().title()).isEqualTo("President");
    assertThat(person.lastBefore(LocalDate.of(2017, 5, 1)).orElseThrow().title())
        .isEqualTo("President");
  }

  @Test
  void whatComesAfterIs() {
    Person person =
        with(term("HOS", "President", 2002, 2010), term("FM", "Foreign Minister", 2009, 2014));
    assertThat(person.last().title()).isEqualTo("Foreign Minister");
  }
}
