package org.chancery.record;

import java.time.Instant;

/**
 * With what a report was read, and when.
 *
 * @param version Chancery's version
 * @param lexiconDigest SHA-256 of the lexicon in hex; another digest means another reading
 */
public record Provenance(String version, String lexiconDigest, Instant readAt) {
  /** Whether a report read with the one need not be read again with the other. */
  public boolean readsLike(Provenance other) {
    return version.equals(other.version) && lexiconDigest.equals(other.lexiconDigest);
  }
}
