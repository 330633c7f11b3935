package org.chancery.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The same in a file. */
class SqliteTimelineTest extends TimelineContract {
  @TempDir private Path folder;
  private int made;

  @Override
  String fresh() {
    made++;
    return folder.resolve("record" + made + ".db").toString();
  }

  @Override
  String jdbc(String place) {
    return "jdbc:sqlite:" + place;
  }
}
