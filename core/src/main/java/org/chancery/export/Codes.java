package org.chancery.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;

/**
 * What other lists of the field call our acts, states, sectors and places: CAMEO, Correlates of
 * War, FIPS. Made once of the lexicon; immutable, safe to share.
 */
public final class Codes {
  private final Map<String, Table.Row> countries = new LinkedHashMap<>();
  private final Map<String, Table.Row> sectors = new LinkedHashMap<>();
  private final Map<String, String> stateNames = new LinkedHashMap<>();
  private final Map<String, String> placeKinds = new LinkedHashMap<>();
  private final Map<String, Double> scores = new LinkedHashMap<>();
  private final Map<String, Double> cameoScores = new LinkedHashMap<>();
  private final Map<EventType, List<Naming>> done = new EnumMap<>(EventType.class);
  private final Map<EventType, List<Naming>> planned = new EnumMap<>(EventType.class);

  /**
   * Reads the tables.
   *
   * @throws org.chancery.lexicon.LexiconException naming every fault in them
   */
  public Codes(Lexicon lexicon) {
    Problems problems = new Problems();
    rows(lexicon, "actors/codes.tsv").forEach(r -> countries.put(r.get("code"), r));
    rows(lexicon, "ontology/sector-codes.tsv").forEach(r -> sectors.put(r.get("sector"), r));
    rows(lexicon, "actors/states.tsv").forEach(this::readState);
    rows(lexicon, "actors/places.tsv")
        .forEach(r -> placeKinds.put(r.get("name") + "|" + r.get("country"), r.get("kind")));
    for (Table.Row row : rows(lexicon, "ontology/event-types.tsv")) {
      scores.put(row.get("type"), number(row, problems));
    }
    for (Table.Row row : rows(lexicon, "ontology/modes.tsv")) {
      scores.put(row.get("type") + "-" + row.get("mode"), number(row, problems));
    }
    for (Table.Row row : rows(lexicon, "ontology/cameo-to-plover.tsv")) {
      if (!row.get("score").isEmpty()) {
        cameoScores.put(row.get("cameo"), number(row, problems));
      }
    }
    readDone(rows(lexicon, "ontology/plover-to-cameo.tsv"), problems);
    readPlanned(rows(lexicon, "ontology/planned.tsv"), problems);
    problems.check();
  }

  private void readState(Table.Row row) {
    stateNames.put(row.get("code"), row.get("name"));
    row.list("capital").forEach(city -> placeKinds.put(city + "|" + row.get("code"), "city"));
  }

  private static List<Table.Row> rows(Lexicon lexicon, String path) {
    return lexicon.table(path).rows();
  }

  private static double number(Table.Row row, Problems problems) {
    try {
      return Double.parseDouble(row.get("score"));
    } catch (NumberFormatException e) {
      problems.add(row.where(), "a number as score", row.get("score"));
      return 0;
    }
  }

  private void readDone(List<Table.Row> rows, Problems problems) {
    for (Table.Row row : rows) {
      type(row, "type", problems)
          .ifPresent(
              type -> {
                Naming naming =
                    new Naming(row, row.get("rule"), false, type, List.of(), cameo(row, problems));
                done.computeIfAbsent(type, t -> new ArrayList<>()).add(naming);
              });
    }
  }

  private void readPlanned(List<Table.Row> rows, Problems problems) {
    for (Table.Row row : rows) {
      Optional<EventType> from = type(row, "type", problems);
      Optional<EventType> to = type(row, "becomes", problems);
      if (!row.get("word").equals("own") && !row.get("word").equals("any")) {
        problems.add(row.where(), "own or any", row.get("word"));
      }
      if (from.isPresent() && to.isPresent()) {
        boolean own = row.get("word").equals("own");
        Naming naming =
            new Naming(row, "", own, to.get(), row.list("becomes-mode"), cameo(row, problems));
        planned.computeIfAbsent(from.get(), t -> new ArrayList<>()).add(naming);
      }
    }
  }

  private static Optional<EventType> type(Table.Row row, String column, Problems problems) {
    try {
      return Optional.of(EventType.valueOf(row.get(column)));
    } catch (IllegalArgumentException e) {
      problems.add(row.where(), "an event type", row.get(column));
      return Optional.empty();
    }
  }

  private Cameo cameo(Table.Row row, Problems problems) {
    String code = row.get("cameo");
    if (!cameoScores.containsKey(code)) {
      problems.add(row.where(), "a code of cameo-to-plover.tsv that has a score", code);
    }
    return new Cameo(code, row.get("words"), cameoScores.getOrDefault(code, 0.0));
  }

  /** The CAMEO code of an act that was done. */
  Cameo cameo(Event event) {
    return done.getOrDefault(event.type(), List.of()).stream()
        .filter(naming -> naming.fits(event))
        .map(Naming::cameo)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("plover-to-cameo.tsv: no row for " + event.type()));
  }

  /** What a planned act is without a status; none where only that would be told wrongly. */
  Optional<Naming> planned(Event event, boolean onOwnWord) {
    return planned.getOrDefault(event.type(), List.of()).stream()
        .filter(naming -> naming.fits(event))
        .filter(naming -> onOwnWord || !naming.onOwnWord())
        .findFirst();
  }

  /** The score of the first mode, or of the bare type. */
  public double score(EventType type, List<String> modes) {
    double bare = scores.getOrDefault(type.name(), 0.0);
    return modes.isEmpty() ? bare : scores.getOrDefault(type + "-" + modes.get(0), bare);
  }

  /** The state's number in the Correlates of War list. */
  Optional<String> cow(String country) {
    return cell(countries, country, "cow");
  }

  Optional<String> fips(String country) {
    return cell(countries, country, "fips");
  }

  /** CAMEO's code of a state; none for parties without one. */
  Optional<String> cameoCountry(String country) {
    return cell(countries, country, "cameo");
  }

  Optional<String> cameoGroup(String country) {
    return cell(countries, country, "group");
  }

  /** The type of actor that a party without a state is in CAMEO. */
  Optional<String> cameoType(String country) {
    return cell(countries, country, "type");
  }

  Optional<String> cameoRole(String sector) {
    return cell(sectors, sector, "cameo");
  }

  Optional<String> sectorWords(String sector) {
    return cell(sectors, sector, "words");
  }

  Optional<String> stateName(String country) {
    return Optional.ofNullable(stateNames.get(country));
  }

  /** What sort of place a name is: "city", "region", or "state". */
  Optional<String> placeKind(String name, String country) {
    return name.equals(stateNames.get(country))
        ? Optional.of("state")
        : Optional.ofNullable(placeKinds.get(name + "|" + country));
  }

  private static Optional<String> cell(Map<String, Table.Row> rows, String key, String column) {
    return Optional.ofNullable(rows.get(key))
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty());
  }
}
