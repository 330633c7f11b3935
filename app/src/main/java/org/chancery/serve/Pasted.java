package org.chancery.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Tree;
import org.chancery.model.Reading;
import org.chancery.record.Kept;
import org.chancery.record.Provenance;

/** One text, or a few, that somebody pasted or dropped, while it is read and after. */
final class Pasted {
  private final String id;
  private final String version;
  private final boolean isToBeKept;
  private final List<Event> events = new ArrayList<>();
  private final List<Kept> read = new ArrayList<>();
  private Optional<String> failure = Optional.empty();
  private boolean isDone;

  /** Something that happens on the way, for server-sent events. */
  record Event(String name, Map<String, Object> data) {}

  Pasted(String id, String version, boolean isToBeKept) {
    this.id = id;
    this.version = version;
    this.isToBeKept = isToBeKept;
  }

  String id() {
    return id;
  }

  boolean isToBeKept() {
    return isToBeKept;
  }

  synchronized void stage(String stage, int done, int of) {
    tell(new Event("stage", Tree.of("stage", stage, "done", done, "of", of)));
  }

  synchronized void read(Reading reading, String lexicon) {
    Provenance by = new Provenance(version, lexicon, Instant.now());
    read.add(new Kept(reading, by, reading.report().id()));
  }

  synchronized void done(List<String> rejected) {
    List<String> ids = read.stream().map(k -> k.reading().report().id()).toList();
    tell(
        new Event(
            "done",
            Tree.of(
                "report", ids.get(0), "reports", ids, "kept", isToBeKept, "rejected", rejected)));
    isDone = true;
  }

  synchronized void failed(String sentence) {
    failure = Optional.of(sentence);
    tell(new Event("failed", Tree.of("error", sentence)));
    isDone = true;
  }

  /** Why nothing could be read. */
  synchronized Optional<String> failure() {
    return failure;
  }

  private void tell(Event event) {
    events.add(event);
    notifyAll();
  }

  synchronized boolean isDone() {
    return isDone;
  }

  /** What was read, in order. */
  synchronized List<Kept> readings() {
    return List.copyOf(read);
  }

  /** How many characters the texts have, together. */
  synchronized int length() {
    return read.stream().mapToInt(k -> k.reading().report().text().length()).sum();
  }

  /** The event of this number, as soon as it is there; none after the last, or after a while. */
  synchronized Optional<Event> event(int number, long waitMs) throws InterruptedException {
    long end = System.nanoTime() + waitMs * 1_000_000;
    while (events.size() <= number && !isDone) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    return events.size() > number ? Optional.of(events.get(number)) : Optional.empty();
  }
}
