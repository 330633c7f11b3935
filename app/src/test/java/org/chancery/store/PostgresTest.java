package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.record.RecordException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records in a real PostgreSQL server, which the test starts and stops. */
class PostgresTest extends RecordContract {
  private static EmbeddedPostgres server;
  private static int made;

  @BeforeAll
  static void start() throws IOException {
    try {
      server = EmbeddedPostgres.start();
      database("CREATE DATABASE empty");
      Records.open(server.getJdbcUrl("postgres", "empty"), Made.LEXICON).close();
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
    database("CREATE DATABASE record" + made + " TEMPLATE empty"); // making tables takes longest
    return server.getJdbcUrl("postgres", "record" + made);
  }

  private static void database(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDatabaseWithoutARecordIsNamedWithTheWayToMakeOne() {
    database("CREATE DATABASE nothing");
    String where = server.getJdbcUrl("postgres", "nothing");
    String name = where.substring(0, where.indexOf('?'));
    assertThatThrownBy(() -> Records.look(where).close())
        .isInstanceOf(RecordException.class)
        .hasMessage(
            name + ": no record there; make one with 'chancery add PATH --record " + name + "'");
  }

  @Test
  void aServerThatDoesNotAnswerIsOneClearLine() {
    assertThatThrownBy(() -> Records.look("jdbc:postgresql://localhost:1/record?user=me").close())
        .hasMessageStartingWith(
            "jdbc:postgresql://localhost:1/record: the server does not answer (");
  }

  @Test
  void aDatabaseThatIsNotThereIsOneClearLine() {
    String where = server.getJdbcUrl("postgres", "nowhere");
    assertThatThrownBy(() -> Records.look(where).close())
        .hasMessageEndingWith("there is no such database; make it with 'createdb'");
  }
}
