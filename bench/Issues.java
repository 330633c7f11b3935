import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.*;
import org.chancery.record.*;
import org.chancery.store.Records;

/** Fills a record with made-up reports on issues and asks for lines and ledgers: Issues FILE [reports], 10 events a report. */
public final class Issues {
  private static final List<String> COUNTRIES = List.of("USA", "CHN", "RUS", "IRN", "ISR", "GBR", "FRA", "DEU", "UKR", "IND", "PAK", "TUR");
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int PER_REPORT = 10;
  private static final int PER_BATCH = 2000;

  public static void main(String[] args) {
    int reports = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    try (RecordStore store = Records.open(Path.of(args[0]).toString(), Lexicon.bundled())) {
      timed("added", () -> fill(store, reports));
      timed("lines of positions, all issues", () -> lines(store, List.of()));
      timed("lines of positions, one issue", () -> lines(store, List.of("i7")));
      timed("ledger of all agreements", () -> ledger(store, List.of()));
      timed("ledger of one agreement", () -> ledger(store, List.of("i7")));
      timed("issues counted", () -> matters(store));
    }
  }

  private static void timed(String what, Supplier<Integer> work) {
    long start = System.nanoTime();
    int rows = work.get();
    System.out.printf("%-32s %,9d in %.1f s%n", what, rows, (System.nanoTime() - start) / 1e9);
  }

  private static int fill(RecordStore store, int reports) {
    for (int from = 0; from < reports; from += PER_BATCH) {
      List<Reading> batch = new ArrayList<>();
      for (int i = from; i < Math.min(reports, from + PER_BATCH); i++) {
        batch.add(reading(i, reports));
      }
      store.add(batch, new Provenance("bench", "none", Instant.EPOCH));
    }
    return reports * PER_REPORT;
  }

  private static int lines(RecordStore store, List<String> issues) {
    StandLines lines = new StandLines();
    store.about(issues, kept -> lines.add(kept.reading()));
    return lines.lines().stream().mapToInt(l -> l.stands().size()).sum();
  }

  private static int ledger(RecordStore store, List<String> issues) {
    Ledger ledger = new Ledger(Lexicon.bundled());
    store.about(issues, kept -> ledger.add(kept.reading()));
    return ledger.agreements().stream().mapToInt(a -> a.steps().size()).sum();
  }

  private static int matters(RecordStore store) {
    Matters matters = new Matters();
    store.about(List.of(), kept -> matters.add(kept.reading()));
    return matters.matters().size();
  }

  private static Reading reading(int number, int reports) {
    Random random = new Random(number);
    LocalDate day = FIRST.plusDays((long) number * 3650 / reports);
    String id = "r" + number;
    StringBuilder text = new StringBuilder();
    List<Event> events = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<IssueMention> issues = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    for (int n = 0; n < PER_REPORT; n++) {
      int start = text.length();
      String by = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      String on = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      text.append(by).append(" spoke ").append(on).append(" of matter ").append(random.nextInt(100_000)).append(". ");
      Passage sentence = new Passage(id, new Span(start, text.length() - 1));
      Passage words = new Passage(id, new Span(start + 4, start + 9));
      Mention actor = mention(by, id, start);
      Mention recipient = mention(on, id, start + 10);
      mentions.add(actor);
      mentions.add(recipient);
      LocalDate happened = day.minusDays(random.nextInt(3));
      Timing timing = new Timing(Timing.TimexType.DATE, happened.toString(), new When.Day(happened), Timing.Basis.STATED, Optional.empty());
      EventType type = EventType.values()[random.nextInt(EventType.values().length)];
      Event event =
          new Event(id + "#e" + (n + 1), type, List.of(), List.of(), List.of(actor), by.equals(on) ? List.of() : List.of(recipient),
              words, timing, Optional.empty(), Status.OCCURRED, List.of(), 1, 0.8, sentence, new Trace("bench", List.of(words)));
      events.add(event);
      String name = "i" + random.nextInt(40);
      Issue issue = new Issue(name, "Matter " + name, Issue.Kind.AGREEMENT, List.of(by), Optional.empty());
      issues.add(new IssueMention(issue, words, sentence, Optional.empty(), IssueMention.How.NAME, List.of(event.id())));
      positions.add(
          new Position(issue, actor, Stance.values()[random.nextInt(Stance.values().length)], Optional.empty(), sentence, timing, Optional.empty(),
              Optional.empty(), new Trace("bench", List.of(words))));
    }
    Report report =
        new Report(id, id + ".txt", Optional.of("News " + number), text.toString(),
            new Origin(Optional.of("Paper"), Optional.empty(), Optional.of(day), PublishedBasis.METADATA),
            Layout.plain(text.toString()), "en");
    return new Reading(report, List.of(), mentions, List.of(), events, issues, positions, List.of());
  }

  private static Mention mention(String code, String report, int start) {
    Span span = new Span(start, start + 3);
    Actor actor = new Actor.Known(code, "State " + code, ActorType.STATE, ActorCode.of(code), Optional.of(code), Optional.empty());
    return new Mention(new Passage(report, span), span, actor, Mention.How.NAME);
  }
}
