package org.chancery.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The same in a real PostgreSQL server, which the test starts and stops. */
class PostgresTimelineTest extends TimelineContract {
  private static EmbeddedPostgres server;
  private static int made;

  @BeforeAll
  static void start() throws IOException {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      Assumptions.abort("PostgreSQL does not start on this machine: " + e.getMessage());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  String fresh() {
    made++;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE timeline" + made);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", "timeline" + made);
  }
}
