package org.chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.record.RecordException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Which version the tables of a record have, and the way to the newest. */
final class Migrations {
  /** Of the last file in {@code sqlite/} and {@code postgresql/}. */
  static final int NEWEST = 3;

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Migrations() {}

  /** What is found where a record is looked for. */
  enum State {
    NOTHING,
    OLDER,
    NEWEST,
    NEWER
  }

  static State state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history"
                    + " WHERE version IS NOT NULL")) {
      int version = rows.next() ? rows.getInt(1) : 0;
      if (version == 0) {
        return State.NOTHING;
      }
      return version == NEWEST ? State.NEWEST : version < NEWEST ? State.OLDER : State.NEWER;
    }
  }

  static void run(String url, String folder, String name) {
    FLYWAY.setLevel(Level.WARNING); // it tells its steps otherwise
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(url, null, null)
          .locations("classpath:org/chancery/store/" + folder)
          .validateOnMigrate(false) // a step that was mended may have been gone already
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new RecordException(name + ": the record's tables cannot be made: " + line(e), e);
    }
  }

  static RecordException older(String name) {
    return new RecordException(
        name + ": made by an older Chancery; 'chancery add' brings it up to date");
  }

  static RecordException newer(String name) {
    return new RecordException(name + ": made by a newer Chancery; use that one");
  }

  private static String line(FlywayException e) {
    String message = String.valueOf(e.getMessage()).strip();
    return message.lines().findFirst().orElse(message);
  }
}
