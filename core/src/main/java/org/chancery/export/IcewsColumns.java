package org.chancery.export;

import static org.chancery.export.Column.code;
import static org.chancery.export.Column.day;
import static org.chancery.export.Column.empty;
import static org.chancery.export.Column.integer;
import static org.chancery.export.Column.number;
import static org.chancery.export.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Mention;

/** ICEWS's columns, named as its files name them. */
final class IcewsColumns {
  static final List<Column> ALL =
      List.of(
          integer("Event ID", row -> Optional.of(row.number())),
          day("Event Date", EventRow::day),
          text("Source Name", row -> name(row.first())),
          code("Source Sectors", row -> sectors(row, EventRow::first)),
          code("Source Country", row -> country(row, EventRow::first)),
          code("Event Text", row -> Optional.of(row.coded().cameo().words())),
          code("CAMEO Code", row -> Optional.of(row.coded().cameo().code())),
          number("Intensity", row -> Optional.of(row.coded().cameo().score())),
          text("Target Name", row -> name(row.second())),
          code("Target Sectors", row -> sectors(row, EventRow::second)),
          code("Target Country", row -> country(row, EventRow::second)),
          integer("Story ID", row -> Optional.of((long) row.facts().number())),
          empty("Sentence Number", Column.Type.INTEGER),
          text("Publisher", row -> row.report().origin().publisher()),
          text("City", row -> Where.ofKind(row, "city")),
          empty("District", Column.Type.TEXT),
          text("Province", row -> Where.ofKind(row, "region")),
          code("Country", Where::countryName),
          empty("Latitude", Column.Type.NUMBER),
          empty("Longitude", Column.Type.NUMBER));

  private IcewsColumns() {}

  private static Optional<String> name(Optional<Mention> party) {
    return party.map(mention -> mention.actor().name());
  }

  private static Optional<String> country(
      EventRow row, Function<EventRow, Optional<Mention>> side) {
    return side.apply(row)
        .flatMap(mention -> mention.actor().code().country())
        .flatMap(row.codes()::stateName);
  }

  private static Optional<String> sectors(
      EventRow row, Function<EventRow, Optional<Mention>> side) {
    return side.apply(row)
        .map(
            mention ->
                mention.actor().code().sectors().stream()
                    .flatMap(sector -> row.codes().sectorWords(sector).stream())
                    .collect(Collectors.joining(",")))
        .filter(words -> !words.isEmpty());
  }
}
