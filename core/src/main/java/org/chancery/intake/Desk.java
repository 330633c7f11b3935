package org.chancery.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;

/** Makes reports of found texts: lays them out, finds their day, refuses what cannot be read. */
final class Desk {
  private static final int MOST_LINES = 100_000;

  private final PlainLayout layout;
  private final Languages languages;
  private final Optional<LocalDate> given;

  Desk(Lexicon lexicon, Optional<LocalDate> given) {
    this.layout = new PlainLayout(lexicon);
    this.languages = new Languages(lexicon);
    this.given = given;
  }

  Report report(Found found, Ids ids) throws UnreadableReportException {
    String text = found.text();
    check(found, text);
    Laid laid = layout.read(text, found.title());
    if (laid.layout().paragraphs().isEmpty()) {
      throw new UnreadableReportException(
          found.where(), "nothing but headline and litter; expected sentences of a report");
    }
    Optional<String> title =
        found.title().or(() -> laid.layout().headline().map(span -> span.in(text)));
    return new Report(
        ids.id(found),
        found.path(),
        title,
        text,
        origin(found, laid),
        laid.layout(),
        Languages.ENGLISH);
  }

  private void check(Found found, String text) throws UnreadableReportException {
    if (text.codePoints().noneMatch(c -> c > ' ' && c != 0xFEFF)) {
      throw new UnreadableReportException(found.where(), "empty; expected the text of a report");
    }
    if (text.chars().filter(c -> c == '\n' || c == '\r').limit(MOST_LINES).count() == MOST_LINES) {
      throw new UnreadableReportException(
          found.where(), "more than 100,000 lines; expected one report, which has fewer");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new UnreadableReportException(
          found.where(), "no words found; expected sentences of a report");
    }
    Optional<String> foreign = languages.foreign(text);
    if (foreign.isPresent()) {
      throw new UnreadableReportException(
          found.where(), "Chancery reads English; this looks like " + foreign.get());
    }
  }

  private Origin origin(Found found, Laid laid) {
    Optional<String> publisher = found.publisher().or(laid::publisher);
    for (Map.Entry<PublishedBasis, Optional<LocalDate>> entry : days(found, laid).entrySet()) {
      if (entry.getValue().isPresent()) {
        return new Origin(publisher, found.link(), entry.getValue(), entry.getKey());
      }
    }
    return new Origin(publisher, found.link(), Optional.empty(), PublishedBasis.UNKNOWN);
  }

  /** The day by each basis, the best first. */
  private Map<PublishedBasis, Optional<LocalDate>> days(Found found, Laid laid) {
    String address = found.link().map(Object::toString).orElse("");
    Map<PublishedBasis, Optional<LocalDate>> days = new LinkedHashMap<>();
    days.put(PublishedBasis.GIVEN, given);
    days.put(PublishedBasis.METADATA, found.published());
    days.put(PublishedBasis.STAMP, laid.stamped());
    days.put(PublishedBasis.DATELINE, laid.dateline().flatMap(day -> dateline(day, address)));
    days.put(PublishedBasis.ADDRESS, Address.day(address).or(() -> Address.day(found.id())));
    return days;
  }

  /** A dateline's day, in its own year or in that of an address whose month is the same. */
  private static Optional<LocalDate> dateline(WrittenDay day, String address) {
    return day.date()
        .or(
            () ->
                Address.month(address)
                    .filter(m -> m.getMonth() == day.day().getMonth())
                    .flatMap(m -> day.dateIn(m.getYear())));
  }
}
