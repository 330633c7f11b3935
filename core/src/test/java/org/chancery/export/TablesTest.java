package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.export.Acts.CHILE;
import static org.chancery.export.Acts.NORWAY;
import static org.chancery.export.Acts.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  private static final Codes CODES = new Codes(Lexicon.bundled());
  private static final Actor MINISTER =
      new Actor.Known(
          "p1",
          "Kari Lund",
          ActorType.PERSON,
          ActorCode.of("NOR", "GOV"),
          Optional.of("Q1"),
          Optional.of("Foreign Minister"));
  private static final Actor UNITED_NATIONS =
      new Actor.Known(
          "Q1065",
          "United Nations",
          ActorType.ORGANIZATION,
          ActorCode.of("UNO"),
          Optional.of("Q1065"),
          Optional.empty());

  private static String text(EventTable table, Told... events) {
    EventRows rows = new EventRows(table, CODES, Set.of());
    if (table.countsTellings()) {
      Stream.of(events).forEach(rows::count);
      rows.counted();
    }
    StringBuilder out = new StringBuilder();
    Delimited export = new Delimited(out, rows);
    Stream.of(events).forEach(export::write);
    export.end();
    return out.toString();
  }

  /** Each line by column, as a reader that splits at tabs and nothing else sees it. */
  private static List<Map<String, String>> rows(EventTable table, Told... events) {
    return text(table, events)
        .lines()
        .skip(table.numbersHappenings() ? 0 : 1)
        .map(line -> row(table, line.split("\t", -1)))
        .toList();
  }

  private static Map<String, String> row(EventTable table, String[] cells) {
    assertThat(cells).hasSize(table.columns().size());
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, cells.length).forEach(i -> row.put(table.columns().get(i).name(), cells[i]));
    return row;
  }

  @ParameterizedTest
  @CsvSource({"POLECAT, 40", "ICEWS, 20", "GDELT, 61", "GDELT_MENTIONS, 16", "FLAT, 44"})
  void aTableHasTheColumnsOfItsFormat(EventTable table, int columns) {
    assertThat(table.columns()).hasSize(columns);
    assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
  }

  @Test
  void icewsHasARowForEachPair() {
    Told told =
        act()
            .between(List.of(MINISTER, UNITED_NATIONS), List.of(CHILE))
            .is(EventType.SANCTION, "expel")
            .about("diplomatic")
            .in("Oslo", Optional.of("NOR"))
            .told();
    List<Map<String, String>> rows = rows(EventTable.ICEWS, told);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("Event ID", "1")
        .containsEntry("Event Date", "2024-03-04")
        .containsEntry("Source Name", "Kari Lund")
        .containsEntry("Source Sectors", "Government")
        .containsEntry("Source Country", "Norway")
        .containsEntry("CAMEO Code", "161")
        .containsEntry("Intensity", "-4.0")
        .containsEntry("Target Name", "Chile")
        .containsEntry("Story ID", "1")
        .containsEntry("Sentence Number", "")
        .containsEntry("City", "Oslo")
        .containsEntry("Country", "Norway");
    assertThat(rows.get(1)).containsEntry("Event ID", "2").containsEntry("Source Country", "");
  }

  @Test
  void partiesThatActTogetherAreAPairInBothDirections() {
    Told meeting = act().between(List.of(NORWAY, CHILE), List.of()).told();
    assertThat(rows(EventTable.ICEWS, meeting))
        .extracting(r -> r.get("Source Name") + ">" + r.get("Target Name"))
        .containsExactly("Norway>Chile", "Chile>Norway");
    Told march = act().is(EventType.PROTEST).between(List.of(NORWAY), List.of()).told();
    assertThat(rows(EventTable.ICEWS, march))
        .extracting(r -> r.get("Source Name") + ">" + r.get("Target Name"))
        .containsExactly("Norway>");
  }

  @Test
  void polecatHoldsPartiesInListsSideBySide() {
    Told told = act().between(List.of(MINISTER, UNITED_NATIONS), List.of(CHILE)).told();
    assertThat(rows(EventTable.POLECAT, told))
        .hasSize(1)
        .first()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("Event ID", "fjord:e1")
                    .containsEntry("Event Type", "CONSULT")
                    .containsEntry("Intensity", "2.5")
                    .containsEntry("Quad Code", "1")
                    .containsEntry("Actor Name", "Kari Lund;United Nations")
                    .containsEntry("Actor Country", "NOR;UNO")
                    .containsEntry("Actor COW", "385;")
                    .containsEntry("Primary Actor Sector", "GOV;")
                    .containsEntry("Actor Title", "Foreign Minister;")
                    .containsEntry("Wikipedia Actor ID", "Q1;Q1065")
                    .containsEntry("Recipient COW", "155")
                    .containsEntry("Story People", "Kari Lund")
                    .containsEntry("Publication Date", "2024-03-05"));
  }

  @Test
  void gdeltHasARowForEachHappeningAndSaysHowOftenItIsTold() {
    Told first = act().in("a", "The Fjord").of("x").at("https://fjord.example/1").told();
    Told again = act().in("a", "The Fjord").numbered("2").of("x").told();
    Told other = act().in("b", "The Fjord").of("x").told();
    Told rival = act().in("c", "The Cape").of("x").told();
    Told elsewhere = act().in("c", "The Cape").numbered("2").of("y").told();
    List<Map<String, String>> rows = rows(EventTable.GDELT, first, again, other, rival, elsewhere);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("SQLDATE", "20240304")
        .containsEntry("MonthYear", "202403")
        .containsEntry("FractionDate", "2024.1753")
        .containsEntry("Actor1Code", "NOR")
        .containsEntry("Actor1Name", "NORWAY")
        .containsEntry("EventCode", "040")
        .containsEntry("EventRootCode", "04")
        .containsEntry("QuadClass", "1")
        .containsEntry("GoldsteinScale", "1.0")
        .containsEntry("NumMentions", "4")
        .containsEntry("NumSources", "2")
        .containsEntry("NumArticles", "3")
        .containsEntry("AvgTone", "")
        .containsEntry("DATEADDED", "20240305000000")
        .containsEntry("SOURCEURL", "https://fjord.example/1");
    assertThat(rows.get(1)).containsEntry("NumMentions", "1");
    assertThat(rows(EventTable.GDELT_MENTIONS, first, again, other, rival, elsewhere))
        .extracting(r -> r.get("GLOBALEVENTID"))
        .containsExactly(
            rows.get(0).get("GLOBALEVENTID"),
            rows.get(0).get("GLOBALEVENTID"),
            rows.get(0).get("GLOBALEVENTID"),
            rows.get(0).get("GLOBALEVENTID"),
            rows.get(1).get("GLOBALEVENTID"));
  }

  @Test
  void gdeltKnowsGroupsAndRoles() {
    Told told = act().between(List.of(UNITED_NATIONS), List.of(MINISTER)).told();
    assertThat(rows(EventTable.GDELT, told).get(0))
        .containsEntry("Actor1Code", "UNOIGO")
        .containsEntry("Actor1CountryCode", "")
        .containsEntry("Actor1KnownGroupCode", "UNO")
        .containsEntry("Actor1Type1Code", "IGO")
        .containsEntry("Actor2Code", "NORGOV")
        .containsEntry("Actor2Type1Code", "GOV");
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, NOR, 1, Norway, NO, NO",
    "Oslo, NOR, 4, 'Oslo, Norway', NO, ''",
    "Chicago, USA, 3, 'Chicago, United States', US, ''",
    "Nowhere, NOR, '', 'Nowhere, Norway', NO, ''"
  })
  void gdeltSaysWhatSortOfPlaceItIs(
      String name, String country, String type, String full, String fips, String adm1) {
    Told told = act().in(name, Optional.of(country)).told();
    assertThat(rows(EventTable.GDELT, told).get(0))
        .containsEntry("ActionGeo_Type", type)
        .containsEntry("ActionGeo_FullName", full)
        .containsEntry("ActionGeo_CountryCode", fips)
        .containsEntry("ActionGeo_ADM1Code", adm1);
  }

  static List<When> daysThatAreNone() {
    return List.of(
        new When.Undated("nothing is near"),
        new When.Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
  }

  @ParameterizedTest
  @MethodSource("daysThatAreNone")
  void whatHasNoDayStaysOutWhereOneIsNeededAndIsCounted(When when) {
    EventRows rows = new EventRows(EventTable.ICEWS, CODES, Set.of());
    rows.each(act().on(when).told(), row -> assertThat(row).isNull());
    rows.each(act().standing(Status.DENIED).told(), row -> assertThat(row).isNull());
    assertThat(rows.leftOut()).isEqualTo(new LeftOut(0, 1, 1));
    assertThat(text(EventTable.FLAT, act().on(when).told()).lines()).hasSize(2);
  }

  @Test
  void aMonthIsWrittenByItsFirstDay() {
    When march = new When.Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
    assertThat(rows(EventTable.ICEWS, act().on(march).told()).get(0))
        .containsEntry("Event Date", "2024-03-01");
  }

  @Test
  void theFlatTableTellsStatusAndOnWhoseWord() {
    String text = text(EventTable.FLAT, act().standing(Status.ALLEGED).onWordOf(MINISTER).told());
    assertThat(text.lines().skip(1))
        .hasSize(1)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("fjord#e1,entry-1,fjord,fjord,The Fjord,2024-03-05,Envoys meet,,")
                    .contains(",CONSULT,,,alleged,2024-03-04,2024-03-04,")
                    .contains(",fjord#s1,Kari Lund,1,2.5,0.9,040,")
                    .endsWith(",made.up,0.1,abc"));
  }

  @Test
  void offsetsOfTheFlatTableCountCodePoints() {
    String text = text(EventTable.FLAT, act().saying("\uD83D\uDD4A met").told());
    assertThat(text).contains(",\uD83D\uDD4A met,0,5,");
  }

  static Stream<Long> seeds() {
    return new Random(20240305).longs(60).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverStandsInWordsARowStaysOneRow(long seed) {
    Hostile words = new Hostile(seed);
    Actor stranger =
        new Actor.Unresolved("u" + words.next(), words.next(), ActorType.GROUP, "unknown");
    Told told =
        act()
            .in("report " + words.next(), words.next())
            .titled(words.next())
            .saying(words.next())
            .between(List.of(stranger, NORWAY), List.of(CHILE))
            .in(words.next(), Optional.of("NOR"))
            .told();
    for (EventTable table : EnumSet.complementOf(EnumSet.of(EventTable.FLAT))) {
      assertThat(rows(table, told, told)).isNotEmpty();
      assertThat(text(table, told)).doesNotContain("\"", "#").satisfies(Hostile::isWellFormed);
    }
    assertThat(text(EventTable.FLAT, told).lines()).hasSize(2);
    assertThat(text(EventTable.FLAT, told)).satisfies(Hostile::isWellFormed);
  }

  @ParameterizedTest
  @EnumSource(EventTable.class)
  void aCellDoesNotBeginLikeAFormula(EventTable table) {
    Told told =
        act()
            .in("fjord", "=HYPERLINK(\"https://x.example\",\"y\")")
            .titled("@SUM(A1)")
            .saying("+47 is Norway")
            .told();
    String separator = table == EventTable.FLAT ? "," : "\t";
    assertThat(text(table, told))
        .doesNotContain(separator + "=", separator + "@", separator + "+", "\"=", "\"@", "\"+");
  }

  @ParameterizedTest
  @EnumSource(EventTable.class)
  void theSameEventsGiveTheSameBytes(EventTable table) {
    Told first = act().told();
    Told second = act().in("b", "The Cape").is(EventType.ASSAULT, "drone").told();
    assertThat(text(table, first, second)).isEqualTo(text(table, first, second));
  }

  @ParameterizedTest
  @EnumSource(EventTable.class)
  void anEmptyRecordGivesTheHeaderAlone(EventTable table) {
    assertThat(text(table).lines()).hasSize(table.numbersHappenings() ? 0 : 1);
  }
}
