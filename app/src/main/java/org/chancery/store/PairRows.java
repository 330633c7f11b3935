package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.record.Pair;
import org.chancery.record.Query;

/** Pairs of countries over all their months. */
final class PairRows {
  private static final int QUADS = 4;
  private static final double THOUSANDTHS = 1000;

  private static final String SUMS =
      "SELECT one, other, sum(entries) AS entries, sum(score), "
          + IntStream.rangeClosed(1, QUADS)
              .mapToObj(PairRows::ofQuad)
              .collect(Collectors.joining(", "))
          + " FROM relations";

  private final Sql sql;
  private final Database.Words words;

  PairRows(Sql sql, Database.Words words) {
    this.sql = sql;
    this.words = words;
  }

  private static String ofQuad(int quad) {
    String types =
        Arrays.stream(EventType.values())
            .filter(type -> type.quadClass() == quad)
            .map(type -> "'" + type + "'")
            .collect(Collectors.joining(", "));
    return "sum(CASE WHEN type IN (" + types + ") THEN entries ELSE 0 END)";
  }

  List<Pair> pairs(Query query) throws SQLException {
    Search search = new Search(words);
    for (String party : query.parties()) {
      search.where("(one = ? OR other = ?)", party, party);
    }
    List<Status> asked = query.statuses().isEmpty() ? RelationRows.DONE : query.statuses();
    search.types(query, "type");
    search.among("status", asked.stream().map(Enum::name).toList());
    query.since().ifPresent(d -> search.where("month >= ?", month(d)));
    query.until().ifPresent(d -> search.where("month <= ?", month(d)));
    if (query.until().isPresent()) {
      search.where("month <> ?", RelationRows.NO_MONTH);
    }
    return sql.list(
        SUMS
            + search.sql()
            + " GROUP BY one, other ORDER BY entries DESC, one, other"
            + Search.limit(query),
        PairRows::pair,
        search.values().toArray());
  }

  private static long month(LocalDate day) {
    return RelationRows.number(YearMonth.from(day));
  }

  private static Pair pair(Row row) throws SQLException {
    int entries = row.count(3);
    return new Pair(
        row.text(1),
        row.text(2),
        entries,
        row.number(4) / THOUSANDTHS / entries,
        List.of(row.count(5), row.count(6), row.count(7), row.count(8)));
  }
}
