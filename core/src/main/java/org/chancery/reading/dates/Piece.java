package org.chancery.reading.dates;

import java.util.Optional;
import org.chancery.model.Span;

/**
 * What a phrase is put together from: a {@link Lexeme}, or a {@link Node} that an earlier layer put
 * together.
 */
sealed interface Piece permits Lexeme, Node {
  Span span();

  /** Whether no blank stands before it. */
  boolean glued();

  /** The lower-case word, "" for a node. */
  String word();

  /** What it counts for as this kind, if it is of this kind. */
  Optional<Slot> as(String kind);
}
