package org.chancery.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.export.Codes;
import org.chancery.export.Delimited;
import org.chancery.export.EventRows;
import org.chancery.export.Export;
import org.chancery.export.LeftOut;
import org.chancery.export.PloverLines;
import org.chancery.export.RelationGraph;
import org.chancery.export.ReportLines;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Status;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the record in a format of the field. */
@Command(
    name = "export",
    header = "Write the record in a format that others read.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "csv and parquet hold all that the record says of an event; jsonl is what 'read' writes; plover,"
          + " polecat, icews, gdelt and gdelt-mentions are the formats of those data sets; graphml is"
          + " the network of relations. Formats without a status get what was done, and of what is"
          + " planned what they can say truthfully; --status widens that. docs/exports.md tells every"
          + " column."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery export --record my.record --as csv -o events.csv",
      "  chancery export --record my.record --as parquet --since 2024-01-01 -o events.parquet",
      "  chancery export --record my.record --as plover --between IRN,AZE > events.jsonl",
      "  chancery export --record my.record --as graphml -o relations.graphml",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class ExportCommand implements Callable<Integer> {
  private final Program program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      required = true,
      converter = ExportFormat.Converter.class,
      description = {
        "plover, polecat, icews, gdelt, gdelt-mentions, csv, parquet, graphml or jsonl."
      })
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; without it, or with -, standard output.")
  private Optional<Path> output = Optional.empty();

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private Filters filters = new Filters();

  ExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Optional<Path> file = output.filter(path -> !path.toString().equals("-"));
    if (file.isEmpty() && !format.isText()) {
      throw new ParameterException(
          spec.commandLine(), format + " cannot go to standard output: name a file with -o");
    }
    try (RecordStore store = Records.look(record.where())) {
      LeftOut leftOut = format.isText() ? text(store, file) : parquet(store, file.orElseThrow());
      program.notices().clear();
      tell(leftOut);
      return ExitCode.DONE;
    }
  }

  private LeftOut text(RecordStore store, Optional<Path> file) {
    try (Output out = file.map(Output::file).orElse(Output.standard(program.out()))) {
      Export export = export(out.writer(), store);
      run(store, export);
      out.complete();
      return export.leftOut();
    }
  }

  private LeftOut parquet(RecordStore store, Path file) {
    try (PartFile part = PartFile.of(file);
        ParquetFile export = new ParquetFile(part.path(), rows())) {
      run(store, export);
      part.complete();
      return export.leftOut();
    }
  }

  private Export export(Appendable out, RecordStore store) {
    return switch (format) {
      case PLOVER -> new PloverLines(out, codes(), statuses());
      case GRAPHML -> new RelationGraph(out, codes(), statuses());
      case JSONL -> new ReportLines(out);
      case CSV, PARQUET, POLECAT, ICEWS, GDELT, GDELT_MENTIONS -> {
        EventRows rows = rows();
        count(store, rows);
        yield new Delimited(out, rows);
      }
    };
  }

  private EventRows rows() {
    return new EventRows(format.table().orElseThrow(), codes(), statuses());
  }

  /** A first pass, for tables in which a row says how often its act is told. */
  private void count(RecordStore store, EventRows rows) {
    if (rows.table().countsTellings()) {
      convey(rows::count, sink -> store.events(filters.query(0), sink));
      rows.counted();
    }
  }

  private void run(RecordStore store, Export export) {
    Query query = filters.query(0);
    if (export instanceof ReportLines lines && query.equals(Query.ALL)) {
      convey(kept -> lines.write(kept.reading()), store::readings);
    } else {
      convey(export::write, sink -> store.events(query, sink));
    }
    export.end();
  }

  /** Reads the record on this thread and writes on another. */
  private <T> void convey(Consumer<T> writer, Consumer<Consumer<T>> reader) {
    Progress progress = new Progress(program.notices());
    try (Conveyor<T> conveyor = new Conveyor<>(writer)) {
      reader.accept(
          thing -> {
            conveyor.put(thing);
            progress.step();
          });
      conveyor.finish();
    }
  }

  private static Codes codes() {
    return new Codes(Lexicon.bundled());
  }

  private Set<Status> statuses() {
    EnumSet<Status> asked = EnumSet.noneOf(Status.class);
    asked.addAll(filters.query(0).statuses());
    return asked;
  }

  /** Nothing is dropped unseen. */
  private void tell(LeftOut leftOut) {
    if (leftOut.byStatus() > 0) {
      program
          .notices()
          .line(
              count(leftOut.byStatus())
                  + " left out: "
                  + format
                  + " cannot say that they are not done; --status takes them in");
    }
    if (leftOut.undated() > 0) {
      program
          .notices()
          .line(
              count(leftOut.undated()) + " left out: " + format + " needs a day and none is told");
    }
    if (looksDone()) {
      program.notices().line(format + " has no status: a reader takes every act in it for done");
    }
  }

  /** Whether acts that are not done were asked for, and nothing in the export says so. */
  private boolean looksDone() {
    boolean tells = format.statusIsShown() || format == ExportFormat.PLOVER;
    return !tells && statuses().stream().anyMatch(status -> status != Status.OCCURRED);
  }

  private static String count(long events) {
    return String.format(Locale.ROOT, "%,d %s", events, events == 1 ? "event" : "events");
  }
}
