package org.chancery.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Who published a report, where and on what day, as far as the report or its file says. */
public record Origin(
    Optional<String> publisher,
    Optional<URI> link,
    Optional<LocalDate> publishedOn,
    PublishedBasis basis) {
  public static final Origin UNKNOWN =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), PublishedBasis.UNKNOWN);

  public Origin {
    if (publishedOn.isPresent() == (basis == PublishedBasis.UNKNOWN)) {
      throw new IllegalArgumentException(
          "basis: expected one that fits " + publishedOn + ", found " + basis);
    }
  }
}
