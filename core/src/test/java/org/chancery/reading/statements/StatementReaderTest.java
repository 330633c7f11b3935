package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

  @Test
  void theMentionAtTheCueGivesTheSpeaker() {
    Told told = Told.of("Later he said that the port would open.").naming("he", "Q1");
    Statement s = only(told);
    assertThat(actor(s.speaker().named())).isEqualTo("Q1");
  }

  @Test
  void aSpeakerWithoutAMentionIsKeptAsTheWordsNameIt() {
    Statement s = only(Told.of("A senior diplomat from the region said that the port would open."));
    assertThat(s.speaker().named().map(Mention::actor))
        .containsInstanceOf(Actor.Unresolved.class)
        .map(Actor::id)
        .contains("unresolved:A senior diplomat from the region");
  }

  @Test
  void thePassiveHasNoSpeakerAndSaysWhy() {
    Statement s = only(Told.of("It was reported that the port had burned."));
    assertThat(s.speaker()).isInstanceOf(Speaker.Unknown.class);
    assertThat(((Speaker.Unknown) s.speaker()).because()).startsWith("passive");
  }

  @Test
  void oneStatementForEachCueOfASpeaker() {
    Told told =
        Told.of(
            "The governor said the bridge was safe, accused Lima of delay and warned that ships"
                + " would come.");
    assertThat(told.lines())
        .containsExactly(
            "The governor | said | the bridge was safe",
            "The governor | accused | Lima of delay",
            "The governor | warned | that ships would come");
  }

  @Test
  void aParticipleAfterTheContentGoesOnWithTheSameSpeaker() {
    Told told = Told.of("The mayor said the road was shut, adding that crews were at work.");
    assertThat(told.lines())
        .containsExactly(
            "The mayor | said | the road was shut", "The mayor | adding | that crews were at work");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union praised the premier, who took office in May. | the premier",
        "The court rejected the appeal, which a miner had filed. | the appeal",
        "The mayor called for a new bridge, which the town has wanted for years. | a new bridge",
        "The union demanded pay that covers the rent. | pay that covers the rent",
        "The mayor said the dam, which was built in May, is safe. | the dam, which was built in May,"
            + " is safe"
      })
  void whatTheReportAddsToAThingSpokenOfIsNotSaid(String text, String content) {
    Told told = Told.of(text);
    assertThat(only(told).content().stream().map(c -> told.words(c.span())))
        .containsExactly(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"replied", "retorted", "countered"})
  void anAnswerMayBeAClause(String cue) {
    assertThat(Told.of("Ankara " + cue + " that the border was shut.").lines())
        .containsExactly("Ankara | " + cue + " | that the border was shut");
  }

  @Test
  void aStatementThatNobodyMakesIsLessSure() {
    double named = only(Told.of("The mayor reported that the port had burned.")).confidence();
    double unnamed = only(Told.of("It was reported that the port had burned.")).confidence();
    assertThat(unnamed).isLessThan(0.7).isLessThan(named);
  }

  @Test
  void aSplitQuotationIsOneStatement() {
    Told told = Told.of("“We sail at dawn,” the skipper said. “Nobody stays behind.”");
    assertThat(told.lines())
        .containsExactly("the skipper | said | We sail at dawn + Nobody stays behind.");
    assertThat(only(told).form()).isEqualTo(Statement.Form.DIRECT);
  }

  @Test
  void mixedSpeechKeepsTheWholeClauseAndItsVerbatimWords() {
    Told told =
        Told.of("She said the accord was “a gift to smugglers” that the coast would regret.");
    Statement s = only(told);
    assertThat(s.form()).isEqualTo(Statement.Form.MIXED);
    assertThat(s.quoted().stream().map(q -> told.words(q.span())))
        .containsExactly("a gift to smugglers");
    assertThat(told.line(s))
        .isEqualTo("She | said | the accord was “a gift to smugglers” that the coast would regret");
  }

  @Test
  void whoIsToldIsTheAddressee() {
    Told told = Told.of("The premier told lawmakers that the treaty was dead.");
    assertThat(only(told).addressees().stream().map(m -> told.words(m.span())))
        .containsExactly("lawmakers");
  }

  @Test
  void theOutletThatCarriesAStatementIsItsWay() {
    Told told =
        Told.of("“The bridge is safe,” the governor said, Harbour Radio reported.")
            .naming("Harbour Radio", "hr", "", new ActorCode(Optional.empty(), List.of("MED")));
    Statement s = only(told);
    assertThat(told.line(s)).isEqualTo("the governor | said | The bridge is safe");
    assertThat(s.via().stream().map(m -> m.actor().id())).containsExactly("hr");
  }

  @Test
  void whomAnOutletQuotesIsTheSpeaker() {
    Told told = Told.of("“The bridge is safe,” Reuters quoted the governor as saying.");
    Statement s = only(told);
    assertThat(told.line(s)).isEqualTo("the governor | quoted | The bridge is safe");
    assertThat(s.via().stream().map(m -> told.words(m.span()))).containsExactly("Reuters");
  }

  @Test
  void occasionAndDayStandByTheCue() {
    Told told =
        Told.of("The minister said in a tweet on Monday that the port would open on 9 March.")
            .dated("Monday", "2024-03-04")
            .dated("9 March", "2024-03-09");
    Statement s = only(told);
    assertThat(s.occasion().map(o -> told.words(o.span()))).contains("in a tweet");
    assertThat(s.timing().value()).isEqualTo("2024-03-04");
  }

  @Test
  void withoutADateTheDayOfPublicationIsAssumed() {
    Statement s = only(Told.of("The minister said the port would open."));
    assertThat(s.timing().value()).isEqualTo("2024-03-05");
    assertThat(s.timing().basis()).isEqualTo(Timing.Basis.PUBLICATION_DAY);
  }

  @Test
  void aDenialIsNotAClaim() {
    assertThat(only(Told.of("Lima denied that its ships had entered the bay.")).polarity())
        .isEqualTo(Statement.Polarity.DENIED);
  }

  @Test
  void decliningToCommentHasNoContent() {
    Statement s = only(Told.of("The consulate declined to comment."));
    assertThat(s.polarity()).isEqualTo(Statement.Polarity.DECLINED);
    assertThat(s.content()).isEmpty();
  }

  @Test
  void aStatementInsideAnotherNamesIt() {
    Told told =
        Told.of("The premier said that Anna Berg had told the court that the port was sold.")
            .naming("Anna Berg", "Q2");
    List<Statement> read = told.read();
    assertThat(read).hasSize(2);
    assertThat(read.get(1).within()).contains(read.get(0).id());
    assertThat(actor(read.get(1).speaker().named())).isEqualTo("Q2");
  }

  @Test
  void theContentTellsWhoItIsAbout() {
    Told told =
        Told.of("The premier said that Anna Berg and Ola Dahl would meet.")
            .naming("Anna Berg", "Q2")
            .naming("Ola Dahl", "Q3");
    assertThat(only(told).about()).containsExactly("Q2", "Q3");
  }

  @Test
  void aParagraphThatIsAQuotationGoesOnWithTheLastSpeakerInDoubt() {
    Told told =
        Told.of(
            "The skipper said the sea was calm.\n"
                + "“Nobody will sail until the ice is gone from the bay.”");
    List<Statement> read = told.read();
    assertThat(told.line(read.get(1)))
        .isEqualTo("The skipper | - | Nobody will sail until the ice is gone from the bay.");
    assertThat(read.get(1).confidence()).isLessThan(read.get(0).confidence());
  }

  @Test
  void scareQuotesHopesAndPlansAreNoStatements() {
    Told told =
        Told.of(
            "The so-called “red fleet” left. The mayor hopes that it stays away."
                + " The premier is expected to announce that the port will close.");
    assertThat(told.read()).isEmpty();
  }

  @Test
  void idsFollowTheText() {
    Told told = Told.of("Ola said it rained. Anna said it snowed.");
    assertThat(told.read().stream().map(Statement::id)).containsExactly("r#s1", "r#s2");
  }

  private static Statement only(Told told) {
    List<Statement> read = told.read();
    assertThat(told.lines()).hasSize(1);
    return read.get(0);
  }

  private static String actor(Optional<Mention> mention) {
    return mention.map(m -> m.actor().id()).orElse("?");
  }
}
