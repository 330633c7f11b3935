package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts on whom, where the words invite a wrong answer. */
class RolesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran's missiles and Iran's drones hit Iraq's base.           | ASSAULT OCCURRED Iran -> Iraq
          The ship, which was bought from Chile, was seized by Norway. | COERCE OCCURRED Norway
          Norway welcomed Chile's visit to Peru.                       | SUPPORT OCCURRED Norway -> Chile
          Armenia and Azerbaijan accused each other of firing first.   | ACCUSE OCCURRED Armenia + Azerbaijan
          Kenya and Somalia expelled each other's ambassadors.         | SANCTION OCCURRED Kenya + Somalia
          India and Pakistan shelled each other across the border.    | ASSAULT OCCURRED India + Pakistan
          Norway adopted a resolution condemning Chile.                | ACCUSE OCCURRED Norway -> Chile
          Oman wants to retaliate for Yemen's strikes in Chad.         | ASSAULT WISHED Oman -> Yemen
          Norway lashed out at Chile for having shot down a Peruvian bomber. | ASSAULT ALLEGED Chile -> a Peruvian bomber
          Norway imposed sanctions on Chile for arming Kenya's rebels. | AID OCCURRED Chile -> Kenya's rebels
          Norway has mobilized its army for a strike.                  | MOBILIZE OCCURRED Norway
          Norway supports a larger Chilean role in Peru.               | SUPPORT OCCURRED Norway -> Chilean
          """)
  void onePartyIsNamedOnceAndNoneIsTakenFromAnotherClause(String text, String event) {
    assertThat(Readings.lines(text)).contains(event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru's president calls for tariffs on goods from the likes of Toyota. | Toyota
          Spain signed the North American Trade Agreement with Brazil.          | USA
          Norway's judges welcomed the Latin American Peace Prize.              | USA
          Peru vetoed a resolution condemning Cuba.                             | ACCUSE
          Saudi Arabia built a coalition to fight the Islamic State.            | Islamic State
          """)
  void namesInsideNamesAndPartiesOfAPurposeAreNoParties(String text, String nobody) {
    assertThat(Readings.lines(text)).noneMatch(l -> l.contains(nobody));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Iceland want Chile to build more ships.                          | none
          In her statement condemning the test, Fiji's prime minister thanked nobody. | none
          """)
  void nobodyActsForWhomHeNamesOrInAnothersStead(String text, String event) {
    List<String> read = Readings.lines(text);
    assertThat(read.isEmpty() ? List.of("none") : read).contains(event);
  }
}
