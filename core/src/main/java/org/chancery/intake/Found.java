package org.chancery.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text with what its file says of it, before it is laid out.
 *
 * @param id not yet made unique
 * @param ownId whether the report brings it, so that it is not made from a file's name
 * @param where how messages name it: {@code batch.jsonl:3}
 * @param published the day by a field or by the page's own metadata
 */
record Found(
    String id,
    boolean ownId,
    String path,
    String where,
    Optional<String> title,
    String text,
    Optional<String> publisher,
    Optional<URI> link,
    Optional<LocalDate> published) {

  static Found text(String id, String path, String text) {
    return new Found(
        id,
        false,
        path,
        path,
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
