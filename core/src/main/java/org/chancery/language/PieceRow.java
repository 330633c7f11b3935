package org.chancery.language;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one sentence: its pieces, their shapes, and the piece that each word begins and
 * ends with, the root first.
 */
record PieceRow(LongBuffer pieces, LongBuffer shapes, LongBuffer first, LongBuffer last) {
  private static final int MOST_PIECES = 512;

  static PieceRow of(List<Word> words, WordPieces pieces) {
    List<Long> ids = new ArrayList<>(List.of((long) pieces.start()));
    List<Long> shapes = new ArrayList<>(List.of(0L));
    long[] first = new long[words.size() + 1];
    long[] last = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      int begin = ids.size();
      String form = words.get(i).form();
      List<Integer> own = pieces.of(form);
      for (int k = 0; k < own.size() && ids.size() < MOST_PIECES - 1; k++) {
        ids.add((long) own.get(k));
        shapes.add(k == 0 ? (long) Shape.of(form) : 0L);
      }
      last[i + 1] = (long) ids.size() - 1;
      first[i + 1] = Math.min(begin, last[i + 1]);
    }
    ids.add((long) pieces.end());
    shapes.add(0L);
    return new PieceRow(longs(ids), longs(shapes), LongBuffer.wrap(first), LongBuffer.wrap(last));
  }

  private static LongBuffer longs(List<Long> values) {
    return LongBuffer.wrap(values.stream().mapToLong(Long::longValue).toArray());
  }
}
