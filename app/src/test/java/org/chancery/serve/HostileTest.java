package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.json.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that mean harm come back as plain data. */
class HostileTest {
  private static final String SCRIPT =
      "OSLO, March 5, 2024 – Norway recalled its ambassador to Chile on Monday <script>alert(1)</script>."
          + " \"<img src=x onerror=alert(1)>,\" Chile's foreign minister said.";
  private static final String BIDI =
      "OSLO, March 6, 2024 – Norway praised \u202Eelihc\u202C Chile on Tuesday. Chile said that"
          + " Norway was right.";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.with(folder.resolve("record.db"), SCRIPT, BIDI);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> json(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json;charset=utf-8");
    return answer;
  }

  @Test
  void scriptsAreWordsOfAReport() {
    Map<?, ?> report = (Map<?, ?>) Tree.object(json("/api/reports/r1").body()).get("report");
    assertThat(report.get("text")).isEqualTo(SCRIPT);
    assertThat(json("/api/timeline").body()).contains("<script>alert(1)</script>");
    assertThat(json("/api/search?q=alert").statusCode()).isEqualTo(200);
  }

  @Test
  void aBriefShowsThemAsWords() {
    String html = served.get("/api/brief?a=NOR&b=CHL").body();
    assertThat(html).contains("&lt;script").doesNotContain("<script").doesNotContain("<img");
  }

  @Test
  void directionMarksStayInTheData() {
    Map<?, ?> report = (Map<?, ?>) Tree.object(json("/api/reports/r2").body()).get("report");
    assertThat(report.get("text")).isEqualTo(BIDI);
  }

  @Test
  void whatIsAskedComesBackAsData() {
    HttpResponse<String> answer = json("/api/reports/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Tree.object(answer.body()).get("error"))
        .isEqualTo("the record has no report '<script>alert(1)</script>'");
  }

  @Test
  void anAddressThatIsAScriptIsNoAddress() {
    String line =
        "{\"id\":\"link\",\"url\":\"javascript:alert(1)\",\"text\":\"Norway praised Chile.\"}";
    Map<String, Object> read = ReadingsTest.read(served, Tree.of("text", line));
    Map<?, ?> report = (Map<?, ?>) read.get("report");
    assertThat(report.get("id")).isEqualTo("link");
    assertThat(report.get("url")).isNull();
  }

  @Test
  void oneLineOfAMegabyteIsRead() {
    String text =
        "Norway praised Chile on Monday, and the minister said that it was right. "
            + "x".repeat(1_000_000);
    Map<String, Object> read = ReadingsTest.read(served, Tree.of("text", text));
    assertThat(((Map<?, ?>) read.get("report")).get("length")).isEqualTo(text.length());
  }

  @Test
  void whatIsTooLargeIsRefusedInOneSentence() {
    String text = Tree.write(Tree.of("text", "a".repeat(Body.MOST_BYTES)));
    HttpResponse<String> answer = served.post("/api/readings", text);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("too large: at most 10 MB can be read at once");
  }

  @Test
  void whatIsNoJsonIsRefusedInOneSentence() {
    assertThat(served.post("/api/readings", "[1").body()).contains("expected a JSON object");
    assertThat(served.post("/api/readings", "{\"text\":7}").body())
        .contains("text: expected words");
    assertThat(served.post("/api/corrections", "{}").body())
        .contains("target: expected words, found none");
  }
}
