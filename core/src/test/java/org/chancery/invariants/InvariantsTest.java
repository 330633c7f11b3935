package org.chancery.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.export.JsonLines;
import org.chancery.intake.Intake;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.testing.Examples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every report: on the examples, and on texts made by chance from their words. */
class InvariantsTest {
  private static final Chancery CHANCERY = Chancery.bundled();

  @AfterAll
  static void close() {
    CHANCERY.close();
  }

  static Stream<Report> reports() {
    return Stream.concat(
        Examples.reports().stream(), IntStream.range(0, 40).mapToObj(InvariantsTest::shuffled));
  }

  /** Words of the examples in a new order, with marks that open and do not close. */
  private static Report shuffled(int seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    Examples.reports().forEach(r -> words.addAll(List.of(r.text().split("(?<=\\s)"))));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append(words.get(random.nextInt(words.size())));
      if (random.nextInt(12) == 0) {
        text.append(
            List.of("“", "\"", "’", "\ud83d\ude00 ", "\u00a0", "(", "…").get(random.nextInt(7)));
      }
    }
    return Intake.plain("chance-" + seed, text.toString());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPassageLiesInItsReportAndIsNotEmpty(Report report) {
    Reading reading = CHANCERY.read(report);
    assertThat(passages(reading))
        .allSatisfy(
            p -> {
              assertThat(p.reportId()).isEqualTo(report.id());
              assertThat(p.span().isEmpty()).isFalse();
              assertThat(p.words(report)).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyEventHasAPartyAndPointsToStatementsThatExist(Report report) {
    Reading reading = CHANCERY.read(report);
    List<String> ids = reading.statements().stream().map(Statement::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(reading.events().stream().map(Event::id)).doesNotHaveDuplicates();
    assertThat(reading.events()).allSatisfy(e -> assertThat(ids).containsAll(e.accordingTo()));
    assertThat(reading.statements())
        .allSatisfy(s -> s.within().ifPresent(outer -> assertThat(ids).contains(outer)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void oneActorIsTheSameInAllItsMentions(Report report) {
    Reading reading = CHANCERY.read(report);
    reading.mentions().stream()
        .map(Mention::actor)
        .distinct()
        .collect(Collectors.groupingBy(Actor::id))
        .forEach((id, actors) -> assertThat(actors).as(id).hasSize(1));
  }

  @Test
  void eightThreadsAndATurkishLocaleReadTheSame() throws Exception {
    List<Report> reports = Examples.reports();
    List<String> once = reports.stream().map(InvariantsTest::record).toList();
    Locale before = Locale.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      List<Callable<String>> tasks = new ArrayList<>();
      reports.forEach(r -> tasks.add(() -> record(r)));
      List<String> again = new ArrayList<>();
      for (Future<String> f : threads.invokeAll(tasks)) {
        again.add(f.get());
      }
      assertThat(again).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
      threads.shutdown();
    }
  }

  private static String record(Report report) {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, true).write(CHANCERY.read(report));
    return out.toString();
  }

  private static List<Passage> passages(Reading reading) {
    List<Passage> out = new ArrayList<>();
    reading.timings().forEach(t -> t.words().ifPresent(out::add));
    reading.mentions().forEach(m -> out.add(m.passage()));
    reading
        .statements()
        .forEach(
            s -> {
              out.addAll(s.content());
              out.addAll(s.quoted());
              s.cue().ifPresent(out::add);
              s.occasion().ifPresent(out::add);
              s.speaker().named().ifPresent(m -> out.add(m.passage()));
            });
    reading
        .events()
        .forEach(
            e -> {
              out.add(e.trigger());
              out.add(e.sentence());
              e.actors().forEach(m -> out.add(m.passage()));
              e.recipients().forEach(m -> out.add(m.passage()));
              e.place().ifPresent(p -> out.add(p.passage()));
            });
    return out;
  }
}
