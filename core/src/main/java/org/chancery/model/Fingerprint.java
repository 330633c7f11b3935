package org.chancery.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What makes a report the same report: digests of its words and of what is known of it, the same in
 * every run and on every machine.
 */
public final class Fingerprint {
  private static final String MARK = "~";
  private static final int ID_DIGITS = 8;

  private Fingerprint() {}

  /** SHA-256, in hex, of all that a reading depends on: everything but id, path and layout. */
  public static String of(Report report) {
    Origin origin = report.origin();
    return digest(
        report.text(),
        report.title().orElse(""),
        origin.publisher().orElse(""),
        origin.link().map(URI::toString).orElse(""),
        origin.publishedOn().map(Object::toString).orElse(""),
        origin.basis().name(),
        report.language());
  }

  /**
   * An id for a report that brings none: {@code march~5d41402a}, its file's name and a digest of
   * its words, publisher and address. Two files of one name have two ids, whichever comes first.
   */
  public static String id(
      String name, String text, Optional<String> publisher, Optional<URI> link) {
    String digest = digest(text, publisher.orElse(""), link.map(URI::toString).orElse(""));
    return name + MARK + digest.substring(0, ID_DIGITS);
  }

  /** The name in an id that was so made; none where the report brought its own id. */
  public static Optional<String> name(Report report) {
    String id = report.id();
    int mark = id.lastIndexOf(MARK);
    if (mark < 0) {
      return Optional.empty();
    }
    String name = id.substring(0, mark);
    Origin origin = report.origin();
    return id(name, report.text(), origin.publisher(), origin.link()).equals(id)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
