package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.record.ActorLinks.Sighting;
import org.junit.jupiter.api.Test;

class ActorLinksTest {
  private static Sighting read(
      String report, String day, String name, String country, String sector, String office) {
    return new Sighting(
        new Actor.Known(
            "person:" + name.replace(' ', '-'),
            name,
            ActorType.PERSON,
            ActorCode.of(country, sector),
            Optional.empty(),
            office.isEmpty() ? Optional.empty() : Optional.of(office)),
        report,
        Optional.of(LocalDate.parse(day)));
  }

  private static Sighting listed(String report, String day, String id, String name, String office) {
    return new Sighting(
        new Actor.Known(
            id,
            name,
            ActorType.PERSON,
            ActorCode.of("NOR", "GOV"),
            Optional.of(id),
            Optional.of(office)),
        report,
        Optional.of(LocalDate.parse(day)));
  }

  private static Sighting unresolved(String report, String day, String name) {
    return new Sighting(
        new Actor.Unresolved("unresolved:" + name, name, ActorType.PERSON, "no country is told"),
        report,
        Optional.of(LocalDate.parse(day)));
  }

  private static final Sighting SPOKESMAN =
      read("a", "2021-03-01", "Øyvind Aas-Berg", "NOR", "GOV", "spokesman");

  @Test
  void aNameIsOnePersonHoweverItsMarksAreWritten() {
    Sighting other = read("b", "2023-05-01", "Øyvind Aas Berg", "NOR", "GOV", "");
    Sighting third = read("c", "2023-05-01", "Øyvínd Aas-Berg", "NOR", "GOV", "spokesman");
    ActorLinks links = ActorLinks.among(List.of(SPOKESMAN, other, third));
    assertThat(links.persons()).hasSize(1);
    assertThat(links.separations()).isEmpty();
    assertThat(links.persons().get(0).because()).isEqualTo("name, country and office agree");
    assertThat(links.person(other)).isEqualTo(links.person(SPOKESMAN));
  }

  @Test
  void ofTwoCountriesAreTwo() {
    Sighting swede = read("b", "2021-03-01", "Øyvind Aas-Berg", "SWE", "GOV", "spokesman");
    ActorLinks links = ActorLinks.among(List.of(SPOKESMAN, swede));
    assertThat(links.persons()).hasSize(2);
    assertThat(links.separations().get(0).because()).isEqualTo("of different countries: NOR, SWE");
  }

  @Test
  void aGeneralIsNotTheDeputyMinisterOfHisName() {
    Sighting general = read("b", "2021-03-01", "Øyvind Aas-Berg", "NOR", "MIL", "general");
    ActorLinks links = ActorLinks.among(List.of(SPOKESMAN, general));
    assertThat(links.separations().get(0).because()).isEqualTo("of different sectors: GOV, MIL");
    assertThat(links.persons()).extracting(ActorLinks.Person::id).doesNotHaveDuplicates();
  }

  @Test
  void twoOfficesAtOneTimeAreTwoPersonsAndYearsApartOne() {
    Sighting now = read("b", "2021-03-20", "Øyvind Aas-Berg", "NOR", "GOV", "deputy minister");
    Sighting later = read("b", "2022-03-20", "Øyvind Aas-Berg", "NOR", "GOV", "deputy minister");
    assertThat(ActorLinks.among(List.of(SPOKESMAN, now)).separations().get(0).because())
        .isEqualTo("two offices at one time: spokesman, deputy minister");
    assertThat(ActorLinks.among(List.of(SPOKESMAN, later)).persons()).hasSize(1);
  }

  @Test
  void theDictionaryKnowsAPersonThroughAllOffices() {
    Sighting minister = listed("a", "2020-01-01", "Q1", "Kari Lund", "foreign minister");
    Sighting premier = listed("b", "2020-02-01", "Q1", "Kari Lund", "prime minister");
    Sighting read = read("c", "2020-06-01", "Kari Lund", "NOR", "GOV", "");
    ActorLinks links = ActorLinks.among(List.of(minister, premier, read));
    assertThat(links.persons()).extracting(ActorLinks.Person::id).containsExactly("Q1");
  }

  @Test
  void twoListedPersonsOfOneNameStayTwo() {
    Sighting one = listed("a", "2020-01-01", "Q1", "Kari Lund", "foreign minister");
    Sighting other = listed("b", "2020-02-01", "Q2", "Kari Lund", "foreign minister");
    assertThat(ActorLinks.among(List.of(one, other)).separations().get(0).because())
        .isEqualTo("the dictionary lists two of this name");
  }

  @Test
  void whoseCountryIsNotToldIsLinkedToNobody() {
    ActorLinks links =
        ActorLinks.among(List.of(SPOKESMAN, unresolved("b", "2021-03-01", "Øyvind Aas-Berg")));
    assertThat(links.separations().get(0).because()).isEqualTo("the country of one is not told");
  }

  @Test
  void statesAndOfficesAreNoPersons() {
    Sighting state =
        new Sighting(Telling.state("NOR"), "a", Optional.of(LocalDate.parse("2021-03-01")));
    ActorLinks links = ActorLinks.among(List.of(state));
    assertThat(links.persons()).isEmpty();
    assertThat(links.person(state)).isEmpty();
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    List<Sighting> all = new ArrayList<>();
    List<String> sectors = List.of("GOV", "MIL");
    List<String> offices = List.of("", "spokesman", "deputy minister");
    Random random = new Random(7);
    for (int i = 0; i < 120; i++) {
      String country = random.nextInt(3) == 0 ? "SWE" : "NOR";
      String day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(400)).toString();
      String name = random.nextBoolean() ? "Ola Vik" : "Óla Vik";
      all.add(
          read(
              "r" + i,
              day,
              name,
              country,
              sectors.get(random.nextInt(2)),
              offices.get(random.nextInt(3))));
    }
    ActorLinks expected = ActorLinks.among(all);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(all, new Random(seed));
      ActorLinks found = ActorLinks.among(all);
      assertThat(found.persons()).isEqualTo(expected.persons());
      assertThat(found.separations()).isEqualTo(expected.separations());
    }
  }
}
