package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own over the packed lexicon. */
class OverlayTest {
  private static final String KINDS = "actors/kinds.tsv";
  private static final String PEOPLE = "actors/people.tsv";
  private static final Lexicon BUNDLED = Lexicon.bundled();

  @TempDir private Path folder;

  private Lexicon laid() {
    return BUNDLED.overlaid(folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String at(String path) {
    return folder.resolve(path).toString();
  }

  private static List<Table.Row> rows(Lexicon lexicon, String path, String column, String value) {
    return lexicon.table(path).rows().stream().filter(r -> r.get(column).equals(value)).toList();
  }

  @Test
  void aNewRowStandsFirstAndKeepsItsFileAndLine() throws IOException {
    write(KINDS, "# mine\nnoun\tplural\tsectors\ttype\ncartographer\tcartographers\tEDU\tperson\n");
    Table.Row first = laid().table(KINDS).rows().get(0);
    assertThat(first.get("noun")).isEqualTo("cartographer");
    assertThat(first.get("code")).isEmpty();
    assertThat(first.where()).isEqualTo(at(KINDS) + ":3");
    assertThat(laid().table(KINDS).rows()).hasSize(BUNDLED.table(KINDS).rows().size() + 1);
  }

  @Test
  void aRowWithAKnownKeyReplacesThePackedOneInItsPlace() throws IOException {
    write(KINDS, "type\tnoun\tsectors\ngroup\tsoldier\tUAF\n");
    Lexicon laid = laid();
    assertThat(rows(laid, KINDS, "noun", "soldier"))
        .singleElement()
        .satisfies(r -> assertThat(r.get("sectors") + r.get("plural")).isEqualTo("UAF"));
    assertThat(laid.table(KINDS).rows()).hasSameSizeAs(BUNDLED.table(KINDS).rows());
  }

  @Test
  void theTermsOfOnePersonAreReplacedTogether() throws IOException {
    assertThat(rows(BUNDLED, PEOPLE, "id", "Q192")).hasSizeGreaterThan(1);
    write(
        PEOPLE,
        "id\tname\tcountry\tclass\tfrom\nQ192\tA\tGBR\tHOG\t2001\nQ192\tA\tGBR\tMIN\t2011\n");
    assertThat(rows(laid(), PEOPLE, "id", "Q192"))
        .extracting(r -> r.get("from"))
        .containsExactly("2001", "2011");
  }

  @Test
  void aRuleOfOnesOwnStandsBeforeThePackedOnesAndOneWithAKnownIdInItsPlace() throws IOException {
    String known = BUNDLED.stanzas("events/aid.rules").get(2).require("id");
    write("events/aid.rules", "id: aid.mine\nverb: help\n\nid: " + known + "\nverb: succour\n");
    List<Stanza> rules = laid().stanzas("events/aid.rules");
    assertThat(rules.get(0).require("id")).isEqualTo("aid.mine");
    assertThat(rules.get(3).require("verb")).isEqualTo("succour");
    assertThat(rules).hasSize(BUNDLED.stanzas("events/aid.rules").size() + 1);
  }

  @Test
  void removedRowsAndRulesAreGone() throws IOException {
    write(
        "remove.tsv",
        """
        file\tkey
        actors/kinds.tsv\tsoldier
        events/sanction.rules\tsanction.recall-envoy
        ontology/modes.tsv\tCONSULT; visit
        """);
    Lexicon laid = laid();
    assertThat(rows(laid, KINDS, "noun", "soldier")).isEmpty();
    assertThat(laid.stanzas("events/sanction.rules"))
        .noneMatch(r -> r.require("id").equals("sanction.recall-envoy"));
    assertThat(rows(laid, "ontology/modes.tsv", "mode", "visit")).isEmpty();
  }

  @Test
  void whatChangesIsCounted() throws IOException {
    write(KINDS, "noun\tsectors\ttype\nscribe\tEDU\tperson\nsoldier\tUAF\tperson\n");
    write("events/aid.rules", "id: aid.mine\nverb: help\n");
    write("remove.tsv", "file\tkey\nactors/people.tsv\tQ76\n");
    int terms = rows(BUNDLED, PEOPLE, "id", "Q76").size();
    assertThat(laid().changes()).isEqualTo(new Changes(2, 1, terms));
    assertThat(BUNDLED.changes()).isEqualTo(new Changes(0, 0, 0));
  }

  @Test
  void everythingWrongInTheFolderIsToldAtOnce() throws IOException {
    write("actors/kind.tsv", "noun\nx\n");
    write("actors/offices.tsv", "title\tranks\nwarden\t1\n");
    write(KINDS, "noun\tplural\n\tnobodies\nscribe\t\nscribe\t\n");
    write("events/aid.rules", "id: aid.mine\nverb: help\n\nid: aid.mine\nverb: help\n");
    write("events/frames.rules", "nonsense\n");
    write("remove.tsv", "file\tkey\nactors/kinds.tsv\tsolder\nactors/kinds\tsoldier\n");
    assertThatThrownBy(this::laid)
        .isInstanceOf(LexiconException.class)
        .satisfies(
            e ->
                assertThat(((LexiconException) e).problems())
                    .containsExactly(
                        at("actors/kind.tsv")
                            + ":1: expected the name of a file of the lexicon (perhaps"
                            + " 'actors/kinds.tsv'), found 'actors/kind.tsv'",
                        at(KINDS) + ":2: expected something in noun, found ''",
                        at(KINDS) + ":4: expected each noun once, found 'scribe'",
                        at("actors/offices.tsv")
                            + ":1: expected a column of class, title, names, sectors, scope, found"
                            + " 'ranks'",
                        at("actors/offices.tsv")
                            + ":1: expected a column class, found 'title, ranks'",
                        at("events/aid.rules") + ":4: expected each id once, found 'aid.mine'",
                        at("events/frames.rules") + ":1: expected 'key: value', found 'nonsense'",
                        at("remove.tsv")
                            + ":2: expected a key of actors/kinds.tsv (perhaps 'soldier'), found"
                            + " 'solder'",
                        at("remove.tsv")
                            + ":3: expected a file of the lexicon (perhaps 'actors/kinds.tsv'),"
                            + " found 'actors/kinds'"));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() throws IOException {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> BUNDLED.overlaid(none))
        .hasMessage(none + ": expected a folder, found nothing");
    write("file.md", "x");
    assertThatThrownBy(() -> BUNDLED.overlaid(folder.resolve("file.md")))
        .hasMessage(folder.resolve("file.md") + ": expected a folder, found a file");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.write(folder.resolve(KINDS), "noun\nfranc\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(this::laid)
        .hasMessage(at(KINDS) + ":1: expected text in UTF-8, found other bytes");
  }

  @Test
  void filesThatAreNotReadAreToldButForNotesAndHiddenOnes() throws IOException {
    write("README.md", "notes");
    write(".git/config", "x");
    write("index.tsv", "file\tholds\n");
    write("actors/kinds.txt", "soldier");
    assertThat(laid().warnings())
        .containsExactly(
            at("actors/kinds.txt")
                + ": not read; dictionaries are named *.actors.txt or *.agents.txt, all else as in"
                + " the lexicon");
  }

  @Test
  void theDigestTellsWhatCountsAndNothingElse() throws IOException {
    String packed = BUNDLED.digest();
    assertThat(packed).matches("[0-9a-f]{64}");
    assertThat(laid().digest()).isEqualTo(packed);
    write("actors/given-names.tsv", "# a comment\n\nname\tpronoun\nAaron\the\n");
    assertThat(laid().digest()).as("the row is there already").isEqualTo(packed);
    write("actors/given-names.tsv", "name\tpronoun\nAaron\tshe\n");
    String changed = laid().digest();
    assertThat(changed).isNotEqualTo(packed).isEqualTo(laid().digest());
    write("remove.tsv", "file\tkey\nactors/given-names.tsv\tAbbas\n");
    assertThat(laid().digest()).isNotEqualTo(packed).isNotEqualTo(changed);
  }

  @Test
  void theDayUntilWhichOfficesAreKnownIsOnesOwnWhereItIsGiven() throws IOException {
    assertThat(laid().validUntil()).isPresent().isEqualTo(BUNDLED.validUntil());
    write(PEOPLE, "# valid-until: 2031-02-03\nid\tname\tcountry\tclass\n");
    assertThat(laid().validUntil()).contains(LocalDate.of(2031, 2, 3));
    write(PEOPLE, "# valid-until: soon\nid\tname\tcountry\tclass\n");
    assertThatThrownBy(this::laid)
        .hasMessage(at(PEOPLE) + ":1: expected a day like 2026-11-01, found 'soon'");
  }

  @Test
  void anOverlayCanBeLaidOverAnother() throws IOException {
    write("one/actors/kinds.tsv", "noun\tsectors\ttype\nscribe\tEDU\tperson\n");
    write("two/actors/given-names.tsv", "name\tpronoun\nZebedee\the\n");
    Lexicon laid = BUNDLED.overlaid(folder.resolve("one")).overlaid(folder.resolve("two"));
    assertThat(rows(laid, KINDS, "noun", "scribe")).hasSize(1);
    assertThat(rows(laid, "actors/given-names.tsv", "name", "Zebedee")).hasSize(1);
  }

  @Test
  void theKeysOfTheIndexTellAllPackedEntriesApart() {
    Keys keys = new Keys(BUNDLED);
    for (String path : BUNDLED.paths()) {
      if (path.endsWith(".tsv") && !keys.severalRows(path)) {
        Table table = BUNDLED.table(path);
        assertThat(table.rows().stream().map(r -> Keys.of(r, keys.columns(table))))
            .as(path)
            .doesNotHaveDuplicates();
      }
    }
  }
}
