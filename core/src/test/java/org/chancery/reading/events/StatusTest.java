package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned, feared, denied or promised is never recorded as done. */
class StatusTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya attacked Uganda.                               | ASSAULT OCCURRED Kenya -> Uganda
          Kenya has attacked Uganda.                           | ASSAULT OCCURRED Kenya -> Uganda
          Uganda was attacked by Kenya.                        | ASSAULT OCCURRED Kenya -> Uganda
          Kenya is shelling Uganda.                            | ASSAULT ONGOING Kenya -> Uganda
          Kenya continues to shell Uganda.                     | ASSAULT ONGOING Kenya -> Uganda
          Kenya will attack Uganda.                            | ASSAULT PLANNED Kenya -> Uganda
          Kenya plans to attack Uganda.                        | ASSAULT PLANNED Kenya -> Uganda
          Kenya is going to attack Uganda.                     | ASSAULT PLANNED Kenya -> Uganda
          Kenya is set to attack Uganda.                       | ASSAULT PLANNED Kenya -> Uganda
          Kenya sent troops to attack Uganda.                  | ASSAULT PLANNED Kenya -> Uganda
          Kenya's plan to attack Uganda failed.                | ASSAULT PLANNED Kenya -> Uganda
          Kenya may attack Uganda.                             | ASSAULT POSSIBLE Kenya -> Uganda
          Kenya could attack Uganda.                           | ASSAULT POSSIBLE Kenya -> Uganda
          Did Kenya attack Uganda?                             | ASSAULT POSSIBLE Kenya -> Uganda
          Kenya would attack Uganda.                           | ASSAULT CONDITIONAL Kenya -> Uganda
          Kenya should release the Ugandan prisoners.          | RETREAT WISHED Kenya -> the Ugandan prisoners
          Kenya hopes to meet Uganda.                          | CONSULT WISHED Kenya + Uganda
          Kenya wants to release the Ugandan prisoners.        | RETREAT WISHED Kenya -> the Ugandan prisoners
          Kenya tried to attack Uganda.                        | ASSAULT WISHED Kenya -> Uganda
          Kenya did not attack Uganda.                         | ASSAULT DENIED Kenya -> Uganda
          Kenya never attacked Uganda.                         | ASSAULT DENIED Kenya -> Uganda
          Kenya denied that it attacked Uganda.                | ASSAULT DENIED it -> Uganda
          Kenya denied attacking Uganda.                       | ASSAULT DENIED Kenya -> Uganda
          Kenya failed to release the Ugandan prisoners.       | RETREAT DENIED Kenya -> the Ugandan prisoners
          Neither Kenya nor Chad attacked Uganda.              | ASSAULT DENIED Kenya + Chad -> Uganda
          Kenya launched no attack on Uganda.                  | ASSAULT DENIED Kenya -> Uganda
          There was no attack by Kenya on Uganda.              | ASSAULT DENIED Kenya -> Uganda
          Kenya is expected to attack Uganda.                  | ASSAULT PLANNED Kenya -> Uganda
          Kenya was about to attack Uganda.                    | ASSAULT PLANNED Kenya -> Uganda
          Kenya may have attacked Uganda.                      | ASSAULT POSSIBLE Kenya -> Uganda
          Kenya rejected claims that it attacked Uganda.       | ASSAULT DENIED it -> Uganda
          Kenya has yet to withdraw its troops from Uganda.    | RETREAT WISHED Kenya -> Uganda
          Uganda claims Kenya attacked Chad.                   | ASSAULT ALLEGED Kenya -> Chad
          Uganda will respond after Kenya attacked Chad.       | ASSAULT OCCURRED Kenya -> Chad
          It is unclear whether Kenya attacked Uganda.         | ASSAULT POSSIBLE Kenya -> Uganda
          Kenya has not ruled out attacking Uganda.            | ASSAULT POSSIBLE Kenya -> Uganda
          Kenya did not attack or bomb Uganda.                 | ASSAULT DENIED Kenya -> Uganda
          Kenya fears a Ugandan attack on Chad.                | ASSAULT POSSIBLE Ugandan -> Chad
          Talks between Kenya and Uganda will be held on Friday. | CONSULT PLANNED Kenya + Uganda
          Kenya reportedly attacked Uganda.                    | ASSAULT ALLEGED Kenya -> Uganda
          Kenya allegedly attacked Uganda.                     | ASSAULT ALLEGED Kenya -> Uganda
          Kenya was accused of attacking Uganda.               | ASSAULT ALLEGED Kenya -> Uganda
          """)
  void theStatusOfOneAct(String text, String event) {
    assertThat(Readings.lines(text)).contains(event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya threatened to attack Uganda.                     | ASSAULT | THREATEN OCCURRED Kenya -> Uganda
          Kenya refused to release the Ugandan prisoners.        | RETREAT | REJECT OCCURRED Kenya -> the Ugandan prisoners
          Kenya called on Uganda to release the prisoners.       | RETREAT | REQUEST OCCURRED Kenya -> Uganda
          Kenya urged Uganda to withdraw its troops.             | RETREAT | REQUEST OCCURRED Kenya -> Uganda
          Kenya said that Uganda must withdraw its troops.       | RETREAT | REQUEST OCCURRED Kenya -> Uganda
          Kenya said Uganda has to release the prisoners.        | RETREAT | REQUEST OCCURRED Kenya -> Uganda
          Kenya is waiting for Uganda to release the prisoners.  | RETREAT | REQUEST OCCURRED Kenya -> Uganda
          Kenya was obliged to lift the embargo on Uganda.       | RETREAT | AGREE OCCURRED Kenya -> Uganda
          Kenya threatened Uganda with sanctions.                | SANCTION | THREATEN OCCURRED Kenya -> Uganda
          """)
  void aPromiseOrDemandIsAnActAndWhatItAsksForIsNone(String text, String inner, String outer) {
    assertThat(Readings.lines(text)).contains(outer).noneMatch(l -> l.startsWith(inner));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If Kenya attacks Uganda, Chad will impose sanctions on Kenya. | ASSAULT CONDITIONAL Kenya -> Uganda
          If Kenya attacks Uganda, Chad will impose sanctions on Kenya. | SANCTION CONDITIONAL Chad -> Kenya
          If talks fail, Chad will impose sanctions on Kenya, the minister warned. | SANCTION CONDITIONAL Chad -> Kenya
          Kenya accused Uganda of attacking Chad.                       | ACCUSE OCCURRED Kenya -> Uganda
          Kenya accused Uganda of attacking Chad.                       | ASSAULT ALLEGED Uganda -> Chad
          Kenya said Uganda had attacked Chad.                          | ASSAULT ALLEGED Uganda -> Chad
          Uganda attacked Chad, the Kenyan minister said.               | ASSAULT ALLEGED Uganda -> Chad
          Kenya withdrew its troops from Uganda without attacking Chad. | ASSAULT DENIED Kenya -> Chad
          Kenya condemned Uganda over claims that Uganda attacked Chad. | ASSAULT ALLEGED Uganda -> Chad
          Kenya asked Chad to scrap the pact that it and Uganda signed in 1979. | SUPPORT OCCURRED it + Uganda
          """)
  void bothClausesKeepTheirOwn(String text, String event) {
    assertThat(Readings.lines(text)).contains(event);
  }
}
