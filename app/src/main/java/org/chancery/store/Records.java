package org.chancery.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.Merger;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;

/** Opens lasting records: a file is one in SQLite, an address of PostgreSQL one there. */
public final class Records {
  private static final String POSTGRES = "jdbc:postgresql:";

  private Records() {}

  /**
   * To add to it, too; makes it if there is none.
   *
   * @param where a file, or {@code jdbc:postgresql://host/database?user=…&password=…}
   * @param lexicon by which events are merged
   * @throws RecordException if it cannot be opened or made
   */
  public static RecordStore open(String where, Lexicon lexicon) {
    return open(database(where), lexicon);
  }

  static RecordStore open(Database database, Lexicon lexicon) {
    database.migrate();
    Merger merger = new Merger(lexicon);
    return open(database, true, () -> merger);
  }

  /**
   * Only to look: what is there is not changed, and no writer waits.
   *
   * @throws RecordException if there is none or it cannot be opened
   */
  public static RecordStore look(String where) {
    return open(database(where), false, Records::nobody);
  }

  private static RecordStore open(Database database, boolean toWrite, Supplier<Merger> merger) {
    try {
      Connection connection = database.open(toWrite);
      return new SqlStore(database, connection, merger);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private static Merger nobody() {
    throw new IllegalStateException("who only looks does not merge");
  }

  private static Database database(String where) {
    if (where.startsWith(POSTGRES)) {
      return new Postgres(where);
    }
    if (where.startsWith("jdbc:")) {
      throw new RecordException(
          where + ": expected a file or an address that begins with " + POSTGRES + "//");
    }
    return new Sqlite(Path.of(where));
  }
}
