package org.chancery.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.chancery.record.RecordException;

/** A record in a PostgreSQL database that a team shares. */
final class Postgres implements Database {
  /** Of the lock that one writer at a time holds. */
  private static final int WRITER = 0x4368616e;

  private static final int WAITS = 60_000;

  private final String address;

  Postgres(String address) {
    this.address = address;
  }

  @Override
  public String name() {
    return address.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public void migrate() {
    try (Connection connection = connect()) {
      if (state(connection) != Migrations.State.NEWEST) {
        Migrations.run(address, "postgresql", name());
      }
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public Connection open(boolean toWrite) throws SQLException {
    Connection connection = connect();
    try {
      Migrations.State state = state(connection);
      if (state == Migrations.State.NOTHING) {
        throw new RecordException(
            name()
                + ": no record there; make one with 'chancery add PATH --record "
                + name()
                + "'");
      }
      if (state == Migrations.State.OLDER) {
        throw Migrations.older(name());
      }
      if (!toWrite) {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException | RecordException e) {
      connection.close();
      throw e;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address);
  }

  private Migrations.State state(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")) {
      if (!rows.next() || !rows.getBoolean(1)) {
        return Migrations.State.NOTHING;
      }
    }
    Migrations.State state = Migrations.state(connection);
    if (state == Migrations.State.NEWER) {
      throw Migrations.newer(name());
    }
    return state;
  }

  @Override
  public void begin(Connection connection, boolean toWrite) throws SQLException {
    if (toWrite) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LOCAL lock_timeout = " + WAITS);
        statement.execute("SELECT pg_advisory_xact_lock(" + WRITER + ")");
      }
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public void rollBack(Connection connection) throws SQLException {
    connection.rollback();
  }

  @Override
  public RecordException explain(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    String why =
        switch (state) {
          case "08001", "08004", "08006" -> "the server does not answer (" + message + ")";
          case "28000", "28P01" -> "the server lets nobody in by this name and password";
          case "3D000" -> "there is no such database; make it with 'createdb'";
          case "42501", "25006" -> "cannot be written by this user (" + message + ")";
          case "53100" -> "the server's disk is full; what was added before is kept";
          case "55P03" -> "another program has been writing to it for a minute; try again later";
          default -> "the record cannot be used (" + message + ")";
        };
    return new RecordException(name() + ": " + why, failure);
  }

  @Override
  public Words words() {
    return new PostgresWords();
  }

  /** Full-text search by columns beside the rows' others. */
  private static final class PostgresWords implements Words {
    private static final Map<String, String> PUT =
        Map.of(
            "events", "UPDATE events SET search = to_tsvector('chancery', ?) WHERE key = ?",
            "entries", "UPDATE entries SET search = to_tsvector('chancery', ?) WHERE key = ?",
            "statements",
                "UPDATE statements SET search = to_tsvector('chancery', ?) WHERE key = ?");

    @Override
    public void put(Sql sql, String table, long key, String words) throws SQLException {
      sql.later(PUT.get(table), words, key);
    }

    @Override
    public void remove(Sql sql, String table, long key) {
      // they go with their row
    }

    @Override
    public String condition(String table, String key) {
      return key.substring(0, key.indexOf('.')) + ".search @@ websearch_to_tsquery('chancery', ?)";
    }

    @Override
    public boolean areCommon(Sql sql, String table, String asked) {
      return false; // its planner finds out
    }

    @Override
    public String inTurn(String table) {
      throw new IllegalStateException("no words are common here");
    }

    /** Words and phrases; what would be an operator there loses its meaning. */
    @Override
    public String asked(String words) {
      return words.replaceAll("(?i)\\bor\\b|(^|\\s)-", " ");
    }
  }
}
