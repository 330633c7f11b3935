package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.Chancery;
import org.chancery.evaluation.Evaluator;
import org.chancery.evaluation.Task;
import org.chancery.json.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people accept, reject and mend. */
class CorrectionsTest {
  private static final String TEXT =
      "LIMA, March 5, 2024 – Peru recalled its ambassador to Chile on Monday. Chile said that Peru"
          + " had broken a promise. Kenya praised Chile on Tuesday.";

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.with(folder.resolve("record.db"), TEXT);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> correct(String target, String action, Object... fields) {
    Map<String, Object> body = Tree.of("target", target, "action", action, "by", "Ada");
    body.putAll(Tree.of(fields));
    return served.post("/api/corrections", Tree.write(body));
  }

  @SuppressWarnings("unchecked") // as JSON has it
  private List<Map<String, Object>> read(String kind) {
    Map<String, Object> report = served.object("/api/reports/r1");
    return (List<Map<String, Object>>) ((Map<?, ?>) report.get("reading")).get(kind);
  }

  private Map<String, Object> event(String type) {
    return read("events").stream()
        .filter(e -> e.get("type").equals(type))
        .findFirst()
        .orElseThrow();
  }

  private String id(String type) {
    return (String) event(type).get("id");
  }

  @Test
  void aMendedActStandsEverywhereAsItWasMended() {
    String id = id("SANCTION");
    HttpResponse<String> answer =
        correct(
            id,
            "mend",
            "type",
            "coerce",
            "status",
            "planned",
            "date",
            "2024-04",
            "recipients",
            List.of(Tree.of("id", "BOL"), Tree.of("name", "Jane Doe")),
            "note",
            "a test");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Map<String, Object> event = event("COERCE");
    assertThat(event.get("status")).isEqualTo("planned");
    assertThat(event.get("date").toString()).contains("value=2024-04", "basis=stated");
    assertThat(event.get("recipient").toString()).contains("Bolivia", "Jane Doe");
    assertThat(served.items("/api/timeline?party=BOL&type=coerce&status=planned")).hasSize(1);
    assertThat(served.items("/api/timeline?type=sanction")).isEmpty();
    assertThat(correct(id, "mend", "type", "aid").statusCode()).isEqualTo(200);
    assertThat(event("AID").get("status")).isEqualTo("planned");
  }

  @Test
  void whoCorrectedWhatAndWhyIsKept() {
    correct(id("SANCTION"), "accept", "note", "I was there");
    Map<String, Object> one = served.items("/api/corrections").get(0);
    assertThat(one)
        .containsEntry("action", "accept")
        .containsEntry("by", "Ada")
        .containsEntry("note", "I was there")
        .containsEntry("target", id("SANCTION"))
        .containsEntry("attached", true);
    assertThat(one.get("words").toString()).contains("text=recalled");
    assertThat((String) one.get("at")).startsWith("20");
    assertThat(served.object("/api/reports/r1").get("corrections").toString())
        .contains("I was there");
  }

  @Test
  void aRejectedActIsGoneUntilTheCorrectionIsTakenBack() {
    correct(id("SANCTION"), "reject");
    assertThat(served.items("/api/timeline?type=sanction")).isEmpty();
    assertThat(served.items("/api/corrections").get(0)).containsEntry("target", null);
    assertThat(served.delete("/api/corrections/1").body()).isEqualTo("{\"withdrawn\":true}");
    assertThat(served.items("/api/timeline?type=sanction")).hasSize(1);
    assertThat(served.delete("/api/corrections/1").statusCode()).isEqualTo(404);
  }

  @Test
  void aStatementGetsAnotherSpeakerOrNone() {
    String id = (String) read("statements").get(0).get("id");
    correct(id, "mend", "speaker", Tree.of("id", "BOL"));
    assertThat(read("statements").get(0).get("speaker").toString()).contains("name=Bolivia");
    assertThat(served.items("/api/timeline?person=BOL&kind=statement")).hasSize(1);
    correct(id, "mend", "speaker", null);
    assertThat(read("statements").get(0).get("speaker")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"target\":\"r1#e1\",\"action\":\"accept\"}|by: expected the name of whoever corrects",
        "{\"target\":\"r1#e1\",\"action\":\"praise\",\"by\":\"A\"}|action: expected accept, reject",
        "{\"target\":\"r1#e99\",\"action\":\"accept\",\"by\":\"A\"}|target: the report has no act",
        "{\"target\":\"r1\",\"action\":\"accept\",\"by\":\"A\"}|target: expected the id of an act",
        "{\"target\":\"r9#e1\",\"action\":\"accept\",\"by\":\"A\"}|the record has no report 'r9'",
        "{\"target\":\"r1#e1\",\"action\":\"mend\",\"by\":\"A\"}|a mend of an act needs type",
        "{\"target\":\"r1#e1\",\"action\":\"mend\",\"by\":\"A\",\"date\":\"soon\"}|date: expected 2018",
        "{\"target\":\"r1#e1\",\"action\":\"mend\",\"by\":\"A\",\"actors\":[]}|actors: expected at",
        "{\"target\":\"r1#e1\",\"action\":\"mend\",\"by\":\"A\",\"actors\":[{\"id\":\"Q0\"}]}|actors: nobody",
        "{\"target\":\"r1#e1\",\"action\":\"mend\",\"by\":\"A\",\"type\":\"aid\",\"modes\":[\"x\"]}|modes: AID has no mode 'x'"
      })
  void whatCannotBeCorrectedIsOneSentence(String body, String sentence) {
    HttpResponse<String> answer = served.post("/api/corrections", body);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat((String) Tree.object(answer.body()).get("error")).startsWith(sentence);
    assertThat(served.object("/api/corrections").get("total")).isEqualTo(0);
  }

  @Test
  void whatWasJudgedIsGoldThatEvaluateReads() throws IOException {
    correct(id("SANCTION"), "accept");
    correct(id("SUPPORT"), "mend", "type", "aid");
    correct((String) read("statements").get(0).get("id"), "accept");
    HttpResponse<String> answer = served.get("/api/corrections/gold");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/jsonl;charset=utf-8");
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), answer.body());
    assertThat(scored(Task.EVENTS, gold))
        .containsEntry("n", 2)
        .containsEntry("right_pair", 1.0)
        .containsEntry("right_pair_and_root", 0.5); // praise is not aid
    assertThat(scored(Task.STATEMENTS, gold))
        .containsEntry("n", 1)
        .containsEntry("exact.p", 1.0)
        .containsEntry("exact.r", 1.0)
        .containsEntry("speaker", 1.0);
  }

  private static Map<String, Number> scored(Task task, Path gold) throws IOException {
    List<String> rejected = new ArrayList<>();
    try (Chancery chancery = Chancery.bundled();
        BufferedReader lines = Files.newBufferedReader(gold)) {
      Map<String, Number> figures =
          new Evaluator(chancery, rejected::add).score(task, lines, "gold.jsonl").values();
      assertThat(rejected).isEmpty();
      return figures;
    }
  }
}
