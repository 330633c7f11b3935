package org.chancery.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL server, which a test starts and stops. */
final class Server implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Skips the tests, saying so, where it does not start; but not where the gate runs. */
  static Server start() throws IOException {
    try {
      return new Server(EmbeddedPostgres.start());
    } catch (IOException | IllegalStateException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      return Assumptions.abort("PostgreSQL does not start on this machine: " + e.getMessage());
    }
  }

  void run(String sql) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a database. */
  String where(String database) {
    return postgres.getJdbcUrl("postgres", database);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
