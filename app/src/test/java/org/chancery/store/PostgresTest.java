package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.chancery.record.RecordException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records in a real PostgreSQL server, which the test starts and stops. */
class PostgresTest extends RecordContract {
  private static Server server;
  private static int made;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start();
    server.run("CREATE DATABASE empty");
    Records.open(server.where("empty"), Made.LEXICON).close();
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
    server.run("CREATE DATABASE record" + made + " TEMPLATE empty"); // making tables takes longest
    return server.where("record" + made);
  }

  @Test
  void aDatabaseWithoutARecordIsNamedWithTheWayToMakeOne() {
    server.run("CREATE DATABASE nothing");
    String where = server.where("nothing");
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
    String where = server.where("nowhere");
    assertThatThrownBy(() -> Records.look(where).close())
        .hasMessageEndingWith("there is no such database; make it with 'createdb'");
  }
}
