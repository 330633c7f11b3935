package org.chancery.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data files, by their paths below {@code lexicon/}: {@code actors/states.tsv}. Immutable, safe
 * to share.
 */
public final class Lexicon {
  static final String INDEX = "index.tsv";
  static final String PEOPLE = "actors/people.tsv";
  static final String VALID_UNTIL = "valid-until:";

  private final Texts files;
  private final Overlay.Laid laid;

  /** Some tables have two readers; they are let go when memory is short. */
  private final Map<String, SoftReference<Table>> tables = new ConcurrentHashMap<>();

  private Lexicon(Texts files, Overlay.Laid laid) {
    this.files = files;
    this.laid = laid;
  }

  private static Lexicon of(Texts files) {
    return new Lexicon(files, Overlay.Laid.NOTHING);
  }

  /** The lexicon that is packed with Chancery. */
  public static Lexicon bundled() {
    return of(Lexicon::resource);
  }

  /** A lexicon in a folder, complete in itself. */
  public static Lexicon at(Path folder) {
    return of(
        path -> {
          try {
            return Files.readString(folder.resolve(path));
          } catch (IOException e) {
            throw new LexiconException(
                List.of(folder.resolve(path) + ": expected a readable file, found none"));
          }
        });
  }

  /**
   * This lexicon with a folder of one's own laid over it. Its files are named as those here and
   * have their format; an entry whose key is known replaces, any other is added and stands before
   * those that are here; {@code remove.tsv} takes entries away; {@code *.actors.txt} and {@code
   * *.agents.txt} are dictionaries of PETRARCH.
   *
   * @throws LexiconException naming every problem in the folder
   */
  public Lexicon overlaid(Path folder) {
    return new Lexicon(files, new Overlay(folder, this).lay());
  }

  Overlay.Laid laid() {
    return laid;
  }

  /** What of an overlay's dictionaries could not be used, a line each with its file and line. */
  public List<String> warnings() {
    return laid.warnings();
  }

  /** What the overlay changes. */
  public Changes changes() {
    return laid.changes();
  }

  /** The last day for which the offices of people are known, where the table tells. */
  public Optional<LocalDate> validUntil() {
    return laid.validUntil().or(() -> Overlay.validUntil(PEOPLE, files.text(PEOPLE)));
  }

  /** The rows of a {@code .tsv} file. */
  public Table table(String path) {
    Table changed = laid.tables().get(path);
    if (changed != null) {
      return changed;
    }
    SoftReference<Table> kept = tables.get(path);
    Table table = kept == null ? null : kept.get();
    if (table == null) {
      table = Table.read(path, files.text(path));
      tables.put(path, new SoftReference<>(table));
    }
    return table;
  }

  /** The rules of a {@code .rules} file. */
  public List<Stanza> stanzas(String path) {
    List<Stanza> changed = laid.stanzas().get(path);
    return changed != null ? changed : Stanza.read(path, files.text(path));
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
  public List<ValidUntil> validUntilByPart() {
    return ValidUntil.read(table("actors/valid-until.tsv"));
  }

  /**
   * SHA-256, in hex, over every row and rule as it counts, the overlay included, in a fixed order:
   * two readings with the same digest (and the same version of Chancery) knew the same. Comments,
   * blank lines and the place of a file on the disk do not change it.
   */
  public String digest() {
    return Digest.of(this);
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
