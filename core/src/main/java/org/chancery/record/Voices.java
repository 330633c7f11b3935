package org.chancery.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Report;

/**
 * Finds copies of one text among reports: a wire story in twenty papers, with another headline and
 * another ending, is one voice. Reports that tell the same in words of their own are not.
 *
 * <p>Two reports are copies if their signatures share a key, of the shorter's runs of five words at
 * least 60 in 100 stand in the other too, and not more than {@value #DAYS} days lie between them.
 * Copies of copies are of the same voice. Neither depends on the order in which reports came.
 */
public final class Voices {
  /** Copies appear within so many days. */
  public static final int DAYS = 14;

  private static final double COPIED = 0.6;
  private static final Comparator<Signed> FIRST =
      Comparator.comparing((Signed s) -> s.published().map(LocalDate::toString).orElse("9999"))
          .thenComparing(Signed::report);

  private Voices() {}

  /**
   * A report as it is compared.
   *
   * @param report its id
   */
  public record Signed(String report, Optional<LocalDate> published, Signature signature) {
    public static Signed of(Report report) {
      return new Signed(report.id(), report.origin().publishedOn(), Voices.signature(report));
    }
  }

  /** The signature of a report's paragraphs; headline, dateline and byline are left out. */
  public static Signature signature(Report report) {
    return new Shingles(report).signature();
  }

  /** Whether one is a copy of the other. */
  public static boolean areCopies(Signed a, Signed b) {
    boolean far =
        a.published().isPresent()
            && b.published().isPresent()
            && Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get())) > DAYS;
    return !far
        && !Collections.disjoint(a.signature().keys(), b.signature().keys())
        && Shingles.shared(a.signature().sketch(), b.signature().sketch()) >= COPIED;
  }

  /**
   * The voice of each of these reports, by report id: the id of the first of its copies by day of
   * publication, then by id.
   *
   * @param reports for a new report: itself, every report that shares a key with it, and every
   *     report of these reports' voices. When one has gone: the others of its voice.
   */
  public static Map<String, String> among(Collection<Signed> reports) {
    List<Signed> sorted = reports.stream().sorted(FIRST).distinct().toList();
    Map<Long, List<Signed>> byKey = new HashMap<>();
    for (Signed s : sorted) {
      for (Long key : s.signature().keys()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
      }
    }
    Map<String, String> voices = new TreeMap<>();
    for (Signed first : sorted) {
      if (!voices.containsKey(first.report())) {
        spread(first, byKey, voices);
      }
    }
    return voices;
  }

  private static void spread(
      Signed first, Map<Long, List<Signed>> byKey, Map<String, String> voices) {
    ArrayDeque<Signed> open = new ArrayDeque<>();
    voices.put(first.report(), first.report());
    open.add(first);
    while (!open.isEmpty()) {
      Signed one = open.remove();
      Set<Signed> near = new HashSet<>();
      one.signature().keys().forEach(k -> near.addAll(byKey.getOrDefault(k, List.of())));
      for (Signed other : near) {
        if (!voices.containsKey(other.report()) && areCopies(one, other)) {
          voices.put(other.report(), first.report());
          open.add(other);
        }
      }
    }
  }
}
