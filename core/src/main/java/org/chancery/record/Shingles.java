package org.chancery.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Runs of five words of a report's paragraphs, as hashes, in the order of the text. */
final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 5;

  /** Of longer texts every fourth run is kept. */
  private static final int WHOLE = 128;

  private static final int SAMPLE = 4;

  /** Openings by which copies that were cut are found, in runs, with their number of keys. */
  private static final int[][] PARTS = {{40, 6}, {120, 8}, {Integer.MAX_VALUE, 8}};

  private final List<Long> runs = new ArrayList<>();

  Shingles(Report report) {
    List<String> words = new ArrayList<>();
    for (Span paragraph : report.layout().paragraphs()) {
      Matcher m = WORD.matcher(paragraph.in(report.text()).toLowerCase(Locale.ROOT));
      while (m.find()) {
        words.add(m.group());
      }
    }
    int last = Math.max(words.size() - RUN, words.isEmpty() ? -1 : 0);
    for (int i = 0; i <= last; i++) {
      List<String> run = words.subList(i, Math.min(i + RUN, words.size()));
      byte[] bytes = String.join(" ", run).getBytes(StandardCharsets.UTF_8);
      runs.add(MurmurHash3.hash128x64(bytes)[0]);
    }
  }

  Signature signature() {
    Set<Long> keys = new TreeSet<>();
    for (int part = 0; part < PARTS.length; part++) {
      keys(runs.subList(0, Math.min(PARTS[part][0], runs.size())), part, keys);
    }
    return new Signature(List.copyOf(keys), sketch());
  }

  /** MinHash in bands of two: a key is made of the least of the runs under two orders. */
  private static void keys(List<Long> runs, int part, Set<Long> keys) {
    for (int band = 0; band < PARTS[part][1] && !runs.isEmpty(); band++) {
      long seed = 1000L * part + 2L * band;
      keys.add(mixed(least(runs, seed) + seed) ^ least(runs, seed + 1));
    }
  }

  private static long least(List<Long> runs, long seed) {
    long order = mixed(seed + 1);
    return runs.stream().mapToLong(run -> mixed(run ^ order)).min().orElseThrow();
  }

  private static long mixed(long value) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    return MurmurHash3.hash128x64(bytes)[0];
  }

  private String sketch() {
    Set<Integer> all = new TreeSet<>();
    runs.forEach(run -> all.add(run.intValue()));
    boolean whole = all.size() <= WHOLE;
    if (!whole) {
      all.removeIf(run -> !isSample(run));
    }
    ByteBuffer bytes = ByteBuffer.allocate(all.size() * Integer.BYTES);
    all.forEach(bytes::putInt);
    return (whole ? "all " : "some ") + Base64.getEncoder().encodeToString(bytes.array());
  }

  private static boolean isSample(int run) {
    return Math.floorMod(run, SAMPLE) == 0;
  }

  /** What share of the shorter's runs stands in the other too, 0 to 1. */
  static double shared(String some, String others) {
    Set<Integer> a = runs(some);
    Set<Integer> b = runs(others);
    if (!isAll(some) || !isAll(others)) {
      a.removeIf(run -> !isSample(run));
      b.removeIf(run -> !isSample(run));
    }
    int shorter = Math.min(a.size(), b.size());
    a.retainAll(b);
    return shorter == 0 ? 0 : (double) a.size() / shorter;
  }

  private static boolean isAll(String sketch) {
    return sketch.startsWith("all ");
  }

  private static Set<Integer> runs(String sketch) {
    String coded = sketch.substring(sketch.indexOf(' ') + 1);
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(coded));
    Set<Integer> out = new HashSet<>();
    while (bytes.hasRemaining()) {
      out.add(bytes.getInt());
    }
    return out;
  }
}
