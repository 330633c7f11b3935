package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.json.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are pasted and files that are dropped. */
class ReadingsTest {
  private static final String TEXT =
      "LIMA, March 5, 2024 – Peru recalled its ambassador to Chile on Monday. Chile said that Peru"
          + " had broken a promise.";

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.with(folder.resolve("record.db"), "Norway praised Chile on 4 March 2024.");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  /** Pastes a text, waits, and gives what was read. */
  static Map<String, Object> read(Served served, Map<String, Object> body) {
    String id = id(served.post("/api/readings", Tree.write(body)));
    served.get("/api/readings/" + id + "/progress");
    return served.object("/api/readings/" + id);
  }

  private static String id(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return (String) Tree.object(answer.body()).get("id");
  }

  @Test
  void aTextIsReadWhileItsStagesAreTold() {
    String id = id(served.post("/api/readings", Tree.write(Tree.of("text", TEXT))));
    HttpResponse<String> progress = served.get("/api/readings/" + id + "/progress");
    assertThat(progress.headers().firstValue("Content-Type"))
        .contains("text/event-stream;charset=utf-8");
    List<String> stages =
        progress.body().lines().filter(l -> l.startsWith("data: {\"stage\"")).toList();
    assertThat(stages)
        .extracting(l -> (String) Tree.object(l.substring(6)).get("stage"))
        .containsExactly("intake", "parse", "dates", "actors", "statements", "events", "issues");
    assertThat(progress.body()).contains("event: done\ndata: {\"report\":\"pasted~");
    Map<String, Object> read = served.object("/api/readings/" + id);
    assertThat(read.get("reading").toString())
        .contains("SANCTION", "that Peru had broken a promise");
    assertThat(served.object("/api/about").get("counts").toString()).contains("reports=1");
  }

  @Test
  void aTextThatIsKeptStandsInTheRecord() {
    Map<String, Object> body =
        Tree.of("text", TEXT, "title", "Peru and Chile", "publisher", "Wire");
    body.put("keep", true);
    Map<String, Object> read = read(served, body);
    String report = (String) ((Map<?, ?>) read.get("report")).get("id");
    Map<?, ?> kept = (Map<?, ?>) served.object("/api/reports/" + report).get("report");
    assertThat(kept.get("title")).isEqualTo("Peru and Chile");
    assertThat(served.items("/api/timeline?party=PER&kind=entry")).hasSize(1);
  }

  @Test
  void filesAreReadTogetherAndWhatCannotBeReadIsTold() {
    String form =
        String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"../../march.txt\"",
            "",
            TEXT,
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"empty.txt\"",
            "",
            "",
            "--b--",
            "");
    String id =
        id(
            Served.send(
                served
                    .request("/api/readings")
                    .header("X-Chancery-Token", served.token())
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(HttpRequest.BodyPublishers.ofString(form))));
    String progress = served.get("/api/readings/" + id + "/progress").body();
    assertThat(progress)
        .contains("\"report\":\"march~")
        .contains("\"rejected\":[\"empty.txt: empty; expected the text of a report\"]");
    Map<?, ?> report = (Map<?, ?>) served.object("/api/readings/" + id).get("report");
    assertThat(report.get("path")).isEqualTo("march.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "march.txt, march.txt",
    "../../etc/passwd, passwd",
    "C:\\news\\march.txt, march.txt",
    ".., report.txt",
    "a<b>.html, a_b_.html"
  })
  void aNameIsAFilesAndNothingElse(String given, String plain) {
    assertThat(Readings.plain(given)).isEqualTo(plain);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(served.get("/api/readings/zz").body()).contains("no longer remembered");
    String german = "Die Regierung hat am Montag den Botschafter aus der Hauptstadt zurückgerufen.";
    String id = id(served.post("/api/readings", Tree.write(Tree.of("text", german))));
    String sentence = "Chancery reads English; this looks like German";
    assertThat(served.get("/api/readings/" + id + "/progress").body())
        .contains("event: failed\ndata: {\"error\":\"" + sentence + "\"}");
    assertThat(served.get("/api/readings/" + id).body())
        .isEqualTo("{\"error\":\"" + sentence + "\"}");
  }
}
