package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.jr.ob.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.json.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route is in the table, and answers what the table says. */
class RoutesTest {
  private static final Path DOCUMENT = Path.of("../docs/openapi.json");
  private static final String IRAN = "/api/issues/iran-nuclear-deal";

  private final Served served = Served.examples();

  private static Schema schema(Map<?, ?> document, Object answer) {
    Map<String, Object> schema =
        Tree.of(
            "$schema", "https://json-schema.org/draft/2020-12/schema", "allOf", List.of(answer));
    schema.put("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Tree.write(schema), InputFormat.JSON);
  }

  /** What to ask of each path that is only looked at. */
  private Map<String, List<String>> asked() {
    Map<String, List<String>> asked = new TreeMap<>();
    asked.put("/api/about", List.of(""));
    asked.put("/api/suggest", List.of("?q=ir", "?q=lav", "?q="));
    asked.put("/api/reports", List.of("?limit=500", "?q=deal&limit=1&offset=1", "?party=IRN"));
    asked.put("/api/reports/{id}", reports());
    asked.put("/api/timeline", timelines());
    asked.put("/api/timeline/counts", List.of("", "?party=IRN", "?q=deal&kind=statement"));
    asked.put("/api/entries/{id}", entries());
    asked.put("/api/relations", List.of("", "?party=RUS&quad=3,4", "?month=2018-05&limit=1"));
    asked.put("/api/relations/{a}/{b}", List.of("IRN/USA", "AND/LIE"));
    asked.put("/api/places", List.of("", "?party=USA"));
    asked.put("/api/people", List.of("", "?q=pu&limit=2", "?party=RUS"));
    asked.put("/api/people/{id}", List.of("Q7747", "Q23685"));
    asked.put("/api/issues", List.of("", "?q=nuclear"));
    asked.put("/api/issues/{id}", List.of("iran-nuclear-deal", "south-ossetia"));
    asked.put("/api/agreements", List.of(""));
    asked.put("/api/agreements/{id}", List.of("iran-nuclear-deal?party=USA", "camp-david-accords"));
    asked.put("/api/search", List.of("?q=nuclear%20deal", "?q=%22said%20that%22"));
    asked.put("/api/corrections", List.of("", "?limit=2"));
    asked.put("/api/openapi.json", List.of(""));
    return asked;
  }

  private static List<String> timelines() {
    return List.of(
        "?limit=500",
        "?party=IRN,USA&type=sanction&status=occurred",
        "?person=Q7747",
        "?issue=iran-nuclear-deal&since=2018-01-01&until=2018-12-31",
        "?q=nuclear&offset=3&limit=2",
        "?quad=1&month=1995-11",
        "?kind=statement&limit=3");
  }

  private List<String> reports() {
    return served.items("/api/reports?limit=500").stream()
        .map(r -> Served.encoded((String) r.get("id")))
        .toList();
  }

  private List<String> entries() {
    return served.items("/api/timeline?kind=entry&limit=20").stream()
        .map(r -> Served.encoded((String) r.get("id")))
        .toList();
  }

  private static String address(String path, String rest) {
    int part = path.indexOf('{');
    return (part < 0 ? path : path.substring(0, part)) + rest;
  }

  @Test
  void everyAnswerFitsItsSchema() {
    Map<String, Object> document = served.object("/api/openapi.json");
    Map<String, List<String>> asked = asked();
    Map<?, ?> paths = (Map<?, ?>) document.get("paths");
    for (Map.Entry<String, List<String>> one : asked.entrySet()) {
      Schema schema = schema(document, answer(paths, one.getKey()));
      for (String rest : one.getValue()) {
        HttpResponse<String> answer = served.get(address(one.getKey(), rest));
        assertThat(answer.statusCode()).as(one.getKey() + rest).isEqualTo(200);
        assertThat(schema.validate(answer.body(), InputFormat.JSON))
            .as(one.getKey() + rest)
            .isEmpty();
      }
    }
  }

  private static Object answer(Map<?, ?> paths, String path) {
    Object at = paths.get(path);
    for (String step :
        List.of("get", "responses", "200", "content", "application/json", "schema")) {
      assertThat(at).as(path + " " + step).isInstanceOf(Map.class);
      at = ((Map<?, ?>) at).get(step);
    }
    return at;
  }

  @Test
  void noRouteIsLeftOutHere() {
    List<String> elsewhere =
        List.of(
            "GET /api/brief",
            "POST /api/readings",
            "GET /api/readings/{id}",
            "GET /api/readings/{id}/progress",
            "POST /api/corrections",
            "DELETE /api/corrections/{id}",
            "GET /api/corrections/gold");
    TreeSet<String> tested = new TreeSet<>(elsewhere);
    asked().keySet().forEach(path -> tested.add("GET " + path));
    TreeSet<String> described = new TreeSet<>();
    ((Map<?, ?>) served.object("/api/openapi.json").get("paths"))
        .forEach(
            (path, operations) ->
                ((Map<?, ?>) operations)
                    .keySet()
                    .forEach(
                        m -> described.add(m.toString().toUpperCase(Locale.ROOT) + " " + path)));
    assertThat(described).isEqualTo(tested);
  }

  /** Written anew with -Dopenapi.update=true. */
  @Test
  void theDocumentIsCurrent() throws IOException {
    String now = pretty(served.get("/api/openapi.json").body());
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(DOCUMENT, now);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(now);
  }

  private static String pretty(String json) throws IOException {
    return JSON.std
            .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
            .with(JSON.Feature.WRITE_NULL_PROPERTIES)
            .asString(Tree.object(json))
        + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/timeline?limit=501|400|limit: expected a number from 0 to 500, found '501'",
        "/api/timeline?offset=-1|400|offset: expected a number from 0 to 100000000, found '-1'",
        "/api/timeline?type=hug|400|type: expected one of agree, consult",
        "/api/timeline?since=yesterday|400|since: expected a day as 2024-03-05, found 'yesterday'",
        "/api/timeline?month=2018-13|400|month: expected a month as 2018-05, found '2018-13'",
        "/api/timeline?quad=5|400|quad: expected 1, 2, 3 or 4, found '5'",
        "/api/timeline?kind=dance|400|kind: expected entry or statement, found 'dance'",
        "/api/reports/nobody|404|the record has no report 'nobody'",
        "/api/entries/nobody%23e1|404|the record has no entry 'nobody#e1'",
        "/api/people/Q1|404|the record knows no person 'Q1'",
        "/api/issues/moon|404|the record holds nothing on 'moon'",
        "/api/agreements/moon|404|the record tells no step of 'moon'",
        "/api/relations/IRN/IRN|400|expected two parties, found IRN twice",
        "/api/search|400|q: expected words to find",
        "/api/brief|400|a brief is on two parties (a and b), a person or an issue",
        "/api/brief?person=Nobody|404|nobody in the record is called 'Nobody'",
        "/api/brief?issue=moon&format=pdf|400|format: expected html or markdown, found 'pdf'",
        "/api/nothing|404|there is no /api/nothing"
      })
  void whatIsWrongIsOneSentence(String path, int status, String sentence) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat((String) Tree.object(answer.body()).get("error")).startsWith(sentence);
  }

  @Test
  void aTimelineIsPagedWithoutAGapInTheOrderOfDays() {
    List<Map<String, Object>> whole = served.items("/api/timeline?limit=500");
    assertThat(served.object("/api/timeline?limit=0").get("total")).isEqualTo(whole.size());
    List<Map<String, Object>> paged = new ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset += 50) {
      paged.addAll(served.items("/api/timeline?limit=50&offset=" + offset));
    }
    assertThat(paged).isEqualTo(whole);
    List<String> days =
        whole.stream().map(i -> (String) i.get("day")).filter(d -> d != null).toList();
    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void countsOfMonthsAddUpToTheTotal() throws IOException {
    int sum = 0;
    for (Object month : JSON.std.listFrom(served.get("/api/timeline/counts?party=USA").body())) {
      sum += (Integer) ((Map<?, ?>) month).get("entries");
      sum += (Integer) ((Map<?, ?>) month).get("statements");
    }
    assertThat(served.object("/api/timeline?party=USA&limit=0").get("total")).isEqualTo(sum);
    assertThat(sum).isPositive();
  }

  @Test
  void anIssueShowsWhoStandsWhereAndWhatSaysSo() {
    Map<String, Object> issue = served.object(IRAN);
    assertThat(issue.get("name")).isEqualTo("Iran nuclear deal");
    assertThat(issue.get("lines").toString())
        .contains("United States", "opposes")
        .contains("Rouhani");
  }

  @Test
  void namesAreFoundByTheirFirstLettersWithAndWithoutMarks() {
    assertThat(served.get("/api/suggest?q=rouh").body()).contains("Hassan Rouhani");
    assertThat(served.get("/api/suggest?q=IRN").body()).startsWith("[{\"id\":\"IRN\"");
  }

  @Test
  void wordsThatAreLookedForAreMarkedInWhateverForm() {
    Map<?, ?> found = served.object("/api/search?q=sanction");
    Map<?, ?> entry = (Map<?, ?>) ((List<?>) found.get("entries")).get(0);
    Map<?, ?> snippet = (Map<?, ?>) entry.get("snippet");
    List<?> mark = (List<?>) ((List<?>) snippet.get("marks")).get(0);
    String text = (String) snippet.get("text");
    assertThat(text.substring((Integer) mark.get(0), (Integer) mark.get(1)))
        .isEqualToIgnoringCase("sanctions");
  }

  @Test
  void aRecordThatCannotBeOpenedIsNamed(@TempDir Path folder) {
    assertThat(catchThrowable(() -> Served.start(Optional.of(folder.resolve("no.db").toString()))))
        .hasMessageContaining("no such record");
  }
}
