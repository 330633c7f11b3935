package org.chancery.store;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same in a real PostgreSQL server, which the test starts and stops. */
class PostgresTimelineTest extends TimelineContract {
  private static Server server;
  private static int made;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start();
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
    server.run("CREATE DATABASE timeline" + made);
    return server.where("timeline" + made);
  }

  @Override
  String jdbc(String place) {
    return place;
  }
}
