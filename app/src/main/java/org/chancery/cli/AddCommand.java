package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.Provenance;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into a record that lasts. */
@Command(
    name = "add",
    header = "Read reports into a record that lasts.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "What is kept already is not read again, unless Chancery or its lexicon has changed since."
          + " Stop it at any time: what was added stays, and the same command goes on from there."
          + " What cannot be read is told, and listed in RECORD.rejected.tsv."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery add examples/ --record record.db",
      "  chancery add reports.jsonl --record jdbc:postgresql://localhost/record?user=me",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class AddCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read, as for read.")
  private List<String> inputs = List.of();

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Day of publication (2024-03-05) of reports that do not tell it.")
  private Optional<LocalDate> published = Optional.empty();

  AddCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (RecordStore store = Records.open(record.where(), Lexicon.bundled());
        Chancery chancery = Chancery.bundled()) {
      Provenance provenance =
          new Provenance(Program.packedVersion(), chancery.lexiconDigest(), Instant.now());
      Rejects rejects = new Rejects(record.where());
      Adding adding = new Adding(program, store, provenance, rejects);
      try (InOrder inOrder = new InOrder(chancery::read, adding)) {
        chancery.intake(published).readToKeep(inputs, program.in(), adding.before(inOrder));
        inOrder.finish();
      }
      return adding.end();
    }
  }
}
