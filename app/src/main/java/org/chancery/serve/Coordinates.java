package org.chancery.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Where places lie. Made once of the lexicon; immutable. */
final class Coordinates {
  private static final double MOST_NORTH = 90;
  private static final double MOST_EAST = 180;

  private final Map<String, Point> points = new HashMap<>();

  /** Degrees north and east. */
  record Point(double lat, double lon) {}

  /**
   * Reads the table.
   *
   * @throws org.chancery.lexicon.LexiconException naming every row that is no point on Earth
   */
  Coordinates(Lexicon lexicon) {
    Problems problems = new Problems();
    List<Table.Row> rows = lexicon.table("actors/coordinates.tsv").rows();
    for (Table.Row row : rows) {
      double lat = degrees(row, "lat", MOST_NORTH, problems);
      double lon = degrees(row, "lon", MOST_EAST, problems);
      points.put(row.get("name") + "|" + row.get("country"), new Point(lat, lon));
    }
    problems.check();
  }

  private static double degrees(Table.Row row, String column, double most, Problems problems) {
    try {
      double degrees = Double.parseDouble(row.get(column));
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    problems.add(row.where(), "degrees of at most " + (int) most, row.get(column));
    return 0;
  }

  Optional<Point> of(String place, String country) {
    return Optional.ofNullable(points.get(place + "|" + country));
  }
}
