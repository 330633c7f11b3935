package org.chancery.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.intake.Sink;
import org.chancery.json.Tree;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.record.Provenance;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;

/** A workbench that runs inside the test, and what it answers. */
final class Served implements AutoCloseable {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Once<Served> EXAMPLES = new Once<>(Served::read);

  private final Workbench workbench;
  private final String token;

  private Served(Workbench workbench) {
    this.workbench = workbench;
    this.token = (String) object("/api/about").get("token");
  }

  /** With all example reports; shared by all tests, which change nothing. */
  static Served examples() {
    return EXAMPLES.get();
  }

  private static Served read() {
    Served served = start(Optional.empty());
    Runtime.getRuntime().addShutdownHook(new Thread(served::close));
    while (((Map<?, ?>) served.object("/api/about").get("record")).get("reading") != null) {
      pause();
    }
    return served;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Served start(Optional<String> record) {
    return new Served(Workbench.start(setup(record), 0));
  }

  static Setup setup(Optional<String> record) {
    return new Setup(record, "0.1", LEXICON, () -> Chancery.with(LEXICON), line -> {});
  }

  /** With these reports in a record of its own. */
  static Served with(Path record, String... texts) {
    try (RecordStore store = Records.open(record.toString(), LEXICON);
        Chancery chancery = Chancery.with(LEXICON)) {
      List<Reading> readings = new ArrayList<>();
      for (int i = 0; i < texts.length; i++) {
        readings.add(chancery.read(report("r" + (i + 1), texts[i], chancery)));
      }
      store.add(readings, new Provenance("0.1", LEXICON.digest(), Instant.EPOCH));
    }
    return start(Optional.of(record.toString()));
  }

  private static Report report(String id, String text, Chancery chancery) {
    List<Report> reports = new ArrayList<>();
    String line = Tree.write(Tree.of("id", id, "title", "About " + id, "text", text));
    chancery
        .intake(Optional.empty())
        .readToKeep(
            List.of("-"),
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            new Sink() {
              @Override
              public void report(Report report) {
                reports.add(report);
              }

              @Override
              public void rejected(String input, String message) {
                throw new IllegalArgumentException(message);
              }
            });
    return reports.get(0);
  }

  String address() {
    return workbench.address();
  }

  String token() {
    return token;
  }

  int port() {
    return URI.create(address()).getPort();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** A change, with the token. */
  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Chancery-Token", token)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).header("X-Chancery-Token", token).DELETE());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path.substring(1)))
        .timeout(Duration.ofMinutes(2));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, Object> object(String path) {
    return Tree.object(get(path).body());
  }

  @SuppressWarnings("unchecked") // as JSON has it
  List<Map<String, Object>> items(String path) {
    return (List<Map<String, Object>>) object(path).get("items");
  }

  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    workbench.close();
  }
}
