package org.chancery.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.lexicon.Lexicon;

/**
 * Finds which events tell one happening. A pure function of the witnesses: neither their order nor
 * the batches in which they came change an entry. Safe to share.
 *
 * <p>A store need not merge all anew after every report: it keeps the {@link #address} of each
 * event and entry, asks {@link #patches} which stretches a change touches, and replaces the entries
 * there with those of {@link #merge(Collection, Patch)}. The result is that of merging everything.
 */
public final class Merger {
  private final Acts acts;
  private final Wording wording;
  private final Figures figures;

  /**
   * With the kinds of act, the figures and the small words that the lexicon lists.
   *
   * @throws org.chancery.lexicon.LexiconException naming every problem of these files
   */
  public Merger(Lexicon lexicon) {
    this.acts = new Acts(lexicon);
    this.wording = new Wording(lexicon);
    this.figures = new Figures(lexicon);
  }

  /** Where this witness stands; a store keeps it beside the event. */
  public Address address(Witness witness) {
    Acts.Act act = acts.of(witness.event());
    Moment moment = Moment.of(witness);
    String group = act.family();
    if (act.by() == Acts.By.ACTOR) {
      TreeSet<String> where = new TreeSet<>();
      Party.of(witness.event().actors()).forEach(p -> where.add(p.where()));
      group += "@" + String.join("+", where);
    }
    return moment.sort() == Moment.Sort.NONE
        ? new Address(group + "?" + witness.voice(), 0)
        : new Address(group, moment.day());
  }

  /**
   * Which stretches to merge anew when witnesses at these addresses have come, gone or changed;
   * they do not overlap.
   */
  public static List<Patch> patches(Collection<Address> changed) {
    Map<String, TreeSet<Long>> days = new TreeMap<>();
    changed.forEach(a -> days.computeIfAbsent(a.group(), g -> new TreeSet<>()).add(a.day()));
    List<Patch> out = new ArrayList<>();
    days.forEach((group, of) -> patches(group, of, out));
    return out;
  }

  private static void patches(String group, SortedSet<Long> days, List<Patch> out) {
    long radius = Gathering.RADIUS;
    long first = days.first() - radius;
    long last = days.first() + radius;
    for (long day : days) {
      if (day - radius > last + 1) {
        out.add(new Patch(group, first - radius, last + radius, first, last));
        first = day - radius;
      }
      last = day + radius;
    }
    out.add(new Patch(group, first - radius, last + radius, first, last));
  }

  /** The happenings that these witnesses tell, by address and id. */
  public List<Entry> merge(Collection<Witness> witnesses) {
    Map<String, List<Facts>> groups = new TreeMap<>();
    for (Witness w : witnesses) {
      groups
          .computeIfAbsent(address(w).group(), g -> new ArrayList<>())
          .add(Facts.of(w, acts, wording, figures));
    }
    List<Entry> out = new ArrayList<>();
    groups.forEach((group, of) -> gather(group, of, out));
    return out;
  }

  private static void gather(String group, List<Facts> of, List<Entry> out) {
    List<Entry> found = new ArrayList<>();
    for (Cluster c : Gathering.of(of)) {
      found.add(EntryWriter.entry(new Address(group, c.day()), c.members()));
    }
    found.sort(Comparator.comparingLong((Entry e) -> e.address().day()).thenComparing(Entry::id));
    out.addAll(found);
  }

  /**
   * The happenings of a patch's inner part.
   *
   * @param near at least every witness whose address the patch reads; others are passed over
   */
  public List<Entry> merge(Collection<Witness> near, Patch patch) {
    List<Witness> read = near.stream().filter(w -> patch.reads(address(w))).toList();
    return merge(read).stream().filter(e -> patch.writes(e.address())).toList();
  }
}
