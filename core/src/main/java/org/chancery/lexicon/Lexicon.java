package org.chancery.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The data files, by their paths below {@code lexicon/}: {@code actors/states.tsv}. Immutable, safe
 * to share.
 */
public final class Lexicon {
  private static final String INDEX = "index.tsv";

  private final Texts files;

  private Lexicon(Texts files) {
    this.files = files;
  }

  /** The lexicon that is packed with Chancery. */
  public static Lexicon bundled() {
    return new Lexicon(Lexicon::resource);
  }

  /** A lexicon in a folder. */
  public static Lexicon at(Path folder) {
    return new Lexicon(
        path -> {
          try {
            return Files.readString(folder.resolve(path));
          } catch (IOException e) {
            throw new LexiconException(
                List.of(folder.resolve(path) + ": expected a readable file, found none"));
          }
        });
  }

  public Table table(String path) {
    return Table.read(path, files.text(path));
  }

  public List<Stanza> stanzas(String path) {
    return Stanza.read(path, files.text(path));
  }

  /** Paths of all files, as {@code index.tsv} lists them. */
  public List<String> paths() {
    return table(INDEX).rows().stream().map(r -> r.get("file")).toList();
  }

  /**
   * Up to which day each part of the dictionary of actors is meant to hold.
   *
   * @throws LexiconException if the table of these days cannot be used
   */
  public List<ValidUntil> validUntil() {
    return ValidUntil.read(table("actors/valid-until.tsv"));
  }

  /** SHA-256 over all files, in hex: two readings with the same digest knew the same. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String path : paths()) {
        sha.update(files.text(path).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The constant that an entry names by its own name in lower case. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }

  static List<String> parts(String value, String separator) {
    return Arrays.stream(value.split(separator))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String resource(String path) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + path)) {
      if (in == null) {
        throw new LexiconException(List.of(path + ": expected in the jar, found nothing"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Texts {
    String text(String path);
  }
}
