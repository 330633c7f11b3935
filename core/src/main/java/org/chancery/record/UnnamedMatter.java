package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Issue;

/**
 * What reports speak of again and again and no list of issues names: offered for naming, part of no
 * line and no ledger.
 *
 * @param name see {@link org.chancery.model.Unnamed#name}
 * @param phrases the words by which reports speak of it, in the order of the alphabet
 * @param reports how many do
 * @param voices how many of them are not copies of another
 * @param parties codes of the states and bodies named beside it, those named most often first
 * @param first the earliest day of publication of such a report
 * @param grounds where it is spoken of, the earliest report first, one for each report
 */
public record UnnamedMatter(
    String name,
    Issue.Kind kind,
    List<String> phrases,
    int reports,
    int voices,
    List<String> parties,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Ground> grounds) {
  private static final int FEW_PARTIES = 4;

  public UnnamedMatter {
    phrases = List.copyOf(phrases);
    parties = List.copyOf(parties);
    grounds = List.copyOf(grounds);
  }

  /** An id that it could have as an issue: "grain-export-dispute". */
  public String id() {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The row of a table of issues that names it: id, name, names, kind and parties. */
  public List<String> row() {
    String plain = name.replaceAll(" \\(.*\\)$", "");
    return List.of(
        id(),
        plain,
        String.join("; ", phrases.stream().filter(p -> !p.equals(plain)).toList()),
        kind.name().toLowerCase(Locale.ROOT),
        String.join("; ", parties.stream().limit(FEW_PARTIES).toList()));
  }
}
