package org.chancery.export;

import static org.chancery.export.Column.code;
import static org.chancery.export.Column.codes;
import static org.chancery.export.Column.day;
import static org.chancery.export.Column.empty;
import static org.chancery.export.Column.integer;
import static org.chancery.export.Column.number;
import static org.chancery.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Place;

/** POLECAT's columns, named as its files name them. */
final class PolecatColumns {
  static final List<Column> ALL = all();

  private PolecatColumns() {}

  private static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    columns.add(code("Event ID", row -> Optional.of(row.event().id().replace('#', ':'))));
    columns.add(day("Event Date", EventRow::day));
    columns.add(code("Event Type", row -> Optional.of(row.coded().type().name())));
    columns.add(codes("Event Mode", row -> row.coded().modes()));
    columns.add(number("Intensity", row -> Optional.of(row.coded().score())));
    columns.add(integer("Quad Code", row -> Optional.of((long) row.coded().type().quadClass())));
    columns.add(codes("Contexts", row -> row.event().contexts()));
    columns.addAll(party("Actor", row -> row.event().actors()));
    columns.addAll(party("Recipient", row -> row.event().recipients()));
    columns.addAll(place());
    columns.add(text("Source", row -> row.report().origin().publisher()));
    columns.add(day("Publication Date", row -> row.report().origin().publishedOn()));
    columns.add(text("Story People", row -> list(row.facts().people())));
    columns.add(text("Story Organizations", row -> list(row.facts().organizations())));
    columns.add(text("Story Locations", row -> list(row.facts().places())));
    columns.add(code("Language", row -> Optional.of(row.report().language())));
    columns.add(
        code(
            "Version", row -> Optional.of("Chancery " + row.told().kept().provenance().version())));
    return columns;
  }

  private static List<Column> party(String role, Function<EventRow, List<Mention>> parties) {
    return List.of(
        text(role + " Name", row -> EventRow.each(parties.apply(row), PolecatColumns::name)),
        code(role + " Country", row -> EventRow.each(parties.apply(row), EventRow::country)),
        code(role + " COW", row -> EventRow.each(parties.apply(row), m -> cow(row, m))),
        code(
            "Primary " + role + " Sector",
            row -> EventRow.each(parties.apply(row), EventRow::sector)),
        code(
            role + " Sectors",
            row ->
                EventRow.each(
                    parties.apply(row), m -> String.join(",", m.actor().code().sectors()))),
        text(
            role + " Title",
            row -> EventRow.each(parties.apply(row), m -> EventRow.office(m).orElse(""))),
        text(
            role + " Name Raw",
            row -> EventRow.each(parties.apply(row), m -> row.words(m.passage()))),
        code(
            "Wikipedia " + role + " ID",
            row -> EventRow.each(parties.apply(row), m -> EventRow.wikidata(m).orElse(""))));
  }

  private static String name(Mention mention) {
    return mention.actor() instanceof Actor.Known known ? known.name() : "";
  }

  private static String cow(EventRow row, Mention mention) {
    return mention.actor().code().country().flatMap(row.codes()::cow).orElse("");
  }

  private static List<Column> place() {
    return List.of(
        text("Placename", row -> row.event().place().map(Place::name)),
        text("City", row -> Where.ofKind(row, "city")),
        empty("District", Column.Type.TEXT),
        text("Province", row -> Where.ofKind(row, "region")),
        code("Country", row -> row.event().place().flatMap(Place::country)),
        empty("Latitude", Column.Type.NUMBER),
        empty("Longitude", Column.Type.NUMBER),
        empty("GeoNames ID", Column.Type.CODE),
        text("Raw Placename", row -> row.event().place().map(p -> row.words(p.passage()))),
        empty("Feature Type", Column.Type.CODE));
  }

  private static Optional<String> list(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(Cells.list(names));
  }
}
