package org.chancery.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.record.Told;

/**
 * Names acts for an export, and says which cannot go out. A format without a column for the status
 * gets what was done, and of what is only planned what its types can say truthfully; whoever asks
 * for further statuses by name gets those too, under the act's own type.
 */
final class Coder {
  private static final EnumSet<Status> DONE = EnumSet.of(Status.OCCURRED, Status.ONGOING);

  private final Codes codes;
  private final EnumSet<Status> asked;
  private final boolean statusIsShown;

  /**
   * For one export.
   *
   * @param asked statuses that somebody named; empty for the format's own choice
   * @param statusIsShown whether the format has a column for it
   */
  Coder(Codes codes, Set<Status> asked, boolean statusIsShown) {
    this.codes = codes;
    this.asked = asked.isEmpty() ? EnumSet.noneOf(Status.class) : EnumSet.copyOf(asked);
    this.statusIsShown = statusIsShown;
  }

  /** The act as the format names it; none where its status keeps it in. */
  Optional<Coded> code(Told told) {
    Event event = told.event();
    Status status = event.status();
    if (!asked.isEmpty() && !asked.contains(status)) {
      return Optional.empty();
    }
    if (statusIsShown || DONE.contains(status)) {
      return Optional.of(asRead(told));
    }
    Optional<Coded> announced =
        status == Status.PLANNED
            ? codes.planned(event, isOnOwnWord(told)).map(naming -> announced(naming))
            : Optional.empty();
    return announced.isPresent() || asked.isEmpty() ? announced : Optional.of(asRead(told));
  }

  private Coded asRead(Told told) {
    Event event = told.event();
    Cameo cameo = codes.cameo(event);
    return new Coded(event.type(), event.modes(), auxiliary(told), event.score(), cameo);
  }

  private Coded announced(Naming naming) {
    double score = codes.score(naming.type(), naming.modes());
    return new Coded(naming.type(), naming.modes(), List.of(), score, naming.cameo());
  }

  /** Whether one of those who would act says so, or somebody of the same state. */
  private static boolean isOnOwnWord(Told told) {
    Set<String> parties = new HashSet<>();
    for (Mention mention : told.event().actors()) {
      parties.add(mention.actor().id());
      mention.actor().code().country().ifPresent(parties::add);
    }
    List<String> statements = told.event().accordingTo();
    return told.kept().reading().statements().stream()
        .filter(statement -> statements.contains(statement.id()))
        .map(Statement::speaker)
        .flatMap(speaker -> speaker.named().stream())
        .map(Mention::actor)
        .anyMatch(
            speaker ->
                parties.contains(speaker.id())
                    || speaker.code().country().filter(parties::contains).isPresent());
  }

  private static List<String> auxiliary(Told told) {
    List<String> modes = new ArrayList<>();
    if (isHistorical(told)) {
      modes.add("historical");
    }
    switch (told.event().status()) {
      case PLANNED -> modes.add("future");
      case POSSIBLE, CONDITIONAL, WISHED -> modes.add("hypothetical");
      case DENIED -> modes.add("negation");
      case OCCURRED, ONGOING, ALLEGED -> {}
    }
    return modes;
  }

  /** Over for more than a month on the day of publication, as ICEWS counts it. */
  private static boolean isHistorical(Told told) {
    Optional<LocalDate> last = EventDay.last(told.event().timing().when());
    Optional<LocalDate> published = told.report().origin().publishedOn();
    return last.isPresent()
        && published.isPresent()
        && last.get().plusMonths(1).isBefore(published.get());
  }
}
