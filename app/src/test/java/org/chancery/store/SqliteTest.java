package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.record.RecordException;
import org.chancery.record.RecordStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in files. */
class SqliteTest extends RecordContract {
  @TempDir private static Path base;
  private static Path empty;

  @TempDir private Path folder;
  private int made;

  @BeforeAll
  static void makeTables() {
    empty = base.resolve("empty.db");
    Records.open(empty.toString(), Made.LEXICON).close();
  }

  @Override
  String fresh() {
    made++;
    Path file = folder.resolve("record" + made + ".db");
    try {
      Files.copy(empty, file); // making the tables takes longest
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  private static void refused(String where, String why) {
    assertThatThrownBy(() -> Records.look(where).close())
        .isInstanceOf(RecordException.class)
        .hasMessage(where + ": " + why);
  }

  @Test
  void aRecordThatIsNotThereIsNamedWithTheWayToMakeOne() {
    String where = folder.resolve("none.db").toString();
    refused(where, "no such record; make one with 'chancery add PATH --record " + where + "'");
    assertThat(Path.of(where)).doesNotExist();
  }

  @Test
  void aTextIsNotTakenForARecord() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "Norway recalled its envoy. ".repeat(200));
    refused(file.toString(), "not a record of Chancery; name another file");
    assertThatThrownBy(() -> Records.open(file.toString(), Made.LEXICON).close())
        .hasMessage(file + ": not a record of Chancery; name another file");
    assertThat(file).content().startsWith("Norway");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
    Path file = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE bookmarks (url TEXT)");
    }
    assertThatThrownBy(() -> Records.open(file.toString(), Made.LEXICON).close())
        .hasMessage(file + ": a database of another program, not a record; name another file");
  }

  @Test
  void aNewerRecordIsNotTouched() throws SQLException {
    String where = fresh();
    Records.open(where, Made.LEXICON).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + where);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '999'");
    }
    assertThatThrownBy(() -> Records.open(where, Made.LEXICON).close())
        .hasMessage(where + ": made by a newer Chancery; use that one");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("none/record.db");
    assertThatThrownBy(() -> Records.open(file.toString(), Made.LEXICON).close())
        .hasMessage(file + ": there is no folder " + file.getParent() + "; make it first");
  }

  @Test
  void aFileThatCannotBeWrittenIsOneClearLineAndCanStillBeShown()
      throws IOException, InterruptedException {
    Path file = Path.of(fresh());
    try (RecordStore store = Records.open(file.toString(), Made.LEXICON)) {
      store.add(List.of(Made.everything()), Made.NOW);
    }
    protect(file, true);
    try {
      assertThatThrownBy(
              () -> {
                try (RecordStore store = Records.open(file.toString(), Made.LEXICON)) {
                  store.add(List.of(Made.report("r").reading()), Made.NOW);
                }
              })
          .isInstanceOf(RecordException.class)
          .hasMessage(file + ": cannot be written; check its permissions");
      try (RecordStore store = Records.look(file.toString())) {
        List<String> ids = new ArrayList<>();
        store.readings(kept -> ids.add(kept.reading().report().id()));
        assertThat(ids).containsExactly("every-thing");
      }
    } finally {
      protect(file, false);
    }
  }

  /** For root permissions are no hindrance, but this is. */
  private static void protect(Path file, boolean on) throws IOException, InterruptedException {
    boolean done = file.toFile().setWritable(!on) && Files.isWritable(file) != on;
    if (!done) {
      Process process = new ProcessBuilder("chattr", on ? "+i" : "-i", file.toString()).start();
      Assumptions.assumeTrue(
          process.waitFor() == 0, "runs as root on a disk where nothing can be protected from it");
    }
  }

  @Test
  void aFullDiskIsOneClearLineAndNothingIsLost() throws SQLException {
    Path file = Path.of(fresh());
    try (RecordStore store = Records.open(file.toString(), Made.LEXICON)) {
      store.add(List.of(Made.everything()), Made.NOW);
    }
    List<String> before;
    try (RecordStore store = Records.look(file.toString())) {
      before = Dump.of(store);
    }
    List<Reading> many =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    Made.report("r" + i)
                        .act(
                            "A met B about " + i + ".",
                            "met",
                            EventType.CONSULT,
                            "NOR",
                            "CHL",
                            LocalDate.of(2024, 1, 1).plusDays(4L * i).toString())
                        .reading())
            .toList();
    try (RecordStore store = Records.open(new Sqlite(file, 120), Made.LEXICON)) {
      assertThatThrownBy(() -> store.add(many, Made.NOW))
          .hasMessage(
              file
                  + ": the disk is full; what was added before is kept, so free space and add"
                  + " again");
      assertThat(Dump.of(store)).isEqualTo(before);
    }
    try (RecordStore store = Records.open(file.toString(), Made.LEXICON)) {
      store.add(many, Made.NOW);
      assertThat(Dump.of(store)).hasSizeGreaterThan(before.size());
    }
  }
}
