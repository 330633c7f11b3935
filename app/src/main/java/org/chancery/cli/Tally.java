package org.chancery.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Mention;
import org.chancery.model.Reading;

/** How much was read, counted as it is shown. */
final class Tally {
  private final Set<String> actors = new HashSet<>();
  private int reports;
  private int acts;
  private int statements;
  private int rejects;
  private Optional<LocalDate> newest = Optional.empty();

  void add(Reading reading) {
    reports++;
    Optional<LocalDate> day = reading.report().origin().publishedOn();
    if (day.isPresent() && newest.filter(n -> !day.get().isAfter(n)).isEmpty()) {
      newest = day;
    }
    acts += reading.events().size();
    statements += reading.statements().size();
    for (Mention mention : reading.mentions()) {
      actors.add(mention.actor().id());
    }
  }

  void addReject() {
    rejects++;
  }

  int reports() {
    return reports;
  }

  /** The latest day of publication. */
  Optional<LocalDate> newest() {
    return newest;
  }

  int rejects() {
    return rejects;
  }

  @Override
  public String toString() {
    return String.join(
        ", ",
        count(reports, "report"),
        count(acts, "act"),
        count(statements, "statement"),
        count(actors.size(), "actor"));
  }

  static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
