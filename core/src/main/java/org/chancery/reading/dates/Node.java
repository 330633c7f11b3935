package org.chancery.reading.dates;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * A phrase that was recognised.
 *
 * @param kinds what later layers may take it for: {@code weekday}, {@code day}, {@code date}
 * @param phrase id of the phrase in {@code phrases.rules}
 */
record Node(Span span, boolean glued, List<String> kinds, Sense sense, String phrase)
    implements Piece {
  Node {
    kinds = List.copyOf(kinds);
  }

  @Override
  public String word() {
    return "";
  }

  @Override
  public Optional<Slot> as(String kind) {
    return kinds.contains(kind)
        ? Optional.of(new Slot(kind, "", Optional.of(sense)))
        : Optional.empty();
  }
}
