package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program keeps small reports and shows them. */
class AddCommandTest {
  private static final String ENVOY = "Norway recalled its ambassador to Chile on Monday.";
  private static final String TALKS =
      "The foreign ministers of Kenya and Denmark met in Oslo on Tuesday.";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void name() {
    record = folder.resolve("record.db").toString();
  }

  private Run add(Path... inputs) {
    String[] args = new String[inputs.length + 5];
    args[0] = "add";
    for (int i = 0; i < inputs.length; i++) {
      args[i + 1] = inputs[i].toString();
    }
    args[inputs.length + 1] = "--published";
    args[inputs.length + 2] = "2024-03-06";
    args[inputs.length + 3] = "--record";
    args[inputs.length + 4] = record;
    return Run.of(args);
  }

  private Run show(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "show";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--record";
    all[args.length + 2] = record;
    return Run.of(all);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static long lines(String text, String kind) {
    return text.lines().filter(line -> line.startsWith("{\"kind\":\"" + kind + "\"")).count();
  }

  @Test
  void whatIsThereIsNotAddedAgainFromWhereverItComes() throws IOException {
    write("in/a.txt", ENVOY);
    Run first = add(folder.resolve("in"));
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).isEqualTo("1 report added, 0 already there\n");
    write("elsewhere/a.txt", ENVOY);
    assertThat(add(folder.resolve("elsewhere"), folder.resolve("in")).out())
        .isEqualTo("0 reports added, 2 already there\n");
    assertThat(lines(show("reports").out(), "report")).isEqualTo(1);
  }

  @Test
  void newWordsInAFileReplaceTheOld() throws IOException {
    Path file = write("a.txt", ENVOY);
    add(file);
    write("a.txt", TALKS);
    assertThat(add(file).out())
        .isEqualTo("0 reports added, 0 already there, 1 replaced by new words\n");
    assertThat(show("events").out()).contains("Denmark").doesNotContain("Chile");
  }

  @Test
  void filesOfOneNameAreKeptApartWhicheverComesFirst() throws IOException {
    Path one = write("one/a.txt", ENVOY);
    Path other = write("other/a.txt", TALKS);
    add(one, other);
    String together = show("events", "--each").out();
    record = folder.resolve("second.db").toString();
    add(other);
    add(one);
    assertThat(lines(show("reports").out(), "report")).isEqualTo(2);
    assertThat(show("events", "--each").out()).isEqualTo(together);
  }

  @Test
  void twoReportsOfOneRunWithOneIdAreNotBothKept() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\""
                + ENVOY
                + "\"}\n{\"id\":\"x\",\"text\":\""
                + TALKS
                + "\"}\n");
    Run run = add(file);
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.err())
        .contains(file + ": another report of this run has the id 'x' too; give each its own");
    assertThat(run.out()).isEqualTo("1 report added, 0 already there, 1 rejected\n");
  }

  @Test
  void rejectsAreToldAndListedBesideTheRecord() throws IOException {
    write("in/a.txt", ENVOY);
    write("in/b.txt", "");
    Run run = add(folder.resolve("in"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.err()).contains("b.txt: empty; expected the text of a report\n");
    Path list = Path.of(record + ".rejected.tsv");
    assertThat(list)
        .content()
        .isEqualTo(
            "input\twhy\n"
                + folder.resolve("in/b.txt")
                + "\tempty; expected the text of a report\n");
    write("in/b.txt", TALKS);
    assertThat(add(folder.resolve("in")).code()).isZero();
    assertThat(list).doesNotExist();
  }

  @Test
  void aRecordMustBeNamed() {
    Run run = Run.of("add", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "chancery: name the record: --record FILE, or --record jdbc:postgresql://...; see"
                + " 'chancery add --help'\n");
  }

  @Test
  void aRecordThatIsNotThereCannotBeShown() {
    Run run = show("events");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "chancery: "
                + record
                + ": no such record; make one with 'chancery add PATH --record "
                + record
                + "'\n");
  }

  @Test
  void reportsThatTellOneActAreOneEntryAndEachCanBeSeen() throws IOException {
    write("in/a.jsonl", report("a", "The Fjord", ENVOY));
    write(
        "in/b.jsonl",
        report("b", "The Andes", "On Monday Norway recalled its ambassador to Chile."));
    add(folder.resolve("in"));
    String merged = show("events", "--type", "sanction").out();
    assertThat(lines(merged, "entry")).isEqualTo(1);
    assertThat(merged).contains("\"reports\":2").contains("The Fjord", "The Andes");
    assertThat(lines(show("events", "--each", "--type", "sanction").out(), "event")).isEqualTo(2);
  }

  private static String report(String id, String publisher, String text) {
    return String.format(
        "{\"id\":\"%s\",\"publisher\":\"%s\",\"text\":\"%s\"}%n", id, publisher, text);
  }

  @Test
  void filtersLeaveOutWhatIsNotAskedFor() throws IOException {
    write("in/a.txt", ENVOY);
    write("in/b.txt", TALKS);
    add(folder.resolve("in"));
    assertThat(show("events", "--between", "NOR,CHL").out())
        .contains("Norway")
        .doesNotContain("Kenya");
    assertThat(show("events", "--actor", "KEN").out()).contains("Kenya").doesNotContain("Norway");
    assertThat(show("events", "--words", "ambassador").out()).contains("Norway");
    assertThat(show("events", "--since", "2030-01-01").out()).isEmpty();
    assertThat(show("relations", "--actor", "NOR").out())
        .startsWith(
            "{\"kind\":\"relation\",\"one\":\"CHL\",\"other\":\"NOR\",\"month\":\"2024-03\"");
    assertThat(show("actors", "--limit", "1").out()).hasLineCount(1);
  }

  @Test
  void onATerminalTheRecordIsATable() throws IOException {
    add(write("a.txt", ENVOY));
    Run run = Run.with("", Run.TERMINAL, "show", "events", "--record", record);
    assertThat(run.out())
        .contains("4 Mar 2024    SANCTION")
        .contains("Norway NOR → Chile CHL")
        .contains("occurred · 1 report, 1 voice");
    assertThat(Run.with("", Run.TERMINAL, "show", "relations", "--record", record).out())
        .contains("CHL and NOR", "2024-03");
    assertThat(Run.with("", Run.TERMINAL, "show", "events", "--type", "aid", "-r", record).out())
        .isEqualTo("Nothing in the record answers this.\n");
  }

  @Test
  void aWrongTypeIsNamedWithTheRightOnes() {
    Run run = show("events", "--type", "war");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("expected one of agree, consult,", "found 'war'");
  }

  @Test
  void personsOfOneNameAreKeptApartWithTheReason() throws IOException {
    write(
        "in/a.txt", "Norwegian Deputy Foreign Minister Lars Hagen met Chilean officials in Oslo.");
    write("in/b.txt", "Danish Deputy Defence Minister Lars Hagen met Kenyan officials in Nairobi.");
    add(folder.resolve("in"));
    String persons = show("actors", "--words", "Hagen").out();
    assertThat(lines(persons, "actor_summary")).isEqualTo(2);
    assertThat(persons)
        .contains("\"same_as\":[]")
        .containsPattern("\"because\":\"of different countries: (NOR, DNK|DNK, NOR)\"");
    assertThat(show("actors", "--words", "Hagen", "--format", "table").out())
        .contains("not ", ": of different countries: ");
  }
}
