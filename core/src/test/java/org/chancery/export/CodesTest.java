package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Table;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Codes CODES = new Codes(LEXICON);

  private static List<Table.Row> rows(String path) {
    return LEXICON.table(path).rows();
  }

  private static Set<String> column(String path, String... columns) {
    return rows(path).stream()
        .map(r -> Stream.of(columns).map(r::get).collect(Collectors.joining("-")))
        .collect(Collectors.toSet());
  }

  static List<Arguments> modes() {
    return Stream.concat(
            rows("ontology/modes.tsv").stream()
                .map(r -> Arguments.of(EventType.valueOf(r.get("type")), r.get("mode"))),
            Stream.of(EventType.values()).map(t -> Arguments.of(t, "")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modes")
  void everyTypeAndModeHasACameoCodeThatMeansItsType(EventType type, String mode) {
    String code = CODES.cameo(of(type, mode).told().event()).code();
    // CAMEO has one root, YIELD, for giving way in words and in deed
    List<String> family =
        type == EventType.CONCEDE || type == EventType.RETREAT
            ? List.of("CONCEDE", "RETREAT")
            : List.of(type.name());
    assertThat(
            rows("ontology/cameo-to-plover.tsv").stream()
                .filter(r -> r.get("cameo").equals(code))
                .map(r -> r.get("type")))
        .hasSize(1)
        .allSatisfy(t -> assertThat(family).contains(t));
  }

  @Test
  void theTableOfCameoKnowsOnlyModesAndContextsOfTheOntology() {
    Set<String> ofTypes = column("ontology/modes.tsv", "type", "mode");
    Set<String> contexts = column("ontology/contexts.tsv", "context");
    assertThat(rows("ontology/cameo-to-plover.tsv"))
        .hasSize(256)
        .allSatisfy(
            row -> {
              assertThat(contexts).containsAll(row.list("contexts"));
              if (!row.get("mode").isEmpty()) {
                assertThat(ofTypes).contains(row.get("type") + "-" + row.get("mode"));
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"ontology/plover-to-cameo.tsv", "ontology/planned.tsv"})
  void namingsUseModesAndContextsOfTheOntology(String file) {
    Set<String> ofTypes = column("ontology/modes.tsv", "type", "mode");
    Set<String> contexts = column("ontology/contexts.tsv", "context");
    assertThat(rows(file))
        .allSatisfy(
            row -> {
              assertThat(contexts).containsAll(row.list("context"));
              if (!row.get("mode").isEmpty()) {
                assertThat(ofTypes).contains(row.get("type") + "-" + row.get("mode"));
              }
            });
  }

  @Test
  void everyStateAndSectorHasARowOfCodes() {
    assertThat(column("actors/codes.tsv", "code"))
        .containsAll(column("actors/states.tsv", "code"))
        .containsAll(List.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "PSE", "KOS"));
    assertThat(column("ontology/sector-codes.tsv", "sector"))
        .isEqualTo(column("ontology/sectors.tsv", "sector"));
  }

  @ParameterizedTest
  @CsvSource({
    "NOR, 385, NO, NOR",
    "DEU, 255, GM, DEU",
    "ROU, 360, RO, ROM",
    "KOS, 347, KV, KOS",
    "SUN, 365, UR, SUN",
    "CHN, 710, CH, CHN"
  })
  void statesHaveTheirCodes(String state, String cow, String fips, String cameo) {
    assertThat(CODES.cow(state)).contains(cow);
    assertThat(CODES.fips(state)).contains(fips);
    assertThat(CODES.cameoCountry(state)).contains(cameo);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, '', 042, 1",
    "COERCE, restrict, rights_freedoms, 1721, 4",
    "COERCE, restrict, '', 172, 4",
    "SANCTION, discontinue, economic, 163, 4",
    "RETREAT, ceasefire, '', 0871, 2",
    "CONCEDE, '', '', 080, 2",
    "ASSAULT, '', military, 190, 4",
    "REQUEST, yield, military, 1056, 3"
  })
  void theNarrowestCodeIsTaken(
      EventType type, String mode, String context, String code, int quadClass) {
    Cameo cameo = CODES.cameo(of(type, mode).about(context, "diplomatic").told().event());
    assertThat(cameo.code()).isEqualTo(code);
    assertThat(cameo.quadClass()).isEqualTo(quadClass);
  }

  private static Acts of(EventType type, String mode) {
    return mode.isEmpty() ? Acts.act().is(type) : Acts.act().is(type, mode);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORT, support.sign, 057",
    "SUPPORT, support.join, 050",
    "CONCEDE, concede.apologise, 055",
    "AGREE, agree.propose-talks, 036"
  })
  void aRuleMayTellMoreThanTheMode(EventType type, String rule, String code) {
    assertThat(CODES.cameo(of(type, "").by(rule).told().event()).code()).isEqualTo(code);
  }

  @Test
  void rulesThatAreAskedForExistAndAreOfTheType() {
    Set<String> rules =
        LEXICON.paths().stream()
            .filter(path -> path.startsWith("events/") && path.endsWith(".rules"))
            .flatMap(path -> LEXICON.stanzas(path).stream())
            .flatMap(rule -> rule.get("id").stream())
            .collect(Collectors.toSet());
    assertThat(rows("ontology/plover-to-cameo.tsv").stream().filter(r -> !r.get("rule").isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(rules).contains(row.get("rule"));
              assertThat(row.get("rule")).startsWith(row.get("type").toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void aWrongRowIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    for (String path : LEXICON.paths()) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.copy(Path.of("../lexicon").resolve(path), folder.resolve(path));
    }
    Path file = folder.resolve("ontology/planned.tsv");
    Files.writeString(file, Files.readString(file).replace("AGREE\t\t036\t", "PROMISE\t\t999\t"));
    assertThatThrownBy(() -> new Codes(Lexicon.at(folder)))
        .isInstanceOf(LexiconException.class)
        .hasMessageMatching(
            "(?s)ontology/planned.tsv:\\d+: expected an event type, found 'PROMISE'.*");
  }
}
