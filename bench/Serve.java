import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.*;
import org.chancery.record.*;
import org.chancery.store.Records;

/**
 * Times every route of the workbench on a made-up record: Serve FILE [reports], 10 events and 3 statements a
 * report, of 50 states and 500 people, on 40 issues. The server is a process of its own, started as people start it.
 */
public final class Serve {
  private static final List<String> COUNTRIES =
      List.of(
          "USA", "CHN", "RUS", "IRN", "ISR", "GBR", "FRA", "DEU", "UKR", "IND", "PAK", "TUR", "SAU",
          "EGY", "SYR", "IRQ", "JPN", "KOR", "PRK", "BRA", "ARG", "CHL", "MEX", "CAN", "AUS", "NGA",
          "KEN", "ETH", "SDN", "ZAF", "NOR", "SWE", "FIN", "POL", "ITA", "ESP", "GRC", "SRB", "ARM",
          "AZE", "GEO", "KAZ", "UZB", "AFG", "BGD", "MMR", "THA", "VNM", "PHL", "IDN");
  private static final List<String> PLACES = List.of("Vienna", "Geneva", "Cairo", "Oslo", "Tehran", "Moscow", "Beijing", "Nairobi");
  private static final List<String> NOUNS =
      List.of("border", "treaty", "pipeline", "embassy", "tariff", "visa", "ceasefire", "grain", "uranium", "summit", "dam", "islands", "drones", "loan");
  private static final int EVENTS = 10;
  private static final int STATEMENTS = 3;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int reports = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    fill(file, reports); // what is there already is passed over
    String home = System.getProperty("user.dir");
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder(home + "/chancery", "serve", "--record", file.toString(), "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine().replaceFirst(".*(http://[^ ]*/).*", "$1");
      System.out.printf("answers after %.1f s%n", (System.nanoTime() - start) / 1e9);
      for (String route : routes()) {
        time(address, route, server.pid());
      }
      System.out.println("resident memory of the server: " + resident(server.pid()) + " MB");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static List<String> routes() {
    return List.of(
        "api/about", "api/timeline", "api/timeline?offset=50000", "api/timeline?party=IRN,USA",
        "api/timeline?party=VNM,IDN&type=sanction", "api/timeline?q=pipeline", "api/timeline?q=x123",
        "api/timeline?quad=4&status=occurred&since=2018-01-01&until=2018-12-31", "api/timeline?issue=i7",
        "api/timeline?person=p7&kind=statement", "api/timeline?limit=500", "api/timeline/counts",
        "api/timeline/counts?party=IRN", "api/entries/r77%23e1", "api/reports", "api/reports?offset=5000&party=USA",
        "api/reports/r77", "api/relations", "api/relations?since=2018-01-01&until=2018-12-31", "api/relations/IRN/USA",
        "api/places", "api/places?party=USA", "api/people", "api/people/p7", "api/issues", "api/issues/i7", "api/agreements",
        "api/agreements/i7", "api/search?q=pipeline", "api/search?q=uranium%20summit", "api/suggest?q=per", "api/corrections",
        "api/brief?a=IRN&b=USA&since=2018-03-01&until=2018-03-31", "api/brief?person=p7", "api/brief?issue=i7", "api/openapi.json");
  }

  private static void time(String address, String route, long pid) throws Exception {
    double cold = ask(address, route);
    double[] ms = new double[7];
    double used = processor(pid);
    for (int i = 0; i < ms.length; i++) {
      ms[i] = ask(address, route);
    }
    Arrays.sort(ms);
    System.out.printf(
        "%-75s first %6.0f ms, median %7.1f ms, worst %7.1f ms, processor %6.1f ms%n",
        route, cold, ms[3], ms[6], (processor(pid) - used) / ms.length);
  }

  /** Milliseconds that a process has used, to ten. */
  private static double processor(long pid) throws Exception {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(parts[11]) + Long.parseLong(parts[12])) * 10.0;
  }

  private static double ask(String address, String route) throws Exception {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer =
        CLIENT.send(HttpRequest.newBuilder(URI.create(address + route)).build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(route + ": " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static long resident(long pid) throws Exception {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmHWM")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return -1;
  }

  private static void fill(Path file, int reports) {
    long start = System.nanoTime();
    try (RecordStore store = Records.open(file.toString(), Lexicon.bundled())) {
      for (int from = 0; from < reports; from += 1000) {
        List<Reading> batch = new ArrayList<>();
        for (int i = from; i < Math.min(reports, from + 1000); i++) {
          batch.add(reading(i, reports));
        }
        store.add(batch, new Provenance("bench", "none", Instant.EPOCH));
      }
    }
    System.out.printf("%,d events added in %d s%n", reports * EVENTS, (System.nanoTime() - start) / 1_000_000_000);
  }

  private static Reading reading(int number, int reports) {
    Random random = new Random(number);
    LocalDate day = FIRST.plusDays((long) number * 3650 / reports);
    String id = "r" + number;
    StringBuilder text = new StringBuilder();
    List<Event> events = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<IssueMention> issues = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    for (int n = 0; n < EVENTS; n++) {
      int at = text.length();
      String by = country(random);
      String on = country(random);
      text.append(by).append(" acted on ").append(on).append(" over the ").append(NOUNS.get(random.nextInt(NOUNS.size())));
      text.append(" and the ").append(NOUNS.get(random.nextInt(NOUNS.size()))).append(" x").append(random.nextInt(5000)).append(". ");
      Passage sentence = passage(id, at, text.length() - 1);
      Passage trigger = passage(id, at + 4, at + 9);
      Mention actor = state(by, id, at);
      Mention recipient = state(on, id, at + 13);
      mentions.add(actor);
      mentions.add(recipient);
      LocalDate happened = day.minusDays(random.nextInt(3));
      Timing timing = new Timing(Timing.TimexType.DATE, happened.toString(), new When.Day(happened), Timing.Basis.STATED, Optional.empty());
      EventType type = EventType.values()[random.nextInt(EventType.values().length)];
      Optional<Place> place =
          random.nextInt(10) == 0 ? Optional.of(new Place(PLACES.get(random.nextInt(PLACES.size())), Optional.empty(), trigger)) : Optional.empty();
      Event event =
          new Event(id + "#e" + (n + 1), type, List.of(), List.of(), List.of(actor), by.equals(on) ? List.of() : List.of(recipient), trigger,
              timing, place, random.nextInt(4) == 0 ? Status.PLANNED : Status.OCCURRED, List.of(), type.quadClass() < 3 ? 4 : -5, 0.8,
              sentence, new Trace("bench", List.of(trigger)));
      events.add(event);
      if (n == 0 && number % 3 == 0) {
        Issue issue = new Issue("i" + random.nextInt(40), "Matter", Issue.Kind.AGREEMENT, List.of(by), Optional.empty());
        issues.add(new IssueMention(issue, trigger, sentence, Optional.empty(), IssueMention.How.NAME, List.of(event.id())));
        positions.add(
            new Position(issue, actor, Stance.values()[random.nextInt(Stance.values().length)], Optional.empty(), sentence, timing, Optional.empty(),
                Optional.empty(), new Trace("bench", List.of(trigger))));
      }
    }
    for (int n = 0; n < STATEMENTS; n++) {
      int at = text.length();
      int who = random.nextInt(500);
      text.append("Person ").append(who).append(" said that the ").append(NOUNS.get(random.nextInt(NOUNS.size()))).append(" matters. ");
      int name = ("Person " + who).length();
      Span named = new Span(at, at + name);
      Actor person =
          new Actor.Known("p" + who, "Person " + who, ActorType.PERSON, ActorCode.of(COUNTRIES.get(who % 50), "GOV"), Optional.empty(), Optional.of("Minister"));
      Mention speaker = new Mention(new Passage(id, named), named, person, Mention.How.NAME);
      mentions.add(speaker);
      statements.add(
          new Statement(id + "#s" + (n + 1), new Speaker.Named(speaker), Optional.of(passage(id, at + name + 1, at + name + 5)),
              List.of(passage(id, at + name + 6, text.length() - 2)), List.of(), Statement.Form.INDIRECT, Statement.Polarity.SAID, List.of(),
              List.of(), Optional.empty(),
              new Timing(Timing.TimexType.DATE, day.toString(), new When.Day(day), Timing.Basis.PUBLICATION_DAY, Optional.empty()),
              Optional.empty(), List.of(), 0.8, new Trace("bench", List.of())));
    }
    Report report =
        new Report(id, id + ".txt", Optional.of("News " + number + " of the " + NOUNS.get(number % NOUNS.size())), text.toString(),
            new Origin(Optional.of("Paper " + number % 40), Optional.empty(), Optional.of(day), PublishedBasis.METADATA),
            Layout.plain(text.toString()), "en");
    return new Reading(report, List.of(), mentions, statements, events, issues, positions, List.of());
  }

  private static Passage passage(String report, int start, int end) {
    return new Passage(report, new Span(start, end));
  }

  /** A few countries are in most news. */
  private static String country(Random random) {
    double x = random.nextDouble();
    return COUNTRIES.get((int) (x * x * COUNTRIES.size()));
  }

  private static Mention state(String code, String report, int start) {
    Span span = new Span(start, start + 3);
    Actor actor = new Actor.Known(code, "State " + code, ActorType.STATE, ActorCode.of(code), Optional.of(code), Optional.empty());
    return new Mention(new Passage(report, span), span, actor, Mention.How.NAME);
  }
}
