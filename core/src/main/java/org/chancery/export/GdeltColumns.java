package org.chancery.export;

import static org.chancery.export.Column.code;
import static org.chancery.export.Column.empty;
import static org.chancery.export.Column.integer;
import static org.chancery.export.Column.number;
import static org.chancery.export.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Mention;
import org.chancery.model.Place;
import org.chancery.model.Span;

/** GDELT 2.0's columns of events, named as its codebook names them; its files have no header. */
final class GdeltColumns {
  static final List<Column> ALL = all();

  private static final int DAYS_OF_A_MONTH = 30;
  private static final double DAYS_OF_A_YEAR = 365;

  private GdeltColumns() {}

  private static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    columns.add(integer("GLOBALEVENTID", row -> Optional.of(row.telling().id())));
    columns.add(integer("SQLDATE", row -> row.day().map(GdeltColumns::compact)));
    columns.add(integer("MonthYear", row -> row.day().map(day -> compact(day) / 100)));
    columns.add(integer("Year", row -> row.day().map(day -> (long) day.getYear())));
    columns.add(number("FractionDate", row -> row.day().map(GdeltColumns::fraction)));
    columns.addAll(party("Actor1", EventRow::first));
    columns.addAll(party("Actor2", EventRow::second));
    columns.addAll(action());
    columns.addAll(noPlace("Actor1"));
    columns.addAll(noPlace("Actor2"));
    columns.addAll(place());
    columns.add(integer("DATEADDED", GdeltColumns::added));
    columns.add(text("SOURCEURL", row -> Optional.of(MentionColumns.identifier(row))));
    return columns;
  }

  private static List<Column> party(String name, Function<EventRow, Optional<Mention>> side) {
    return List.of(
        code(name + "Code", row -> party(row, side).flatMap(CameoParty::code)),
        text(name + "Name", row -> party(row, side).map(CameoParty::name)),
        code(name + "CountryCode", row -> party(row, side).flatMap(CameoParty::country)),
        code(name + "KnownGroupCode", row -> party(row, side).flatMap(CameoParty::group)),
        empty(name + "EthnicCode", Column.Type.CODE),
        empty(name + "Religion1Code", Column.Type.CODE),
        empty(name + "Religion2Code", Column.Type.CODE),
        code(name + "Type1Code", row -> party(row, side).flatMap(party -> party.type(0))),
        code(name + "Type2Code", row -> party(row, side).flatMap(party -> party.type(1))),
        code(name + "Type3Code", row -> party(row, side).flatMap(party -> party.type(2))));
  }

  private static Optional<CameoParty> party(
      EventRow row, Function<EventRow, Optional<Mention>> side) {
    return side.apply(row).map(mention -> CameoParty.of(mention.actor(), row.codes()));
  }

  private static List<Column> action() {
    return List.of(
        integer("IsRootEvent", row -> Optional.of(isInLead(row) ? 1L : 0L)),
        code("EventCode", row -> Optional.of(row.coded().cameo().code())),
        code("EventBaseCode", row -> Optional.of(row.coded().cameo().base())),
        code("EventRootCode", row -> Optional.of(row.coded().cameo().root())),
        integer("QuadClass", row -> Optional.of((long) row.coded().cameo().quadClass())),
        number("GoldsteinScale", row -> Optional.of(row.coded().cameo().score())),
        integer("NumMentions", row -> Optional.of((long) row.telling().mentions())),
        integer("NumSources", row -> Optional.of((long) row.telling().publishers())),
        integer("NumArticles", row -> Optional.of((long) row.telling().reports())),
        empty("AvgTone", Column.Type.NUMBER));
  }

  private static List<Column> noPlace(String name) {
    return List.of(
        empty(name + "Geo_Type", Column.Type.INTEGER),
        empty(name + "Geo_FullName", Column.Type.TEXT),
        empty(name + "Geo_CountryCode", Column.Type.CODE),
        empty(name + "Geo_ADM1Code", Column.Type.CODE),
        empty(name + "Geo_ADM2Code", Column.Type.CODE),
        empty(name + "Geo_Lat", Column.Type.NUMBER),
        empty(name + "Geo_Long", Column.Type.NUMBER),
        empty(name + "Geo_FeatureID", Column.Type.CODE));
  }

  private static List<Column> place() {
    return List.of(
        integer("ActionGeo_Type", GdeltColumns::placeType),
        text("ActionGeo_FullName", GdeltColumns::fullName),
        code("ActionGeo_CountryCode", GdeltColumns::placeCountry),
        code(
            "ActionGeo_ADM1Code",
            row -> Where.kind(row).filter("state"::equals).flatMap(kind -> placeCountry(row))),
        empty("ActionGeo_ADM2Code", Column.Type.CODE),
        empty("ActionGeo_Lat", Column.Type.NUMBER),
        empty("ActionGeo_Long", Column.Type.NUMBER),
        empty("ActionGeo_FeatureID", Column.Type.CODE));
  }

  private static Optional<String> placeCountry(EventRow row) {
    return row.event().place().flatMap(Place::country).flatMap(row.codes()::fips);
  }

  private static Optional<String> fullName(EventRow row) {
    Optional<String> country =
        Where.kind(row).filter("state"::equals).isPresent()
            ? Optional.empty()
            : Where.countryName(row);
    return row.event().place().map(place -> place.name() + country.map(c -> ", " + c).orElse(""));
  }

  /** 1 a state; cities and regions of the United States 3 and 2, of others 4 and 5. */
  private static Optional<Long> placeType(EventRow row) {
    boolean inUnitedStates =
        row.event().place().flatMap(Place::country).filter("USA"::equals).isPresent();
    return Where.kind(row)
        .flatMap(
            kind ->
                switch (kind) {
                  case "state" -> Optional.of(1L);
                  case "city" -> Optional.of(inUnitedStates ? 3L : 4L);
                  case "region" -> Optional.of(inUnitedStates ? 2L : 5L);
                  default -> Optional.empty();
                });
  }

  private static boolean isInLead(EventRow row) {
    Span trigger = row.event().trigger().span();
    return row.report().layout().paragraphs().stream()
        .limit(1)
        .anyMatch(paragraph -> paragraph.contains(trigger));
  }

  /** The day of publication at midnight: the record's bytes must not hang on when it was made. */
  static Optional<Long> added(EventRow row) {
    return row.report().origin().publishedOn().map(day -> compact(day) * 1_000_000);
  }

  static long compact(LocalDate day) {
    return (day.getYear() * 100L + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }

  private static double fraction(LocalDate day) {
    int days = (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + day.getDayOfMonth();
    return day.getYear() + Math.floor(days / DAYS_OF_A_YEAR * 10_000) / 10_000;
  }
}
