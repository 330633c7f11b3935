package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but its own pages can ask the workbench or change anything. */
class GuardTest {
  private final Served served = Served.examples();

  /** What a server answers to these very lines. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/about", "/", "/timeline", "/api/nothing", "/api/timeline?limit=x"})
  void everyAnswerForbidsWhatAPageOfOthersCouldDo(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .contains("base-uri 'none'")
                    .contains("form-action 'none'")
                    .doesNotContain("unsafe"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:7171", "127.0.0.1", "127.0.0.1.evil.example"})
  void anotherNameForThisMachineIsRefused(String host) throws IOException {
    String answer = raw("GET /api/about HTTP/1.1", "Host: " + host);
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain(served.token());
  }

  @Test
  void bothNamesOfThisMachineAreAnswered() throws IOException {
    assertThat(raw("GET /api/about HTTP/1.1", "Host: localhost:" + served.port()))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("GET /api/about HTTP/1.1", "Host: 127.0.0.1:" + served.port()))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void anotherSiteIsRefusedEvenForLooking() throws IOException {
    String host = "Host: 127.0.0.1:" + served.port();
    assertThat(raw("GET /api/about HTTP/1.1", host, "Origin: http://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /api/about HTTP/1.1", host, "Origin: null")).startsWith("HTTP/1.1 403");
    assertThat(raw("GET /api/about HTTP/1.1", host, "Origin: http://127.0.0.1:" + served.port()))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void aChangeNeedsTheToken(String token) {
    HttpRequest.Builder request =
        served
            .request("/api/readings")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Norway praised Chile.\"}"));
    if (!token.isEmpty()) {
      request.header("X-Chancery-Token", token);
    }
    HttpResponse<String> answer = Served.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("a change needs the header X-Chancery-Token");
  }

  @Test
  void otherSitesGetNoLeaveToAsk() throws IOException {
    String answer =
        raw(
            "OPTIONS /api/readings HTTP/1.1",
            "Host: 127.0.0.1:" + served.port(),
            "Origin: http://evil.example",
            "Access-Control-Request-Method: POST");
    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Access-Control-Allow");
  }

  @Test
  void itListensOnThisMachineAlone() {
    assertThat(served.address()).startsWith("http://127.0.0.1:");
  }

  @Test
  void aBriefMayStandInAFrameOfOurOwnAndRunNothing() {
    HttpResponse<String> brief = served.get("/api/brief?issue=iran-nuclear-deal");
    assertThat(brief.statusCode()).isEqualTo(200);
    assertThat(brief.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(brief.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            p ->
                assertThat(p)
                    .contains("default-src 'none'")
                    .contains("sandbox")
                    .doesNotContain("script-src")
                    .contains("frame-ancestors 'self'"));
    assertThat(served.get("/api/brief?issue=iran-nuclear-deal&format=markdown").body())
        .startsWith("# Iran nuclear deal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../META-INF/MANIFEST.MF",
        "/..%2Forg/chancery/serve/record.schema.json",
        "/%2e%2e/x.html"
      })
  void noFileButThePagesIsGiven(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + served.port());
    assertThat(answer).doesNotContain("Manifest-Version").doesNotContain("json-schema.org");
  }
}
