package org.chancery.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.chancery.model.Actor;
import org.chancery.record.Told;

/**
 * How often each happening between two parties is told and by whom. Memory grows with the number of
 * happenings, by some 80 bytes each.
 */
final class Tellings {
  private static final int MENTIONS = 0;
  private static final int PUBLISHERS = 1;
  private static final int REPORTS = 2;
  private static final int LAST_REPORT = 3;
  private static final int IS_WRITTEN = 4;
  private static final int WIDTH = 5;

  /** A double holds 53 bits exactly: readers in R and JavaScript keep such ids. */
  private static final long ID_BITS = (1L << 53) - 1;

  private final Codes codes;
  private final MessageDigest sha = sha();
  private final LongTable happenings = new LongTable(WIDTH);
  private final LongTable publishers = new LongTable(0);

  Tellings(Codes codes) {
    this.codes = codes;
  }

  /**
   * The number of a happening between two parties: the same in every table and every run, whatever
   * else is in the record.
   */
  long id(Told told, Dyad dyad) {
    String second = dyad.second().map(mention -> key(mention.actor())).orElse("");
    return key(told.entry() + "\t" + key(dyad.first().actor()) + "\t" + second);
  }

  private String key(Actor actor) {
    return CameoParty.of(actor, codes).key();
  }

  /**
   * Counts one telling.
   *
   * @param report its number; the tellings of one report come one after the other
   */
  void count(Told told, Dyad dyad, int report) {
    long id = id(told, dyad);
    add(id, MENTIONS);
    String publisher = told.report().origin().publisher().orElseGet(() -> told.report().id());
    if (publishers.put(key(id + "\t" + publisher))) {
      add(id, PUBLISHERS);
    }
    if (happenings.get(id, LAST_REPORT) != report) {
      happenings.set(id, LAST_REPORT, report);
      add(id, REPORTS);
    }
  }

  private void add(long id, int index) {
    happenings.set(id, index, happenings.get(id, index) + 1);
  }

  /** Whether this happening is asked for the first time. */
  boolean isFirst(long id) {
    boolean isFirst = happenings.get(id, IS_WRITTEN) == 0;
    happenings.set(id, IS_WRITTEN, 1);
    return isFirst;
  }

  Telling telling(long id) {
    return new Telling(
        id,
        Math.max(1, happenings.get(id, MENTIONS)),
        Math.max(1, happenings.get(id, PUBLISHERS)),
        Math.max(1, happenings.get(id, REPORTS)));
  }

  /** Never 0, which stands for nothing. */
  private long key(String text) {
    byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
    return Math.max(1, ByteBuffer.wrap(digest).getLong() & ID_BITS);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
