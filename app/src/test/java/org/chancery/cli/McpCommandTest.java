package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.lexicon.Lexicon;
import org.chancery.store.Records;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program answers a client of the protocol's own kit, over real streams. */
class McpCommandTest {
  private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};
  private static final String DOVE = "\uD83D\uDD4A ";
  private static final String LEAVING =
      DOVE
          + "President Donald Trump withdrew the United States from the Iran nuclear deal on Tuesday."
          + " Iran may quit the nuclear deal next month.";
  private static final String RETURNING =
      "Iran will return to the nuclear deal only if the United States lifts its sanctions,"
          + " Iranian Foreign Minister Hossein Amir-Abdollahian said."
          + " Iran accused the United States of attacking a tanker.";
  private static final String HOSTILE =
      "<script>alert(1)</script> Norway recalled its ambassador to Chile on Monday. \u202Ereversed";

  @TempDir private static Path folder;
  private static String record = "";
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws IOException {
    record = folder.resolve("record.db").toString();
    StringBuilder reports = new StringBuilder();
    reports.append(report("leaving", "2018-05-08", LEAVING));
    reports.append(report("returning", "2021-10-04", RETURNING));
    reports.append(report("hostile", "2024-03-05", HOSTILE));
    IntStream.range(10, 25)
        .mapToObj(i -> report("many" + i, "2022-01-" + i, "Kenya praised Uganda on Monday."))
        .forEach(reports::append);
    Path file = Files.writeString(folder.resolve("reports.jsonl"), reports);
    Run run = Run.of("add", file.toString(), "--record", record);
    assertThat(run.code()).as(run.err()).isZero();
    client = client(record);
  }

  private static String report(String id, String published, String text) {
    return "{\"id\":\"%s\",\"publisher\":\"The Fjord\",\"title\":\"News of %s\",\"published\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(id, id, published, text);
  }

  private static McpSyncClient client(String of) {
    ServerParameters program =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin/java").toString())
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp",
                "--record",
                of)
            .build();
    McpSyncClient started =
        McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    started.initialize();
    return started;
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolRequest request(String tool, Map<String, Object> arguments) {
    return CallToolRequest.builder(tool).arguments(arguments).build();
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(request(tool, arguments));
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  private static Map<String, Object> answer(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    try {
      return McpJsonDefaults.getMapper().readValue(text(result), OBJECT);
    } catch (IOException e) {
      throw new AssertionError(text(result), e);
    }
  }

  private static String error(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    return text(result);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> answer) {
    return (List<Map<String, Object>>) answer.get("items");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> sources(Object of) {
    List<Map<String, Object>> found = new ArrayList<>();
    if (of instanceof List<?> list) {
      list.forEach(item -> found.addAll(sources(item)));
    } else if (of instanceof Map<?, ?> map) {
      Object own = map.get("sources");
      if (own != null) {
        found.addAll((List<Map<String, Object>>) own);
      }
      map.values().forEach(v -> found.addAll(sources(v)));
    }
    return found;
  }

  @Test
  void itTellsWhatCanBeAskedAndChangesNothing() {
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactly(
            "search",
            "timeline",
            "statements",
            "pair",
            "issues",
            "positions",
            "agreements",
            "report",
            "read_text",
            "brief");
    assertThat(tools)
        .allSatisfy(
            t -> {
              assertThat(t.description()).isNotBlank();
              assertThat(t.annotations().readOnlyHint()).isTrue();
              assertThat(t.inputSchema()).containsEntry("additionalProperties", false);
            });
    assertThat(client.getServerInfo().name()).isEqualTo("chancery");
    assertThat(client.getServerInstructions()).contains("planned", "sources");
  }

  @Test
  void theDocumentTellsEachToolWithWhatItMustAndMayHave() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/mcp.md"));
    for (McpSchema.Tool tool : client.listTools().tools()) {
      String[] cells =
          lines.stream()
              .filter(l -> l.startsWith("| `" + tool.name() + "` |"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(tool.name() + " is not in the table"))
              .split(" *\\| *", -1);
      Object properties = tool.inputSchema().get("properties");
      Set<String> named = new TreeSet<>(words(cells[3]));
      named.addAll(words(cells[4]));
      assertThat(named).as(tool.name()).isEqualTo(((Map<?, ?>) properties).keySet());
      if (!tool.name().equals("brief")) {
        assertThat(words(cells[3])).as(tool.name()).isEqualTo(tool.inputSchema().get("required"));
      }
    }
  }

  private static List<String> words(String cell) {
    return Pattern.compile("`(\\w+)`").matcher(cell).results().map(m -> m.group(1)).toList();
  }

  @Test
  void everyAnswerCarriesItsSourcesWithTheirWords() {
    Map<String, String> texts =
        Map.of("leaving", LEAVING, "returning", RETURNING, "hostile", HOSTILE);
    Map<String, Map<String, Object>> questions =
        Map.of(
            "search", Map.of("words", "nuclear deal"),
            "timeline", Map.of("parties", List.of("IRN")),
            "statements", Map.of("person", "Amir-Abdollahian"),
            "issues", Map.of(),
            "positions", Map.of("issue", "iran-nuclear-deal"),
            "agreements", Map.of("issue", "Iran nuclear deal"),
            "pair", Map.of("parties", List.of("IRN", "USA")),
            "brief", Map.of("issue", "iran-nuclear-deal"));
    questions.forEach(
        (tool, arguments) -> {
          List<Map<String, Object>> sources = sources(answer(tool, arguments));
          assertThat(sources).as(tool).isNotEmpty();
          assertThat(sources)
              .as(tool)
              .allSatisfy(
                  s -> {
                    String report = (String) s.get("report");
                    assertThat(s)
                        .containsEntry("title", "News of " + report)
                        .containsEntry("publisher", "The Fjord")
                        .containsKey("published");
                    assertThat(cut(texts.get(report), s)).isEqualTo(s.get("text"));
                  });
        });
  }

  /** The passage by its offsets in code points. */
  private static String cut(String text, Map<String, Object> source) {
    int start = text.offsetByCodePoints(0, (Integer) source.get("start"));
    int end = text.offsetByCodePoints(0, (Integer) source.get("end"));
    return text.substring(start, end);
  }

  @Test
  void whatMayComeIsMarkedAndFiltersNarrow() {
    Map<String, Object> possible =
        answer("timeline", Map.of("parties", List.of("IRN"), "statuses", List.of("possible")));
    assertThat(items(possible))
        .singleElement()
        .satisfies(i -> assertThat(i).containsEntry("status", "possible"));
    assertThat(
            items(
                answer(
                    "timeline",
                    Map.of(
                        "issues",
                        List.of("Iran nuclear deal"),
                        "until",
                        "2018-12-31",
                        "kinds",
                        List.of("acts")))))
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.toString()).contains("leaving"));
    assertThat(items(answer("statements", Map.of("person", "Amir-Abdollahian", "words", "zebra"))))
        .isEmpty();
  }

  @Test
  void aPartysStancesAreTold() {
    List<Map<String, Object>> items =
        items(answer("positions", Map.of("issue", "iran-nuclear-deal", "parties", List.of("IRN"))));
    assertThat(items)
        .anySatisfy(i -> assertThat(i).containsEntry("stance", "conditions"))
        .allSatisfy(i -> assertThat(i).containsEntry("party", "IRN").containsKey("change"));
  }

  @Test
  void aListIsBoundedAndSaysHowManyMore() {
    Map<String, Object> reports = answer("search", Map.of("words", "News of many", "limit", 4));
    Map<?, ?> found = (Map<?, ?>) reports.get("reports");
    assertThat((List<?>) found.get("items")).hasSize(4);
    assertThat(found.get("total")).isEqualTo(15);
    assertThat(found.get("more")).isEqualTo(11);
    assertThat((String) found.get("note")).startsWith("11 more; offset 4 goes on");
  }

  @Test
  void aReportIsGivenWithItsText() {
    Map<String, Object> report = answer("report", Map.of("id", "hostile"));
    assertThat(report).containsEntry("text", HOSTILE).containsEntry("more_characters", 0);
    assertThat(answer("report", Map.of("id", "leaving", "from", 2)))
        .containsEntry("text", LEAVING.substring(DOVE.length()));
    assertThat(report.toString()).contains("kind=event", "SANCTION");
  }

  @Test
  void aGivenTextIsReadAndNotKept() {
    String text = DOVE + "Norway recalled its ambassador to Chile on Monday.";
    Map<String, Object> read = answer("read_text", Map.of("text", text, "published", "2024-03-05"));
    assertThat(read).containsEntry("kept", false);
    assertThat(items(read))
        .anySatisfy(
            i -> {
              assertThat(i).containsEntry("kind", "event").containsEntry("type", "SANCTION");
              assertThat(i.get("date").toString()).contains("2024-03-04");
              Map<?, ?> trigger = (Map<?, ?>) i.get("trigger");
              assertThat(trigger.get("start")).isEqualTo(9);
            });
    assertThat(error("report", Map.of("id", "standard-input"))).contains("no report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report|id|nowhere|id: the record has no report 'nowhere'",
        "statements|person|Nobody|person: nobody in the record is called 'Nobody'",
        "positions|issue|moon|issue: the record holds nothing on 'moon'; the tool issues tells their ids",
        "timeline|since|tomorrow|since: expected a day as 2024-03-05, found 'tomorrow'",
        "timeline|types|dance|types: expected some of agree, consult",
        "timeline|party|IRN|timeline: no argument is called 'party'; there are",
        "timeline|limit|9|limit: expected 1 to 50, found '9'",
        "timeline|kinds|all|kinds: expected acts or statements, found 'all'",
        "pair|parties|IRN|parties: expected two, as IRN and USA, found 1",
        "search|parties|IRN|search: expected 'words', found none",
        "brief|since|2020-01-01|brief: expected two parties, a person or an issue",
        "read_text|text|' '|text: expected some words, found none",
      })
  void whatIsWrongIsToldInOneSentence(String tool, String name, String value, String expected) {
    assertThat(error(tool, Map.of(name, value))).startsWith(expected).doesNotContain("\n");
  }

  @Test
  void hostileQuestionsHarmNothing() {
    assertThat(error("timeline", Map.of("limit", 1000))).startsWith("limit: expected 1 to 50");
    assertThat(error("read_text", Map.of("text", "x".repeat(900_000))))
        .isEqualTo("text: expected at most 100000 characters, found 900000");
    assertThat(error("report", Map.of("id", "x'; DROP TABLE reports; --\n\u001b[31m")))
        .startsWith("id: the record has no report 'x'; DROP TABLE reports; -- [31m'");
    assertThat(answer("search", Map.of("words", "\" OR * ) NEAR( '")))
        .containsKeys("reports", "acts", "statements");
    assertThat(answer("read_text", Map.of("text", "<p>\u0000\uD800 \u202E <script>x</script>")))
        .containsEntry("kept", false);
    assertThat(items(answer("timeline", Map.of("parties", List.of("NOR"))))).isNotEmpty();
  }

  @Test
  void anEmptyRecordAnswersThatItHoldsNothing() {
    String empty = folder.resolve("empty.db").toString();
    Records.open(empty, Lexicon.bundled()).close();
    try (McpSyncClient other = client(empty)) {
      CallToolResult result = other.callTool(request("timeline", Map.of()));
      assertThat(text(result)).isEqualTo("{\"items\":[],\"total\":0,\"more\":0}");
      assertThat(text(other.callTool(request("issues", Map.of())))).startsWith("{\"items\":[]");
      assertThat(text(other.callTool(request("brief", Map.of("parties", List.of("NOR", "CHL"))))))
          .contains("The record holds nothing on this.");
    }
  }

  @Test
  void brokenLinesDoNotStopItAndNothingElseIsWritten() {
    String hello =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n"
            + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";
    String ask =
        "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"issues\",\"arguments\":{}}}\n";
    Run run = Run.with(hello + ask, Terminal.NONE, "mcp", "--record", record);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(2).allMatch(l -> l.startsWith("{\"jsonrpc\":\"2.0\""));
    assertThat(run.err()).isEmpty();
    String litter =
        "not JSON\n[1]\n{}\n{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":7}\n"
            + "x".repeat(2_000_000)
            + "\n";
    Run broken = Run.with(hello + litter + ask, Terminal.NONE, "mcp", "--record", record);
    assertThat(broken.out().lines()).hasSize(2).allMatch(l -> l.startsWith("{\"jsonrpc\":\"2.0\""));
    assertThat(broken.err().lines()).hasSize(5).allMatch(l -> l.endsWith("was passed over"));
    Run none = Run.with(hello, Terminal.NONE, "mcp", "--record", folder + "/none.db");
    assertThat(none.code()).isEqualTo(ExitCode.FAILED);
    assertThat(none.err()).startsWith("chancery: ").contains("none.db");
    assertThat(none.out()).isEmpty();
  }
}
