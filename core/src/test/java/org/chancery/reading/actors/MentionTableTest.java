package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One row a text: the text, then what its words must give, each as {@code words = id HOW} or {@code
 * words = -} for no mention. All texts are of Tuesday 5 March 2024.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionTableTest {
  private static final String STATES =
      """
      Norway recalled its envoy. | Norway = NOR NAME | its = NOR PRONOUN
      Iranian tankers left the port. | Iranian = IRN NAME
      The U.S. and the UK signed. | U.S. = USA ALIAS | UK = GBR ALIAS
      Analysts told us nothing about it. | us = -
      A turkey was sold at the fair. | turkey = -
      Ukrainians voted in large numbers. | Ukrainians = kind:UKR:people NAME
      The Chinese protested against the tariff. | The Chinese = kind:CHN:people NAME
      He ordered a Persian carpet and Turkish coffee. | Turkish = -
      Côte d’Ivoire closed its border. | Côte d’Ivoire = CIV NAME
      The Republic of Azerbaijan denied the claim. | Republic of Azerbaijan = AZE ALIAS
      A team from New Mexico won. | Mexico = -
      Michael Jordan praised the team. Jordan then left. | Jordan = unresolved:michael-jordan NAME
      The fans of the Boston Tea Party sang. | Boston = -
      North Korea fired a missile over Japan. | North Korea = PRK NAME | Japan = JPN NAME
      The leaders of Brazil, China and India met. | China = CHN NAME
      Ethiopian, Mozambican and Kenyan troops arrived. | Mozambican = MOZ NAME
      Ethnic Albanians marched. | Albanians = -
      Iran-backed fighters attacked the convoy. | Iran = IRN NAME
      """;
  private static final String CAPITALS =
      """
      Minsk rejected the note on Monday. | Minsk = BLR CAPITAL
      The talks in Minsk went on. | Minsk = -
      He flew to Oslo for the summit. | Oslo = -
      Relations between Baku and Yerevan improved. | Baku = AZE CAPITAL | Yerevan = ARM CAPITAL
      Ankara's decision angered Athens. | Ankara = TUR CAPITAL | Athens = GRC CAPITAL
      Moscow's airports were closed. | Moscow = -
      The Kremlin denied the report. | Kremlin = RUS CAPITAL
      Tourists gathered near the Kremlin. | Kremlin = -
      Kyiv was shelled overnight. | Kyiv = -
      The Damascus government accused Tel Aviv of the raid. | The Damascus government = kind:SYR:government DESCRIPTION
      Doha talks collapsed on Friday. | Doha = -
      The minister arrived in Paris from Berlin. | Paris = - | Berlin = -
      Washington accused Beijing of spying. | Washington = USA CAPITAL | Beijing = CHN CAPITAL
      CAIRO (AP) – Police left the square. | CAIRO = -
      Harare, Zimbabwe – Police left the square. | Harare = -
      Northern Delhi's parks were closed. | Delhi = -
      Warsaw is ready to help. | Warsaw = POL CAPITAL
      A court in Madrid ordered his release. | Madrid = -
      The White House said it would respond. | White House = USA CAPITAL
      """;
  private static final String PERSONS =
      """
      Norwegian Deputy Foreign Minister Jan Berg resigned. | Norwegian Deputy Foreign Minister Jan Berg = person:jan-berg NAME | Norwegian = NOR NAME
      Jan Berg, Norway's top negotiator in Geneva, spoke. Berg then left. | Jan Berg = person:jan-berg NAME | Norway's top negotiator = person:jan-berg OFFICE | Berg = person:jan-berg NAME
      Norway's top negotiator, Jan Berg, spoke to reporters. | Norway's top negotiator = person:jan-berg OFFICE | Jan Berg = person:jan-berg NAME
      The spokeswoman of the Kenyan army, Grace Odera, denied it. | Grace Odera = person:grace-odera NAME
      Russian Foreign Minister Sergei Lavrov spoke. | Russian Foreign Minister Sergei Lavrov = Q58217 NAME
      Sergey Lavrov arrived. Lavrov said nothing. | Sergey Lavrov = Q58217 NAME | Lavrov = Q58217 NAME
      Lena Torv waved to the crowd. | Lena Torv = unresolved:lena-torv NAME
      Abdul-Rahman al-Husayni, Yemen's ambassador, spoke. Mr Abdulrahman Hussaini left later. | Abdul-Rahman al-Husayni = person:abdul-rahman-al-husayni NAME | Mr Abdulrahman Hussaini = person:abdul-rahman-al-husayni NAME
      Ghanaian President Amara Keita and army chief Moussa Keita met. Keita ordered a review. | Keita = unresolved:keita NAME
      Ghanaian President Amara Keita and army chief Moussa Keita met. President Keita ordered a review. | President Keita = person:amara-keita NAME
      Former Danish minister Lars Holm criticised the plan. | Former Danish minister Lars Holm = person:lars-holm NAME
      UN envoy Petra Lind briefed the council. | UN envoy Petra Lind = person:petra-lind NAME | UN = united-nations ALIAS
      Chilean lawyer Ana Soto filed the case. Ms Soto won. | Ms Soto = person:ana-soto NAME
      Peru's President Luis Vega said the border was shut. | Peru's President Luis Vega = person:luis-vega NAME | Peru = PER NAME
      Mr King met Larry King. Mr. King smiled. | Mr. King = unresolved:larry-king NAME
      Foreign Ministry spokeswoman Lena Torv regretted it. Norway recalled its envoy. | Foreign Ministry spokeswoman Lena Torv = person:lena-torv NAME
      Foreign Ministry spokeswoman Lena Torv regretted it. Norway and Chad recalled envoys. | Foreign Ministry spokeswoman Lena Torv = unresolved:lena-torv NAME
      Before the vote, Rasmussen spoke to a crowd of farmers. | Rasmussen = unresolved:rasmussen NAME
      Before the vote, Trump spoke. | Trump = Q22686 NAME
      Hamas leader Omar Saleh was killed. | Hamas leader Omar Saleh = person:omar-saleh NAME
      President Luis Vega of Peru spoke. | President Luis Vega = person:luis-vega NAME | Peru = PER NAME
      Jan Berg is the foreign minister of Norway. | Jan Berg = person:jan-berg NAME | the foreign minister of Norway = person:jan-berg OFFICE
      """;
  private static final String OFFICES =
      """
      Russian Foreign Minister Sergey Lavrov came. The Russian minister smiled. | The Russian minister = Q58217 OFFICE
      Russian Foreign Minister Sergey Lavrov came. The foreign minister smiled. | The foreign minister = Q58217 OFFICE
      The Chinese president spoke in Sochi. | The Chinese president = Q15031 OFFICE
      The UN secretary-general said the IAEA chief would travel. | The UN secretary-general = Q311440 OFFICE
      NATO Secretary General Jens Stoltenberg said the IAEA chief would travel. | NATO Secretary General Jens Stoltenberg = Q57665 NAME
      Iran's supreme leader rejected the offer. | Iran's supreme leader = Q57336 OFFICE
      The Tongan fisheries minister spoke. | The Tongan fisheries minister = kind:TON:fisheries-minister OFFICE
      A Dutch minister resigned. | A Dutch minister = kind:NLD:minister DESCRIPTION
      The president of the bank resigned. | The president of the bank = kind::president: DESCRIPTION
      Tongan President Luis Vega spoke by phone with his Chinese counterpart. | his Chinese counterpart = Q15031 OFFICE | his = person:luis-vega PRONOUN
      Norwegian Foreign Minister Jan Berg met his Kenyan counterpart Grace Odera. | his Kenyan counterpart Grace Odera = person:grace-odera NAME
      """;
  private static final String KINDS =
      """
      Turkish soldiers crossed the river. | Turkish soldiers = kind:TUR:soldier DESCRIPTION | Turkish = TUR NAME
      Protesters burned tyres. | Protesters = kind::protester DESCRIPTION
      The Iranian foreign ministry summoned him. | The Iranian foreign ministry = kind:IRN:foreign-ministry DESCRIPTION
      Iran's army held a drill. | Iran's army = kind:IRN:army DESCRIPTION | Iran = IRN NAME
      The navy of Chile sent a ship. | The navy of Chile = kind:CHL:navy DESCRIPTION | Chile = CHL NAME
      Sudan said its army had left. | its army = kind:SDN:army DESCRIPTION | its = SDN PRONOUN
      The Kenyan defence ministry spoke. The ministry gave no date. | The ministry = kind:KEN:defence-ministry DESCRIPTION
      French and German officials agreed. | French and German officials = kind:FRA:official DESCRIPTION | French and German officials = kind:DEU:official DESCRIPTION
      Officials of the church declined. | Officials of the church = kind::official:REL DESCRIPTION
      NATO troops left the base. | NATO troops = kind:nato:troops DESCRIPTION
      He waited at the police station. | police = -
      A spokesman declined to comment. | A spokesman = kind::spokesman DESCRIPTION
      Police in Japan arrested a captain. | Police in Japan = kind:JPN:police DESCRIPTION | Japan = JPN NAME
      A court in Guyana jailed him. | A court in Guyana = kind:GUY:court DESCRIPTION
      Lawmakers in Chile passed the bill. | Lawmakers in Chile = kind:CHL:lawmaker DESCRIPTION
      The embassy in Chile was closed. | The embassy in Chile = -
      NATO countries agreed to pay more. | NATO countries = kind:nato:country DESCRIPTION | NATO = nato NAME
      EU leaders met on Monday. | EU leaders = kind:european-union:leader DESCRIPTION
      Critics accused the alliance of theft. | the alliance of theft = -
      """;
  private static final String GROUPS =
      """
      Tension between Chad and Niger grew. The two countries closed the border. | The two countries = TCD DESCRIPTION | The two countries = NER DESCRIPTION
      Chad and Niger agreed on a truce. Both sides will meet in May. | Both sides = TCD DESCRIPTION | Both sides = NER DESCRIPTION
      Chad accused Niger and Mali of theft in a letter. The two neighbours were silent. | The two neighbours = NER DESCRIPTION | The two neighbours = MLI DESCRIPTION
      The two countries were not named. | The two countries = unresolved:the-two-countries DESCRIPTION
      Norwegian Foreign Minister Jan Berg met Kenyan Foreign Minister Grace Odera. The two ministers discussed fish. | The two ministers = person:jan-berg DESCRIPTION | The two ministers = person:grace-odera DESCRIPTION
      Ethiopia's army said it had taken the town. The two sides met. | The two sides = unresolved:the-two-sides DESCRIPTION
      Chad and Mali signed a pact. Norway urged all sides to respect it. | all sides = unresolved:all-sides DESCRIPTION
      E3 ministers warned Tehran. | E3 = e3 *
      Chad and Mali signed a pact. The neighbours traded prisoners. | The neighbours = TCD DESCRIPTION | The neighbours = MLI DESCRIPTION
      The UN Security Council met. The Council's record is poor. | Council = un-security-council ALIAS
      """;
  private static final String PRONOUNS =
      """
      Norwegian minister Jan Berg arrived late. He said the plane was slow. | He = person:jan-berg PRONOUN
      Kenya said it would vote. | it = KEN PRONOUN
      Uganda said that Kenyan police had raided its embassy. | its = UGA PRONOUN
      Uganda said that Kenyan police had changed its uniform. | its embassy = -
      It rained in Nairobi. | It = -
      Kenyan minister Grace Odera, who leads the talks, left. | who = person:grace-odera PRONOUN
      “We will not wait,” Norwegian minister Jan Berg said. | We = person:jan-berg PRONOUN
      Norwegian minister Jan Berg met Danish minister Lars Holm. Mr Berg said he was glad. | he = person:jan-berg PRONOUN
      Before his trip, Norwegian minister Jan Berg called for calm. | his = person:jan-berg PRONOUN
      Kenyan minister Grace Odera told Norwegian minister Jan Berg that she would come. | she = person:grace-odera PRONOUN
      Protesters said they would stay. | they = kind::protester PRONOUN
      Iran denied the charge. The Islamic Republic said no drone was sent. | The Islamic Republic = IRN DESCRIPTION
      Kenya closed the camp. The country had warned of this. | The country = KEN DESCRIPTION
      """;

  private ActorReader reader;
  private LanguageModel language;

  @BeforeAll
  void load() {
    Lexicon lexicon = Lexicon.bundled();
    reader = new ActorReader(lexicon);
    language = LanguageModel.bundled(lexicon);
  }

  @AfterAll
  void close() {
    language.close();
  }

  static Stream<String> rows() {
    return Stream.of(STATES, CAPITALS, PERSONS, OFFICES, KINDS, GROUPS, PRONOUNS)
        .flatMap(String::lines);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsNameWhomTheTableSays(String row) {
    String[] parts = row.split(" \\| ", -1);
    Report report = Reports.of(parts[0]);
    List<Mention> found = reader.read(language.parse(report), List.of());
    List<String> seen = new ArrayList<>();
    for (Mention m : found) {
      String words = m.passage().words(report);
      String id = Reports.withoutOffice(m.actor().id());
      seen.add(words + " = " + id + " " + m.how());
      seen.add(words + " = " + id + " *");
      seen.add(words);
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].endsWith(" = -")) {
        assertThat(seen).doesNotContain(parts[i].substring(0, parts[i].length() - 4));
      } else {
        assertThat(seen).contains(parts[i]);
      }
    }
    assertThat(found).allSatisfy(m -> assertThat(m.actor()).isInstanceOf(Actor.class));
  }
}
