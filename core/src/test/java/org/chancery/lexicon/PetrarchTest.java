package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PETRARCH's dictionaries become rows of the lexicon, or a line that says why not. */
class PetrarchTest {
  private static final String PEOPLE = "actors/people.tsv";
  private static final String ORGANISATIONS = "actors/organisations.tsv";
  private static final String KINDS = "actors/kinds.tsv";
  private static final Lexicon BUNDLED = Lexicon.bundled();

  @TempDir private Path folder;

  private Lexicon actors(String text) throws IOException {
    Files.writeString(folder.resolve("my.actors.txt"), text);
    return BUNDLED.overlaid(folder);
  }

  private Lexicon agents(String text) throws IOException {
    Files.writeString(folder.resolve("my.agents.txt"), text);
    return BUNDLED.overlaid(folder);
  }

  private static List<String> rows(Lexicon lexicon, String path, String key, String... columns) {
    String first = lexicon.table(path).columns().get(0);
    return lexicon.table(path).rows().stream()
        .filter(r -> r.get(first).equals(key))
        .map(r -> String.join("|", List.of(columns).stream().map(r::get).toList()))
        .toList();
  }

  private List<String> warnings(Lexicon lexicon) {
    return lexicon.warnings().stream().map(w -> w.replace(folder + "/", "")).toList();
  }

  @Test
  void datedCodesAreTheTermsOfAPerson() throws IOException {
    Lexicon lexicon =
        actors(
            """
            # a comment
            <!-- another -->
            VARDO_HELLEBUST_   ; where he is from
            +V._HELLEBUST_
            +HELLEBUST_
            \t[NORMIL 780101-000101]
            \t[NORGOV >20090120] # and on
            \t[NORLEG <770625]
            \t[NORELI]
            """);
    assertThat(warnings(lexicon)).isEmpty();
    assertThat(
            rows(
                lexicon,
                PEOPLE,
                "vardo-hellebust-nor",
                "name",
                "country",
                "sectors",
                "from",
                "until"))
        .containsExactly(
            "Vardo Hellebust|NOR|MIL|1978-01-01|2000-01-01",
            "Vardo Hellebust|NOR|GOV|2009-01-20|",
            "Vardo Hellebust|NOR|LEG||1977-06-25");
    assertThat(rows(lexicon, PEOPLE, "vardo-hellebust-nor", "names"))
        .startsWith("V. Hellebust; Hellebust");
  }

  @Test
  void aPersonWithoutDaysIsKnownByTheGivenName() throws IOException {
    Lexicon lexicon = actors("AARON_HELLEBUST_ [NORJUD]\n");
    assertThat(rows(lexicon, PEOPLE, "aaron-hellebust-nor", "sectors", "from", "until"))
        .containsExactly("JUD|0001|9999");
    Lexicon firm = actors("AARON_HELLEBUST_AND_SONS_ [MNCNORBUS]\n");
    assertThat(rows(firm, ORGANISATIONS, "aaron-hellebust-and-sons", "code", "sectors"))
        .containsExactly("MNC|BUS");
  }

  @Test
  void aPersonWhomTheLexiconKnowsKeepsIdAndTermsAndGainsNamesAndTerms() throws IOException {
    int before = rows(BUNDLED, PEOPLE, "Q76", "from").size();
    Lexicon lexicon = actors("BARACK_OBAMA_\n+BARAK_OBBAMA_\n\t[USALEG 19970108-20041104]\n");
    List<String> after = rows(lexicon, PEOPLE, "Q76", "class", "from");
    assertThat(after).hasSize(before + 1).endsWith("OFFICIAL|1997-01-08");
    assertThat(rows(lexicon, PEOPLE, "Q76", "names").get(0)).endsWith("; Barak Obbama");
  }

  @Test
  void whatHasNeitherDaysNorAGivenNameIsAnOrganisation() throws IOException {
    Lexicon lexicon = actors("LEAGUE_OF_GREEN_OARSMEN_ [SWEOPPENV]\n+GREEN_OARSMEN_\n+LGO_\n");
    assertThat(
            rows(
                lexicon,
                ORGANISATIONS,
                "league-of-green-oarsmen",
                "name",
                "names",
                "type",
                "code",
                "sectors"))
        .containsExactly("League of Green Oarsmen|Green Oarsmen; LGO|organization|SWE|OPP");
  }

  @Test
  void anOrganisationThatTheLexiconKnowsGainsNamesOnly() throws IOException {
    String before = rows(BUNDLED, ORGANISATIONS, "abu-sayyaf", "code", "sectors", "names").get(0);
    Lexicon lexicon = actors("ABU_SAYYAF_ [MYSREB]\n+BEARERS_OF_THE_SABRE_\n");
    assertThat(rows(lexicon, ORGANISATIONS, "abu-sayyaf", "code", "sectors", "names"))
        .containsExactly(before + "; Bearers of the Sabre");
  }

  @Test
  void namesOfABareStateStandForItWhereTheyActUnlessTheyAreKnown() throws IOException {
    Lexicon lexicon = actors("NORWAY_ [NOR]\n+BERGEN_\n+LAND_OF_THE_FJORDS_\n");
    String before = rows(BUNDLED, "actors/states.tsv", "NOR", "seats").get(0);
    assertThat(rows(lexicon, "actors/states.tsv", "NOR", "seats").get(0))
        .isEqualTo(before.isEmpty() ? "Land of the Fjords" : before + "; Land of the Fjords");
  }

  @ParameterizedTest
  @CsvSource({
    "USAGOVMIL, USA, GOV;MIL",
    "TMPINS, TLS, REB",
    "BMUGOV, GBR, GOV",
    "IGOUNO, UNO, ''",
    "IGOEUREEC, EUR, ''",
    "NORMED, NOR, JRN",
    "NORHLH, NOR, MED",
    "NORGOVENV, NOR, GOV",
    "NORENV, NOR, SOC",
    "MNCUSABUS, MNC, BUS",
    "AFRREB, '', REB"
  })
  void codesOfCameoAreCodesAndSectorsOfPlover(String cameo, String entity, String sectors) {
    CameoCodes.Code code = new CameoCodes(BUNDLED).read(cameo);
    assertThat(code.entity()).isEqualTo(entity);
    assertThat(String.join(";", code.sectors())).isEqualTo(sectors);
    assertThat(code.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BAN_KI-MOON_, Ban Ki-moon",
    "UN_, UN",
    "AL-QAEDA_IN_THE_MAGHREB_, al-Qaeda in the Maghreb",
    "SEAN_O'BRIEN_, Sean O'Brien",
    "PEOPLE'S_GUARD_, People's Guard",
    "U.N._FORCE_, U.N. Force",
    "Osman von Dahl, Osman von Dahl"
  })
  void phrasesInCapitalsAreWrittenAsNamesAre(String phrase, String name) {
    assertThat(new Casing(BUNDLED).name(phrase)).isEqualTo(name);
  }

  @Test
  void agentsAreKindsWithTheirPluralsAndSets() throws IOException {
    Lexicon lexicon =
        agents(
            """
            !CRAFT! = MAN, WOMAN
            LIGHTHOUSE_KEEPER [~GOV]
            OARS!CRAFT! [~LAB]
            ATTORNEY_AT_SEA {ATTORNEYS_AT_SEA} [~JUD]
            HARBOUR_POLICE {} [~COP]
            SEA_LIBRARY [~EDU]
            WHALE_CHARITY [NGO~]
            MINISTRY_OF_WHALES [~GOVENV]
            """);
    assertThat(warnings(lexicon)).isEmpty();
    assertThat(kind(lexicon, "lighthouse keeper")).isEqualTo("lighthouse keepers|GOV|person|");
    assertThat(kind(lexicon, "oarsman")).isEqualTo("oarsman|LAB|person|");
    assertThat(kind(lexicon, "oarswoman")).isEqualTo("oarswoman|LAB|person|");
    assertThat(kind(lexicon, "attorney at sea")).isEqualTo("attorneys at sea|JUD|person|");
    assertThat(kind(lexicon, "harbour police")).isEqualTo("harbour police|COP|organization|");
    assertThat(kind(lexicon, "sea library")).startsWith("sea libraries|EDU|");
    assertThat(kind(lexicon, "whale charity")).isEqualTo("whale charities||organization|NGO");
    assertThat(kind(lexicon, "ministry of whales")).contains("|GOV|organization|");
  }

  private static String kind(Lexicon lexicon, String noun) {
    return rows(lexicon, KINDS, noun, "plural", "sectors", "type", "code").get(0);
  }

  @Test
  void everyLineOfActorsThatCannotBeUsedIsTold() throws IOException {
    Lexicon lexicon =
        actors(
            """
            \t[NORGOV]
            +NOBODY_
            GUILD_(OF_SMITHS)_ [NORLAB]
            GUILD_OF_SALT_
            GUILD_OF_TAR_ [NORLABQQQ]
            GUILD_OF_ROPE_ [labour]
            GUILD_OF_WAX_ [WST]
            VARDO_HELLEBUST_ [NORGOV 20240230-20250101]
            \t[NORGOV 990101-980101][NORGOV 990101]
            \t[NORGOV][NORMIL >990101]
            ODA_HELLEBUST_ [GOV 990101-000101]
            ARMY_OF_SALT_ [NORMIL 990101-000101]
            """);
    assertThat(warnings(lexicon))
        .containsExactlyInAnyOrder(
            "my.actors.txt:1: expected a phrase before its codes, found '[NORGOV]'; not used",
            "my.actors.txt:2: expected a phrase before its synonyms, found '+NOBODY_'; not used",
            "my.actors.txt:3: expected a phrase of letters, figures and underscores, found"
                + " 'GUILD_(OF_SMITHS)_'; not used",
            "my.actors.txt:4: expected a code in brackets, found 'GUILD_OF_SALT_'; not used",
            "my.actors.txt:5: expected known parts in a code, found 'QQQ' in 'NORLABQQQ'; the other"
                + " parts are used",
            "my.actors.txt:6: expected a code like [USAGOV 090120-170120], found '[labour]'; not used",
            "my.actors.txt:6: expected a code in brackets, found 'GUILD_OF_ROPE_'; not used",
            "my.actors.txt:7: expected a code with a state or a sector, found '[WST]'; not used",
            "my.actors.txt:7: expected a code in brackets, found 'GUILD_OF_WAX_'; not used",
            "my.actors.txt:8: expected days like 090120-170120, >090120 or <20170120, found '[NORGOV"
                + " 20240230-20250101]'; not used",
            "my.actors.txt:9: expected days like 090120-170120, >090120 or <20170120, found '[NORGOV"
                + " 990101-980101]'; not used",
            "my.actors.txt:9: expected days like 090120-170120, >090120 or <20170120, found '[NORGOV"
                + " 990101]'; not used",
            "my.actors.txt:10: expected no code after one without days, which always holds, found"
                + " '[NORMIL >990101]'; not used",
            "my.actors.txt:11: expected a person's code to name a state, found 'ODA_HELLEBUST_'"
                + " without; not used",
            "my.actors.txt:12: expected no days at the code of an organisation, found 'NORMIL"
                + " 990101-000101'; not used");
  }

  @Test
  void everyLineOfAgentsThatCannotBeUsedIsTold() throws IOException {
    Lexicon lexicon =
        agents(
            """
            KEEPER ~GOV
            KEEPER [GOV]
            KEEPER {KEEPERS [~GOV]
            KEEPER [~QQQ]
            SEA!CRAFT! [~LAB]
            KEEPER! [~LAB]
            """);
    assertThat(warnings(lexicon))
        .containsExactly(
            "my.agents.txt:1: expected an agent like SOLDIER [~MIL] or AID_GROUP [NGO~], found"
                + " 'KEEPER ~GOV'; not used",
            "my.agents.txt:2: expected an agent like SOLDIER [~MIL] or AID_GROUP [NGO~], found"
                + " 'KEEPER [GOV]'; not used",
            "my.agents.txt:3: expected an agent like SOLDIER [~MIL] or AID_GROUP [NGO~], found"
                + " 'KEEPER {KEEPERS [~GOV]'; not used",
            "my.agents.txt:4: expected a code of known parts, found 'QQQ'; not used",
            "my.agents.txt:5: expected the marker of a set that is given above, found 'SEA!CRAFT!';"
                + " not used",
            "my.agents.txt:6: expected the marker of a set that is given above, found 'KEEPER!'; not"
                + " used");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noRubbishStopsTheReading(long seed) throws IOException {
    String signs = "AB_ +[]{}~!=#;<>-'\u00E9\t\n019NORGOV";
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    actors(text.toString());
    assertThat(warnings(agents(text.toString())))
        .isNotEmpty()
        .allSatisfy(w -> assertThat(w).matches("my\\.(actors|agents)\\.txt:\\d+: expected .*"));
  }

  @Test
  void theExamplesOfTheDocumentCanBeUsed() throws IOException {
    String[] parts =
        Files.readString(Path.of("../docs/petrarch-dictionaries.md")).split("```\n", -1);
    assertThat(warnings(actors(parts[3]))).isEmpty();
    Lexicon lexicon = agents(parts[5]);
    assertThat(warnings(lexicon)).isEmpty();
    assertThat(rows(lexicon, PEOPLE, "kari-lundgaard-nor", "sectors")).hasSize(3);
    assertThat(kind(lexicon, "lighthouse keeper")).startsWith("lighthouse keepers|");
  }

  @Test
  void aRowOfOnesOwnWinsOverTheDictionary() throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve(KINDS), "noun\tplural\tsectors\ttype\nkeeper\tkeepers\tCVL\tperson\n");
    assertThat(kind(agents("KEEPER [~GOV]\n"), "keeper")).isEqualTo("keepers|CVL|person|");
  }

  @Test
  void anOldFileInLatinLettersIsRead() throws IOException {
    Files.write(
        folder.resolve("my.actors.txt"),
        "LIGUE_\u00C9TOIL\u00C9E_ [FRAOPP]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rows(BUNDLED.overlaid(folder), ORGANISATIONS, "ligue-etoilee", "name"))
        .containsExactly("Ligue \u00C9toil\u00E9e");
  }
}
