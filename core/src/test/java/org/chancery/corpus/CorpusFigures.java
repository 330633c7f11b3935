package org.chancery.corpus;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.Chancery;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/**
 * Prints what the corpus holds and how much of it Chancery reads. Run by hand; no part of the gate:
 *
 * <pre>{@code mvn -q -pl core test -Dtest=CorpusFigures -Dsurefire.failIfNoSpecifiedTests=false}
 * </pre>
 *
 * With {@code -Dcorpus.held=true} only the tenth that is kept for measuring; with {@code
 * -Dcorpus.unmarked=true} what is read and not marked.
 */
class CorpusFigures {
  @Test
  void print() throws IOException {
    boolean held = Boolean.getBoolean("corpus.held");
    List<Annotated> passages = Corpus.load().stream().filter(p -> !held || p.held()).toList();
    System.out.println(counts(passages));
    Tally tally = new Tally();
    EventScore events = new EventScore(tally);
    StatementScore statements = new StatementScore(tally);
    try (Chancery chancery = Chancery.bundled()) {
      for (Annotated passage : passages) {
        Reading reading = chancery.read(passage.report());
        events.add(passage, reading);
        statements.add(passage, reading);
      }
    }
    System.out.println(tally.lines() + events.details() + statements.details());
    if (Boolean.getBoolean("corpus.unmarked")) {
      System.out.println(events.unmarked() + statements.unmarked());
    }
  }

  private static String counts(List<Annotated> passages) {
    Map<EventType, Integer> types = new EnumMap<>(EventType.class);
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    Map<String, Integer> sections = new TreeMap<>();
    int statements = 0;
    for (Annotated passage : passages) {
      sections.merge(passage.section(), 1, Integer::sum);
      statements += passage.statements().size();
      for (Entry entry : passage.acts()) {
        types.merge(entry.act().orElseThrow().type(), 1, Integer::sum);
        statuses.merge(entry.act().orElseThrow().status(), 1, Integer::sum);
      }
    }
    return String.join(
        "\n",
        "passages " + passages.size() + ", statements " + statements,
        "without act " + passages.stream().filter(p -> p.acts().isEmpty()).count(),
        types.toString(),
        statuses.toString(),
        sections.toString());
  }
}
