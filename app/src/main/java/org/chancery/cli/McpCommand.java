package org.chancery.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.mcp.Answering;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers other programs over the Model Context Protocol. */
@Command(
    name = "mcp",
    header = "Answer programs that speak the Model Context Protocol, every answer with sources.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "A program starts it and asks on standard input: search, timeline, statements, positions,"
          + " agreements and more. The record is only looked into; docs/mcp.md tells how to set it"
          + " up."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example:",
      "  chancery mcp --record record.db",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class McpCommand implements Callable<Integer> {
  private final Program program;
  private final AtomicReference<Optional<Chancery>> opened =
      new AtomicReference<>(Optional.empty());

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  McpCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Lexicon words = lexicon.load(program.notices());
    try (RecordStore store = Records.look(record.where())) {
      new Answering(
              store,
              () -> opened.updateAndGet(c -> c.or(() -> Optional.of(Chancery.with(words)))).get(),
              Program.packedVersion(),
              program.notices()::line,
              this::failed)
          .answer(program.in(), program.rawOut());
    } finally {
      opened.get().ifPresent(Chancery::close);
    }
    return ExitCode.DONE;
  }

  private void failed(Throwable failure) {
    program.notices().line(Failures.line(failure));
    if (program.isDebugging()) {
      program.notices().stack(failure);
    }
  }
}
