package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.export.Column;
import org.chancery.export.EventTable;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports of a real record, each opened by a reader that is not ours. */
class ExportCommandTest {
  private static final String REPORTS =
      """
      {"id":"a","published":"2024-03-05","publisher":"The Fjord","url":"https://fjord.example/1",\
      "text":"Norway recalled its ambassador to Chile on Monday. Chile denied that its army had shelled a village in Peru on Friday."}
      {"id":"b","published":"2024-03-05","publisher":"The Cape",\
      "text":"Norway has recalled its ambassador to Chile. Kenya will hold talks with Uganda on Thursday."}
      {"id":"=c#\\"1\\"","published":"2024-03-06","publisher":"=HYPERLINK(\\"x\\")\\t#1\\nThe \\"Gulf\\"",\
      "title":"@one, \\"two\\";\\u0000\\u202E\\ud800",\
      "text":"\\ud83d\\udd4a \\u200FBrazil expelled\\u2028three \\"Peruvian\\" diplomats on Tuesday; \\ud800 #no, it said.\\n\\n\
      Kenyan police\\tarrested two Ugandan soldiers on Tuesday."}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void keep() throws IOException {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    Run run = Run.of("add", reports.toString(), "--record", record());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private static String record() {
    return folder.resolve("test.record").toString();
  }

  private static Path export(String format, String... filters) {
    Path file = folder.resolve(format + ".out");
    List<String> args =
        new java.util.ArrayList<>(
            List.of("export", "--record", record(), "--as", format, "-o", file.toString()));
    args.addAll(List.of(filters));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @CsvSource({"csv, read_csv", "parquet, read_parquet"})
  void duckReadsTheFlatTableWithItsTypes(String format, String reader) throws SQLException {
    Duck events = Duck.of(reader + "('" + export(format) + "')");
    assertThat(events.columns())
        .containsExactlyElementsOf(EventTable.FLAT.columns().stream().map(Column::name).toList());
    assertThat(events.types())
        .containsEntry("published", "DATE")
        .containsEntry("first_day", "DATE")
        .containsEntry("quad", "BIGINT")
        .containsEntry("score", "DOUBLE")
        .containsEntry("trigger_start", "BIGINT")
        .containsEntry("modes", "VARCHAR");
    assertThat(
            events.rows(
                "select report, type, status, actor_country, recipient_country, first_day::varchar"
                    + " from events order by report, trigger_start"))
        .contains(
            List.of("a", "SANCTION", "occurred", "NOR", "CHL", "2024-03-04"),
            List.of("b", "CONSULT", "planned", "KEN;UGA", "null", "2024-03-07"))
        .anySatisfy(row -> assertThat(row).startsWith("a", "ASSAULT", "denied"));
  }

  @Test
  void theFlatTableHoldsTheSameInCsvAndParquet() throws SQLException {
    String all =
        "select ltrim(event, ''''), ltrim(entry, ''''), type, status, actor, recipient,"
            + " trigger_start, score, sentence from events order by 1";
    assertThat(Duck.of("read_csv('" + export("csv") + "')").rows(all))
        .hasSizeGreaterThanOrEqualTo(6)
        .isEqualTo(Duck.of("read_parquet('" + export("parquet") + "')").rows(all));
  }

  @Test
  void offsetsPointToTheWordsInCodePoints() throws SQLException {
    List<List<String>> rows =
        Duck.of("read_parquet('" + export("parquet") + "')")
            .rows("select \"trigger\", trigger_start from events where actor_country = 'BRA'");
    assertThat(rows).containsExactly(List.of("expelled three \"Peruvian\" diplomats", "10"));
  }

  /** The types that the R package icews sets, and no quoting. */
  @Test
  void duckReadsIcewsAsItsPackageDoes() throws SQLException {
    Duck events =
        Duck.of(
            "read_csv('"
                + export("icews")
                + "', delim='\\t', quote='', escape='', header=true, types={'Event ID': 'INTEGER',"
                + " 'Event Date': 'DATE', 'Intensity': 'DOUBLE', 'Story ID': 'INTEGER', 'Sentence"
                + " Number': 'INTEGER', 'Latitude': 'DOUBLE', 'Longitude': 'DOUBLE', 'CAMEO Code':"
                + " 'VARCHAR'})");
    assertThat(events.columns())
        .containsExactlyElementsOf(EventTable.ICEWS.columns().stream().map(Column::name).toList());
    assertThat(
            events.rows(
                "select \"Event ID\", \"Event Date\"::varchar, \"Source Name\", \"CAMEO Code\","
                    + " Intensity, \"Target Name\" from events"))
        .contains(
            List.of("1", "2024-03-04", "Norway", "161", "-4.0", "Chile"),
            List.of("3", "2024-03-07", "Kenya", "036", "4.0", "Uganda"),
            List.of("4", "2024-03-07", "Uganda", "036", "4.0", "Kenya"));
    assertThat(events.rows("select count(distinct \"Event ID\") = count(*) from events"))
        .containsExactly(List.of("true"));
  }

  /** With the quotation mark that rpolecat sets. */
  @Test
  void duckReadsPolecatAsItsPackageDoes() throws SQLException {
    Duck events =
        Duck.of(
            "read_csv('"
                + export("polecat")
                + "', delim='\\t', quote='\"', comment='#', header=true)");
    assertThat(events.columns())
        .containsExactlyElementsOf(
            EventTable.POLECAT.columns().stream().map(Column::name).toList());
    assertThat(
            events.rows(
                "select \"Event Date\"::varchar, \"Event Type\", \"Actor Country\", \"Recipient"
                    + " COW\", \"Quad Code\" from events"))
        .contains(
            List.of("2024-03-04", "SANCTION", "NOR", "155", "4"),
            List.of("2024-03-07", "AGREE", "KEN;UGA", "null", "1"))
        .allSatisfy(row -> assertThat(row).doesNotContain("ASSAULT"));
  }

  /** With the types of GDELT's schema. */
  @Test
  void duckReadsGdeltAndJoinsItsMentions() throws SQLException {
    Duck events = Duck.of(headless("gdelt", EventTable.GDELT));
    assertThat(
            events.rows(
                "select SQLDATE, Actor1Code, Actor2Code, EventCode, GoldsteinScale, NumSources,"
                    + " DATEADDED from events where EventCode = '161' and Actor1Code = 'NOR'"))
        .contains(List.of("20240304", "NOR", "CHL", "161", "-4.0", "2", "20240305000000"));
    Duck mentions = Duck.of(headless("gdelt-mentions", EventTable.GDELT_MENTIONS));
    assertThat(
            new TreeSet<>(
                mentions.rows("select GLOBALEVENTID from events").stream()
                    .map(List::toString)
                    .toList()))
        .isEqualTo(
            new TreeSet<>(
                events.rows("select GLOBALEVENTID from events").stream()
                    .map(List::toString)
                    .toList()));
  }

  private static String headless(String format, EventTable table) {
    StringBuilder columns = new StringBuilder();
    for (Column column : table.columns()) {
      String type =
          switch (column.type()) {
            case TEXT, CODE -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case DAY -> "DATE";
          };
      columns
          .append(columns.isEmpty() ? "" : ", ")
          .append("'")
          .append(column.name())
          .append("': '")
          .append(type)
          .append("'");
    }
    return "read_csv('"
        + export(format)
        + "', delim='\\t', quote='', escape='', header=false, columns={"
        + columns
        + "})";
  }

  @Test
  void jacksonReadsPloversRecords() throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> records =
        Files.readAllLines(export("plover")).stream().map(mapper::readTree).toList();
    assertThat(records)
        .allSatisfy(
            r -> {
              assertThat(r.get("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
              assertThat(r.get("actor").size()).isPositive();
              assertThat(r.get("event").size()).isEqualTo(1);
            })
        .anySatisfy(
            r -> {
              assertThat(r.get("id").asString()).isEqualTo("b#e2");
              assertThat(r.get("event").get(0).asString()).isEqualTo("AGREE");
              assertThat(r.get("event_scale").asDouble()).isEqualTo(2.5);
              assertThat(r.get("comment").asString()).startsWith("status=planned type=CONSULT");
            });
    JsonNode denied =
        mapper.readTree(Files.readString(export("plover", "--status", "denied")).strip());
    assertThat(denied.get("event").get(0).asString()).isEqualTo("ASSAULT");
    assertThat(denied.get("mode").toString()).contains("\"negation\"");
  }

  @Test
  void jgraphtReadsTheGraph() throws IOException {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    Map<String, String> nodes = new HashMap<>();
    Map<String, String> edges = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) -> nodes.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (key, value) ->
            edges.put(
                graph.getEdgeSource(key.getFirst())
                    + ">"
                    + graph.getEdgeTarget(key.getFirst())
                    + " "
                    + key.getSecond(),
                value.getValue()));
    importer.importGraph(graph, new StringReader(Files.readString(export("graphml"))));
    String norway = node(nodes, "name", "Norway");
    String pair = norway + ">" + node(nodes, "country", "CHL");
    assertThat(nodes)
        .containsEntry(norway + " actor", "NOR")
        .containsEntry(norway + " type", "state");
    assertThat(edges)
        .containsEntry(pair + " count", "2")
        .containsEntry(pair + " conflict", "2")
        .containsEntry(pair + " mean_score", "-6.0000")
        .containsEntry(pair + " first_day", "2024-03-04");
  }

  private static String node(Map<String, String> nodes, String key, String value) {
    return nodes.entrySet().stream()
        .filter(e -> e.getKey().endsWith(" " + key) && e.getValue().equals(value))
        .map(e -> e.getKey().replace(" " + key, ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void jsonLinesAreWhatReadingGives() throws IOException {
    Run read = Run.of("read", folder.resolve("reports.jsonl").toString(), "--format", "jsonl");
    assertThat(Files.readString(export("jsonl"))).isEqualTo(read.out());
    assertThat(Files.readAllLines(export("jsonl", "--type", "consult")))
        .filteredOn(line -> line.startsWith("{\"kind\":\"event\""))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameRecordGivesTheSameBytes(ExportFormat format) throws IOException {
    byte[] first = Files.readAllBytes(export(format.toString()));
    assertThat(Files.readAllBytes(export(format.toString()))).isEqualTo(first);
  }

  @Test
  void whatStaysInIsToldWithWhatToDo() {
    Run run = Run.of("export", "--record", record(), "--as", "polecat");
    assertThat(run.out()).startsWith("Event ID\tEvent Date\t");
    assertThat(run.err())
        .contains("1 event left out: polecat cannot say that they are not done; --status takes");
    Run widened =
        Run.of("export", "--record", record(), "--as", "polecat", "--status", "denied", "-o", "-");
    assertThat(widened.err())
        .contains("polecat has no status: a reader takes every act in it for done");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--as xml|option '--as': expected plover, polecat, icews, gdelt, gdelt-mentions, csv,"
            + " parquet, graphml or jsonl, found 'xml'",
        "--as parquet|parquet cannot go to standard output: name a file with -o"
      })
  void wrongUsageIsOneLine(String args, String message) {
    Run run = Run.of(("export --record " + record() + " " + args).split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("chancery: " + message + "; see 'chancery export --help'\n");
  }

  @Test
  void theHelpNamesFormatsAndFilters() {
    Run run = Run.of("export", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: chancery export", "gdelt-mentions", "--since", "--status", "Examples:");
  }

  @ParameterizedTest
  @CsvSource({"csv", "parquet"})
  void anExportThatFailsLeavesWhatWasThereBefore(String format) throws IOException {
    Path file = Files.writeString(folder.resolve("kept." + format), "before");
    Path broken = folder.resolve("no.record");
    Run run =
        Run.of("export", "--record", broken.toString(), "--as", format, "-o", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(file).hasContent("before");
    assertThat(folder.resolve(".kept." + format + ".part")).doesNotExist();
    Run astray =
        Run.of("export", "--record", record(), "--as", format, "-o", folder + "/none/x.out");
    assertThat(astray.err()).contains("x.out: cannot write, there is no folder ");
  }

  @Test
  void aDeviceIsNotReplacedByAFile() {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device));
    Run run = Run.of("export", "--record", record(), "--as", "parquet", "-o", device.toString());
    assertThat(run.err()).isEqualTo("chancery: /dev/null: cannot write, that is no plain file\n");
    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
