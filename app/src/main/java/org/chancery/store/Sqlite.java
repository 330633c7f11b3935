package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.record.RecordException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;

/** A record in one file. A reader never waits for a writer, and a writer never for a reader. */
final class Sqlite implements Database {
  /** "Chan", so that no other program's file is taken for a record. */
  private static final int APPLICATION_ID = 0x4368616e;

  private static final int WRITER_WAITS = 60_000;
  private static final int READER_WAITS = 5_000;
  private static final int CACHE_KB = 64_000;

  private static final int ANY = 0;

  private final Path file;
  private final int mostPages;

  Sqlite(Path file) {
    this(file, ANY);
  }

  /** A file that may not grow beyond so many pages of 4 KB, as on a disk that is full then. */
  Sqlite(Path file, int mostPages) {
    this.file = file;
    this.mostPages = mostPages;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void migrate() {
    checkFolder();
    try (Connection connection = connect(true)) {
      if (state(connection) != Migrations.State.NEWEST) {
        Migrations.run("jdbc:sqlite:" + file, "sqlite", name());
      }
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public Connection open(boolean toWrite) throws SQLException {
    if (!Files.exists(file)) {
      throw new RecordException(
          name() + ": no such record; make one with 'chancery add PATH --record " + name() + "'");
    }
    Connection connection = connect(toWrite);
    try {
      check(state(connection));
      return connection;
    } catch (SQLException | RecordException e) {
      connection.close();
      throw e;
    }
  }

  private void check(Migrations.State state) {
    if (state == Migrations.State.NOTHING) {
      throw new RecordException(name() + ": holds no record yet; fill it with 'chancery add'");
    }
    if (state == Migrations.State.OLDER) {
      throw Migrations.older(name());
    }
  }

  private void checkFolder() {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new RecordException(name() + ": that is a folder; name a file for the record");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(name() + ": there is no folder " + folder + "; make it first");
    }
  }

  private Connection connect(boolean toWrite) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(toWrite ? WRITER_WAITS : READER_WAITS);
    config.setCacheSize(-CACHE_KB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    if (toWrite) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
    }
    if (mostPages != ANY) {
      config.setMaxPageCount(mostPages);
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + address(toWrite));
    if (!toWrite) {
      execute(connection, "PRAGMA query_only = ON");
    }
    return connection;
  }

  /** Beside a record on a disk that cannot be written SQLite cannot keep its notes. */
  private String address(boolean toWrite) {
    Path folder = file.toAbsolutePath().getParent();
    boolean fixed = !toWrite && folder != null && !Files.isWritable(folder);
    return fixed
        ? file.toUri().toString().replace("file:///", "file:/") + "?immutable=1"
        : file.toString();
  }

  private Migrations.State state(Connection connection) throws SQLException {
    if (number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
      return Migrations.State.NOTHING;
    }
    boolean begun =
        number(
                connection,
                "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'")
            > 0;
    int id = number(connection, "PRAGMA application_id");
    if (!begun || (id != APPLICATION_ID && id != 0)) {
      throw new RecordException(
          name() + ": a database of another program, not a record; name another file");
    }
    Migrations.State state = Migrations.state(connection);
    if (state == Migrations.State.NEWER) {
      throw Migrations.newer(name());
    }
    return state;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  // By hand: the driver would begin the next transaction at the end of each, and a writer's would
  // keep others out.

  @Override
  public void begin(Connection connection, boolean toWrite) throws SQLException {
    execute(connection, toWrite ? "BEGIN IMMEDIATE" : "BEGIN");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollBack(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public RecordException explain(SQLException failure) {
    int code =
        failure instanceof SQLiteException e ? e.getResultCode().code : failure.getErrorCode();
    String why =
        switch (code & 0xFF) {
          case 13 -> "the disk is full; what was added before is kept, so free space and add again";
          case 8 -> "cannot be written; check its permissions";
          case 14 -> "cannot be opened; check its permissions and its folder's";
          case 5, 6 -> "another program has been writing to it for a minute; try again later";
          case 26 -> "not a record of Chancery; name another file";
          case 11 -> "the file is damaged; take a copy that is whole";
          case 10 ->
              "the disk fails or is full ("
                  + failure.getMessage()
                  + "); what was added before is kept";
          default -> "the record cannot be used (" + failure.getMessage() + ")";
        };
    return new RecordException(name() + ": " + why, failure);
  }

  @Override
  public Words words() {
    return new SqliteWords();
  }
}
