package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
  @TempDir private Path folder;
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void smallTables() {
    files.put(
        "states",
        """
        code\tname\tnames\tadjectives\tpeople\tcapital\tseats\tdescribes\tfrom\tuntil\twikidata
        NOR\tNorway\t\tNorwegian\tNorwegian; Norwegians\tOslo\t\t\t\t\tQ20
        """);
    files.put(
        "organisations",
        """
        id\tname\tnames\ttype\tcode\tsectors\tmembers\tfrom\tuntil\twikidata
        nato\tNATO\t\torganization\tIGO\tMIL\t\t\t\t
        """);
    files.put(
        "people",
        """
        id\tname\tnames\tcountry\tclass\toffice\tsectors\tfrom\tuntil\twikidata\torigin
        jan-berg\tJan Berg\t\tNOR\tFM\tForeign Minister\tGOV\t2001-03\t2004\t\thand
        eva-dahl\tEva Dahl\t\tNOR\tFM\tForeign Minister\tGOV\t2005\t\t\thand
        """);
    files.put(
        "offices", "class\ttitle\tnames\tsectors\tscope\nFM\tforeign minister\t\tGOV\tperson\n");
    files.put("kinds", "noun\tplural\tsectors\ttype\tcode\nsoldier\tsoldiers\tMIL\tperson\t\n");
    files.put("successors", "code\tthen\tfrom\tuntil\nNOR\tNOR\t1990\t1991\n");
    files.put("places", "name\tnames\tcountry\tkind\nBergen\t\tNOR\tcity\n");
    files.put("spellings", "kind\tword\tvalue\nparticle\tal\t\n");
    files.put("given-names", "name\tpronoun\nEva\tshe\n");
    files.put("references", "word\trole\tvalue\nhe\tpronoun\the\n");
  }

  private Knowledge load() throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    for (Map.Entry<String, String> e : files.entrySet()) {
      Files.writeString(folder.resolve("actors/" + e.getKey() + ".tsv"), e.getValue());
    }
    return new Knowledge(Lexicon.at(folder));
  }

  @Test
  void aMinisterHoldsOfficeFromTheFirstToTheLastDayAndNotBeyond() throws IOException {
    People people = load().people();
    assertThat(holder(people, "2001-02-28")).isEmpty();
    assertThat(holder(people, "2001-03-01")).contains("jan-berg");
    assertThat(holder(people, "2004-12-31")).contains("jan-berg");
    assertThat(holder(people, "2005-01-01")).contains("eva-dahl");
    assertThat(holder(people, "2024-03-05")).contains("eva-dahl");
  }

  private static Optional<String> holder(People people, String day) {
    return people.holder("NOR", "FM", LocalDate.parse(day)).map(Person::id);
  }

  @Test
  void everyProblemIsToldWithItsFileAndLine() {
    files.put("kinds", "noun\tplural\tsectors\ttype\tcode\nsoldier\tsoldiers\tMil\tarmy\t\n");
    files.put("places", "name\tnames\tcountry\tkind\n\t\tNOR\tcity\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(LexiconException.class)
        .hasMessageContainingAll(
            "actors/kinds.tsv:2: expected sectors of three capital letters, found 'Mil'",
            "actors/kinds.tsv:2: expected a type: person, organization or group, found 'army'",
            "actors/places.tsv:2: expected something in name, found ''");
  }

  @Test
  void anUnknownRoleIsRefused() {
    files.put("references", "word\trole\tvalue\nhe\tnoun\the\n");
    assertThatThrownBy(this::load)
        .hasMessage(
            "actors/references.tsv:2: expected a role of words that point at actors, found 'noun'");
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    files.computeIfPresent("people", (k, v) -> v.replace("2001-03", "2001-13"));
    assertThatThrownBy(this::load)
        .hasMessageContaining("actors/people.tsv:2: expected a date like");
  }

  @Test
  void thePackedTablesLoad() {
    assertThat(new ActorReader(Lexicon.bundled())).isNotNull();
    assertThat(List.of(Words.Role.values())).isNotEmpty();
  }
}
