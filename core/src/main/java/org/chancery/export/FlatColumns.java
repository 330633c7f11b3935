package org.chancery.export;

import static org.chancery.export.Column.code;
import static org.chancery.export.Column.codes;
import static org.chancery.export.Column.day;
import static org.chancery.export.Column.integer;
import static org.chancery.export.Column.number;
import static org.chancery.export.Column.text;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Place;

/** Chancery's own columns: all of the record that belongs to an event, one row an event. */
final class FlatColumns {
  static final List<Column> ALL =
      List.of(
          code("event", row -> Optional.of(row.event().id())),
          code("entry", row -> Optional.of(row.told().entry())),
          code("report", row -> Optional.of(row.report().id())),
          code("voice", row -> Optional.of(row.told().kept().voice())),
          text("publisher", row -> row.report().origin().publisher()),
          day("published", row -> row.report().origin().publishedOn()),
          text("title", row -> row.report().title()),
          text("url", row -> row.report().origin().link().map(Object::toString)),
          code("type", row -> Optional.of(row.event().type().name())),
          codes("modes", row -> row.event().modes()),
          codes("contexts", row -> row.event().contexts()),
          code("status", row -> Optional.of(JsonParts.lower(row.event().status()))),
          day("first_day", row -> EventDay.first(row.event().timing().when())),
          day("last_day", row -> EventDay.last(row.event().timing().when())),
          code("date_value", row -> JsonParts.value(row.event().timing())),
          code("date_basis", row -> Optional.of(JsonParts.lower(row.event().timing().basis()))),
          text("date_words", row -> row.event().timing().words().map(row::words)),
          text("actor", row -> EventRow.each(row.event().actors(), m -> m.actor().name())),
          code("actor_id", row -> EventRow.each(row.event().actors(), m -> m.actor().id())),
          code("actor_country", row -> EventRow.each(row.event().actors(), EventRow::country)),
          code("actor_sector", row -> EventRow.each(row.event().actors(), EventRow::sector)),
          code("actor_span", row -> spans(row, row.event().actors())),
          text("recipient", row -> EventRow.each(row.event().recipients(), m -> m.actor().name())),
          code("recipient_id", row -> EventRow.each(row.event().recipients(), m -> m.actor().id())),
          code(
              "recipient_country",
              row -> EventRow.each(row.event().recipients(), EventRow::country)),
          code(
              "recipient_sector", row -> EventRow.each(row.event().recipients(), EventRow::sector)),
          code("recipient_span", row -> spans(row, row.event().recipients())),
          text("place", row -> row.event().place().map(Place::name)),
          code("place_country", row -> row.event().place().flatMap(Place::country)),
          codes("according_to", row -> row.event().accordingTo()),
          text("on_word_of", FlatColumns::speakers),
          integer("quad", row -> Optional.of((long) row.event().type().quadClass())),
          number("score", row -> Optional.of(row.event().score())),
          number("confidence", row -> Optional.of(row.event().confidence())),
          code("cameo", row -> Optional.of(row.coded().cameo().code())),
          text("trigger", row -> Optional.of(row.words(row.event().trigger()))),
          integer("trigger_start", row -> start(row, row.event().trigger())),
          integer("trigger_end", row -> end(row, row.event().trigger())),
          text("sentence", row -> Optional.of(row.words(row.event().sentence()))),
          integer("sentence_start", row -> start(row, row.event().sentence())),
          integer("sentence_end", row -> end(row, row.event().sentence())),
          code("rule", row -> Optional.of(row.event().trace().ruleId())),
          code("version", row -> Optional.of(row.told().kept().provenance().version())),
          code("lexicon", row -> Optional.of(row.told().kept().provenance().lexiconDigest())));

  private FlatColumns() {}

  private static Optional<String> speakers(EventRow row) {
    List<String> names = row.facts().speakers(row.event());
    return names.isEmpty() ? Optional.empty() : Optional.of(Cells.list(names));
  }

  private static Optional<String> spans(EventRow row, List<Mention> parties) {
    return EventRow.each(
        parties, m -> row.offset(m.span().start()) + "-" + row.offset(m.span().end()));
  }

  private static Optional<Long> start(EventRow row, Passage passage) {
    return Optional.of(row.offset(passage.span().start()));
  }

  private static Optional<Long> end(EventRow row, Passage passage) {
    return Optional.of(row.offset(passage.span().end()));
  }
}
