package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.chancery.record.RecordException;

/** A database that a record lasts in: what differs between SQLite and PostgreSQL. */
interface Database {
  /** How people name it, without a password. */
  String name();

  /** Makes the tables, or brings older ones up to date. */
  void migrate();

  /** Opens; the tables are there and up to date, or it is refused. */
  Connection open(boolean toWrite) throws SQLException;

  /** Begins a transaction; one that writes waits for other writers. */
  void begin(Connection connection, boolean toWrite) throws SQLException;

  void commit(Connection connection) throws SQLException;

  void rollBack(Connection connection) throws SQLException;

  /** In words for people. */
  RecordException explain(SQLException failure);

  Words words();

  /** Full-text search. */
  interface Words {
    /** Keeps words for a row of events, entries or statements. */
    void put(Sql sql, String table, long key, String words) throws SQLException;

    void remove(Sql sql, String table, long key) throws SQLException;

    /** A condition on a row's key with one parameter. */
    String condition(String table, String key);

    /** Whether so many rows have the words that it is better to go through them in turn. */
    boolean areCommon(Sql sql, String table, String asked) throws SQLException;

    /** A table of the rows' keys as {@code rowid}, to be gone through in turn. */
    String inTurn(String table);

    /** The parameter, of a person's words. */
    String asked(String words);
  }
}
