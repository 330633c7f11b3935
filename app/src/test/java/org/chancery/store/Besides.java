package org.chancery.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;

/** A process that looks at a record again and again: its last line is the longest wait in ms. */
final class Besides {
  private Besides() {}

  public static void main(String[] args) {
    look(args[0]); // the first loads classes
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
    long longest = 0;
    int looks = 0;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      look(args[0]);
      longest = Math.max(longest, System.nanoTime() - start);
      looks++;
    }
    System.out.println(looks + " " + longest / 1_000_000);
  }

  private static void look(String where) {
    try (RecordStore store = Records.look(where)) {
      AtomicInteger seen = new AtomicInteger();
      store.entries(Query.ALL.atMost(20), h -> seen.addAndGet(h.witnesses().size()));
      store.entries(Query.ALL.saying("trawler").atMost(5), h -> seen.incrementAndGet());
      store.relations(Query.ALL, r -> seen.incrementAndGet());
    }
  }
}
