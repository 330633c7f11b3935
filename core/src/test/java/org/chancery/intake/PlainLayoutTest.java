package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLayoutTest {
  private static final PlainLayout LAYOUT = new PlainLayout(Taken.lexicon());
  private static final String BODY = "The two ministers met on Monday. They will meet again.";

  private static Laid lay(String text) {
    return LAYOUT.read(text, Optional.empty());
  }

  private static String words(String text, Optional<Span> part) {
    return part.map(p -> p.in(text)).orElse("");
  }

  private static List<String> paragraphs(String text) {
    return lay(text).layout().paragraphs().stream().map(p -> p.in(text)).toList();
  }

  private static List<String> skipped(String text) {
    return lay(text).layout().skipped().stream()
        .map(s -> s.why() + ": " + s.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Envoys of Norland and Sudland meet in Vienna\n\n",
        "Will Norland sign?\n\n",
        "Norland: no talks before spring\r\n\r\n",
        "Envoys Meet In Vienna Over River Dams\n",
        "Envoys meet in Vienna\nOctober 9, 2021 - 22:34\n\n",
        "Envoys meet in Vienna\nBy Jane Doe\n",
        "\uFEFFEnvoys meet in Vienna\n\n",
        "‘Big step’ in river talks\n\n",
      })
  void aFirstLineThatStandsAloneIsTheHeadline(String top) {
    String text = top + BODY;
    String first = top.strip().replace("\uFEFF", "").lines().findFirst().orElseThrow();
    assertThat(words(text, lay(text).layout().headline())).isEqualTo(first);
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland's envoy said on Monday that talks would go on.\n\nHe gave no day.",
        "Norland's envoy said on Monday that talks\nwould go on in spring.",
        "The Foreign Minister of Norland and the Foreign\nMinister of Sudland met on Monday.\n",
        "VIENNA – Norland's envoy left on Monday.\n\nHe gave no day.",
        "One line only",
        "norland talks end\n\nThe envoy left.",
      })
  void aSentenceThatGoesOnIsNoHeadline(String text) {
    assertThat(lay(text).layout().headline()).isEmpty();
  }

  @Test
  void aTitleGivenBesideTheTextIsTheHeadlineEvenWithAFullStop() {
    String text = "Talks end.\nThe envoy left on Monday.";
    Laid laid = LAYOUT.read(text, Optional.of("Talks End"));
    assertThat(words(text, laid.layout().headline())).isEqualTo("Talks end.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "October 9, 2021 - 22:34 | 2021-10-09",
        "Published 14:03 GMT, 3 March 2022 | 2022-03-03",
        "2021-10-09 | 2021-10-09",
        "2021-10-09T22:34:00Z | 2021-10-09",
        "Sat 5 Mar 2022 10.00 GMT | 2022-03-05",
        "Posted on: Thursday, 3rd of March, 2022 at 5:30 p.m. | 2022-03-03",
        "09.10.2021 | 2021-10-09",
        "25/12/2021 | 2021-12-25",
        "12/25/2021 18:00 | 2021-12-25",
        "09-Oct-2021 | 2021-10-09",
        "Sept. 7, 2020 | 2020-09-07",
        "Date: March 3 2022 2203 GMT | 2022-03-03",
        "Last updated: 4 March 2022 | 2022-03-04",
      })
  void aStampTellsTheDayOfPublication(String stamp, LocalDate day) {
    String text = "Envoys meet in Vienna\n\n" + stamp + "\n\n" + BODY;
    Laid laid = lay(text);
    assertThat(laid.stamped()).contains(day);
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @Test
  void aStampWhoseDayAndMonthCannotBeToldApartGivesNoDay() {
    String text = "Envoys meet in Vienna\n\n03/04/2022 10:00\n\n" + BODY;
    assertThat(lay(text).stamped()).isEmpty();
    assertThat(words(text, lay(text).layout().stamp())).isEqualTo("03/04/2022 10:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "October 9, 2021, was a Saturday.",
        "March 3",
        "31 February 2022",
        "3 March 2022 was the day",
        "In 2021",
        "12345",
      })
  void aLineWithOtherWordsIsNoStamp(String line) {
    assertThat(LAYOUT.stamps().read(line)).isEmpty();
  }

  @Test
  void theDayOfPublicationStandsBeforeALaterUpdate() {
    String text =
        "Envoys meet in Vienna\n\nUpdated: 6 March 2022\nPublished: 5 March 2022\n\n" + BODY;
    assertThat(lay(text).stamped()).contains(LocalDate.of(2022, 3, 5));
    assertThat(skipped(text)).containsExactly("update: Updated: 6 March 2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "BY JANE DOE AND JOHN ROE, Reuters",
        "By Jane van der Doe in Vienna",
        "Jane Doe in Vienna",
        "By our diplomatic correspondent",
        "Written by Jane Doe",
      })
  void aLineOfNamesUnderTheHeadlineIsTheByline(String byline) {
    String text = "Envoys meet on river dams\n" + byline + "\n\n" + BODY;
    assertThat(words(text, lay(text).layout().byline())).isEqualTo(byline);
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @Test
  void aSentenceThatBeginsWithByIsRead() {
    String text = "Envoys meet\n\nBy Monday the envoys had left.\n\n" + BODY;
    assertThat(paragraphs(text)).containsExactly("By Monday the envoys had left.", BODY);
  }

  @Test
  void aLineWithBarsHoldsBylineAgencyAndStamp() {
    String text = "Envoys meet in Vienna\nBy Jane Doe | Reuters | 3 March 2022\n\n" + BODY;
    Laid laid = lay(text);
    assertThat(words(text, laid.layout().byline())).isEqualTo("By Jane Doe");
    assertThat(words(text, laid.layout().stamp())).isEqualTo("3 March 2022");
    assertThat(laid.publisher()).contains("Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Jane Doe; Editing by John Roe)",
        "Reporting by Jane Doe in Vienna; editing by John Roe",
        "Additional reporting by Jane Doe",
      })
  void thePeopleBehindAReportAreItsBylineWhereNoOtherIs(String tail) {
    String text = BODY + "\n\n" + tail;
    assertThat(words(text, lay(text).layout().byline())).isEqualTo(tail);
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @Test
  void thePeopleBehindAReportMayStandAfterItsLastSentence() {
    String text = BODY + " (Reporting by Jane Doe; Editing by John Roe)";
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" - Xinhua", " (Xinhua)", "\n\nSource: Xinhua", "\n— Xinhua", "\n(Xinhua)"})
  void anAgencyThatSignsIsThePublisher(String signature) {
    String text = BODY + signature;
    assertThat(lay(text).publisher()).contains("Xinhua");
    assertThat(paragraphs(text)).containsExactly(BODY);
  }

  @Test
  void aPublisherUnknownToTheListsIsTakenFromItsSourceLine() {
    assertThat(lay(BODY + "\n\nSource: Harbour Gazette").publisher()).contains("Harbour Gazette");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be First to Comment",
        "Leave a Comment",
        "Leave a Comment\n\n0 + 0 =",
        "3 Comments",
        "Share on Facebook",
        "Share this:",
        "Read more: Dams to open soon",
        "Sign up for our newsletter",
        "Subscribe to our daily briefing",
        "We use cookies to give you the best experience.",
        "Photo: Jane Doe/Harbour Gazette",
        "(Photo by Jane Doe)",
        "FILE PHOTO: The dam in spring.",
        "© 2022 Harbour Gazette. All rights reserved.",
        "Tags: river, dams",
        "Click here to read the document",
        "ADVERTISEMENT",
        "5 min read",
        "2 hours ago",
        "***",
        "Related stories\nRiver talks fail\nDams to open soon",
      })
  void litterIsSkippedAndNotRead(String litter) {
    String text = BODY + "\n\n" + litter;
    assertThat(paragraphs(text)).containsExactly(BODY);
    assertThat(skipped(text)).hasSize((int) litter.lines().filter(l -> !l.isBlank()).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the minister spoke.",
        "More than forty envoys came.",
        "Read the treaty, the minister told them.",
        "Photos showed smoke over the dam.",
        "Comments by the minister angered the hosts.",
        "Watch towers were built along the border.",
        "The video showed a dam.",
        "Advertisements for the army were banned.",
      })
  void aSentenceThatBeginsLikeLitterIsRead(String sentence) {
    assertThat(paragraphs(BODY + "\n\n" + sentence)).containsExactly(BODY, sentence);
  }

  @Test
  void litterGluedToTheLastSentenceIsCutOff() {
    String text = "“We will talk,” he said.Be First to Comment";
    assertThat(paragraphs(text)).containsExactly("“We will talk,” he said.");
    assertThat(skipped(text)).containsExactly("comments: Be First to Comment");
  }

  @Test
  void litterOnTheLineAfterTheLastSentenceIsSkipped() {
    String text = "He said so on Monday.\nBe First to Comment";
    assertThat(paragraphs(text)).containsExactly("He said so on Monday.");
  }

  @Test
  void whatReadersWroteUnderACommentPromptIsNotRead() {
    String text = (BODY + "\n\n").repeat(5) + "Comments\n\nI think that Norland will attack.\n";
    assertThat(paragraphs(text)).hasSize(5);
  }

  @Test
  void aCommentPromptAboveTheReportHidesNothing() {
    String text = "Envoys meet in Vienna\n\nLeave a comment\n\n" + BODY + "\n\n" + BODY;
    assertThat(paragraphs(text)).hasSize(2);
  }

  @Test
  void singleLineEndsPartParagraphsThatEndInSentences() {
    String text = BODY + "\n“We will talk,” he said.\n" + BODY;
    assertThat(paragraphs(text)).containsExactly(BODY, "“We will talk,” he said.", BODY);
  }

  @Test
  void linesBrokenAtAFixedWidthAreJoined() {
    String text =
        """
        The envoys of the two river states met on Monday in the capital of the
        hosts and agreed to open the dams. Nobody said for how long they would
        stay open.

        The hosts said that a second round of talks would be held before the
        spring floods reach the border.
        """;
    assertThat(paragraphs(text)).hasSize(2);
    assertThat(paragraphs(text).get(0)).startsWith("The envoys").endsWith("stay open.");
  }

  @Test
  void windowsLineEndsAndNoBreakSpacesStayInTheText() {
    String text =
        "Envoys\u00a0meet\r\n\r\nVIENNA\u00a0– The envoys met.\u00a0\r\n\r\nThey left.\r\n";
    Layout layout = lay(text).layout();
    assertThat(words(text, layout.headline())).isEqualTo("Envoys\u00a0meet");
    assertThat(words(text, layout.dateline())).isEqualTo("VIENNA\u00a0–");
    assertThat(paragraphs(text)).containsExactly("The envoys met.", "They left.");
  }
}
