import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.*;
import org.chancery.record.*;
import org.chancery.store.Records;

/** Fills a record with made-up readings and asks it: Record FILE [reports], 10 events a report. */
public final class Record {
  private static final List<String> COUNTRIES =
      List.of(
          "USA", "CHN", "RUS", "IRN", "ISR", "GBR", "FRA", "DEU", "UKR", "IND", "PAK", "TUR", "SAU",
          "EGY", "SYR", "IRQ", "JPN", "KOR", "PRK", "BRA", "ARG", "CHL", "MEX", "CAN", "AUS", "NGA",
          "KEN", "ETH", "SDN", "ZAF", "NOR", "SWE", "FIN", "POL", "ITA", "ESP", "GRC", "SRB", "ARM",
          "AZE", "GEO", "KAZ", "UZB", "AFG", "BGD", "MMR", "THA", "VNM", "PHL", "IDN");
  private static final List<String> VERBS =
      List.of(
          "signed", "met", "praised", "conceded", "trained", "supplied", "withdrew", "asked",
          "accused", "refused", "threatened", "protested", "recalled", "mobilized", "detained",
          "shelled");
  private static final List<String> NOUNS =
      List.of(
          "border", "treaty", "fishing", "pipeline", "embassy", "tariff", "visa", "ceasefire",
          "corridor", "satellite", "grain", "uranium", "prisoners", "summit", "elections", "dam",
          "railway", "islands", "drones", "missiles", "customs", "vaccine", "loan", "refugees",
          "cables", "airspace", "archives", "quota", "harbour", "patrol");
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PER_REPORT = 10;
  private static final int PER_BATCH = 2000;

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int reports = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    if (!Files.exists(file)) {
      fill(file, reports);
    }
    System.out.printf("%,d MB on disk%n", Files.size(file) / 1_000_000);
    try (RecordStore store = Records.look(file.toString())) {
      ask(store);
    }
  }

  private static void fill(Path file, int reports) {
    Provenance by = new Provenance("bench", "none", Instant.EPOCH);
    long start = System.nanoTime();
    try (RecordStore store = Records.open(file.toString(), Lexicon.bundled())) {
      for (int from = 0; from < reports; from += PER_BATCH) {
        List<Reading> batch = new ArrayList<>();
        for (int i = from; i < Math.min(reports, from + PER_BATCH); i++) {
          batch.add(reading(i, reports));
        }
        store.add(batch, by);
        if ((from / PER_BATCH) % 5 == 4) {
          System.err.printf("%,d reports, %d s%n", from + PER_BATCH, (System.nanoTime() - start) / 1_000_000_000);
        }
      }
    }
    System.out.printf("%,d events added in %d s%n", reports * PER_REPORT, (System.nanoTime() - start) / 1_000_000_000);
  }

  /** In the order of days, as a watch on feeds would bring them. */
  private static Reading reading(int number, int reports) {
    Random random = new Random(number);
    LocalDate day = FIRST.plusDays((long) number * 3650 / reports);
    String id = "r" + number;
    List<String> sentences = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int n = 0; n < PER_REPORT; n++) {
      int type = random.nextInt(VERBS.size());
      String by = country(random);
      String on = country(random);
      List<String> about = new ArrayList<>();
      for (int w = 0; w < 6; w++) {
        about.add(NOUNS.get(random.nextInt(NOUNS.size())));
      }
      String rare = "x" + random.nextInt(5000);
      String sentence = by + " " + VERBS.get(type) + " " + on + " over the " + String.join(" ", about) + " " + rare + " on that day.";
      Span whole = new Span(at, at + sentence.length());
      int trigger = at + by.length() + 1;
      Passage words = new Passage(id, new Span(trigger, trigger + VERBS.get(type).length()));
      Mention actor = mention(by, id, at, at + 3);
      int onAt = words.span().end() + 1;
      Mention recipient = mention(on, id, onAt, onAt + 3);
      mentions.add(actor);
      mentions.add(recipient);
      LocalDate happened = day.minusDays(random.nextInt(3));
      Timing timing = new Timing(Timing.TimexType.DATE, happened.toString(), new When.Day(happened), Timing.Basis.STATED, Optional.empty());
      Status status = random.nextInt(4) == 0 ? Status.PLANNED : Status.OCCURRED;
      EventType eventType = EventType.values()[type];
      events.add(
          new Event(id + "#e" + (n + 1), eventType, List.of(), List.of("diplomatic"), List.of(actor),
              by.equals(on) ? List.of() : List.of(recipient), words, timing, Optional.empty(), status, List.of(),
              eventType.quadClass() < 3 ? 4 : -5, 0.8, new Passage(id, whole), new Trace("bench", List.of(words))));
      sentences.add(sentence);
      at += sentence.length() + 1;
    }
    String text = String.join(" ", sentences);
    Report report =
        new Report(id, id + ".txt", Optional.of("News " + number), text,
            new Origin(Optional.of("Paper " + number % 40), Optional.empty(), Optional.of(day), PublishedBasis.METADATA),
            Layout.plain(text), "en");
    return new Reading(report, List.of(), mentions, List.of(), events);
  }

  /** A few countries are in most news. */
  private static String country(Random random) {
    double x = random.nextDouble();
    return COUNTRIES.get((int) (x * x * COUNTRIES.size()));
  }

  private static Mention mention(String code, String report, int start, int end) {
    Span span = new Span(start, end);
    Actor actor = new Actor.Known(code, "State " + code, ActorType.STATE, ActorCode.of(code), Optional.of(code), Optional.empty());
    return new Mention(new Passage(report, span), span, actor, Mention.How.NAME);
  }

  private static void ask(RecordStore store) {
    Query page = Query.ALL.atMost(50);
    Optional<LocalDate> since = Optional.of(LocalDate.of(2018, 3, 1));
    Optional<LocalDate> until = Optional.of(LocalDate.of(2018, 3, 31));
    median("pair x month over everything", () -> relations(store, Query.ALL));
    median("pair x month of one pair", () -> relations(store, Query.ALL.among(List.of("IRN", "USA"))));
    median("latest page", () -> entries(store, page));
    median("page of a pair", () -> entries(store, page.among(List.of("IRN", "USA"))));
    median("page of a rare pair", () -> entries(store, page.among(List.of("VNM", "IDN"))));
    median("page of a pair and a type", () -> entries(store, page.among(List.of("IRN", "USA")).ofTypes(List.of(EventType.SANCTION))));
    median("page of a type and a status", () -> entries(store, page.ofTypes(List.of(EventType.AID)).ofStatuses(List.of(Status.PLANNED))));
    median("page of a month", () -> entries(store, page.within(since, until)));
    median("page of a pair in a month", () -> entries(store, page.among(List.of("NOR", "CHL")).within(since, until)));
    median("search, common word", () -> entries(store, page.saying("pipeline")));
    median("search, two common words", () -> entries(store, page.saying("pipeline embassy")));
    median("search, phrase", () -> entries(store, page.saying("\"uranium summit\"")));
    median("search, rare word", () -> entries(store, page.saying("x123")));
    median("search, common word of a pair", () -> entries(store, page.among(List.of("NOR", "CHL")).saying("pipeline")));
    median("search each, rare word", () -> events(store, page.saying("x123")));
  }

  private static int relations(RecordStore store, Query query) {
    AtomicInteger rows = new AtomicInteger();
    store.relations(query, r -> rows.incrementAndGet());
    return rows.get();
  }

  private static int entries(RecordStore store, Query query) {
    AtomicInteger rows = new AtomicInteger();
    store.entries(query, r -> rows.incrementAndGet());
    return rows.get();
  }

  private static int events(RecordStore store, Query query) {
    AtomicInteger rows = new AtomicInteger();
    store.events(query, r -> rows.incrementAndGet());
    return rows.get();
  }

  private static void median(String what, Supplier<Integer> work) {
    int rows = work.get();
    double[] ms = new double[11];
    double[] cpu = new double[11];
    for (int i = 0; i < ms.length; i++) {
      long start = System.nanoTime();
      long used = THREADS.getCurrentThreadCpuTime();
      work.get();
      ms[i] = (System.nanoTime() - start) / 1e6;
      cpu[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
    }
    Arrays.sort(ms);
    Arrays.sort(cpu);
    System.out.printf(
        "%-34s %,8d rows, median %8.1f ms (worst %.1f), processor %.1f ms%n", what, rows, ms[5], ms[10], cpu[5]);
  }
}
