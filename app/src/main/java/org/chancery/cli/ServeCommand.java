package org.chancery.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.serve.Setup;
import org.chancery.serve.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the workbench. */
@Command(
    name = "serve",
    header = "Open the workbench: see a record in the browser, question it, correct it.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "It listens on this machine alone (127.0.0.1) and asks nothing of the network. Without"
          + " --record it shows the example reports. Ctrl-C stops it."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery serve                         the examples",
      "  chancery serve --record record.db",
      "  chancery serve -r record.db --port 9000",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 7171;
  private static final int HIGHEST_PORT = 65_535;

  private final Program program;

  @Option(
      names = {"-r", "--record"},
      paramLabel = "RECORD",
      description = {
        "A file, or jdbc:postgresql://HOST/DATABASE?user=NAME for a record that a team shares."
      })
  private Optional<String> record = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where it listens: 7171 where none is given, 0 for any that is free.")
  private int port = PORT;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  ServeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CommandException("--port: expected 0 to 65535, found " + port);
    }
    Lexicon words = lexicon.load(program.notices());
    Setup setup =
        new Setup(
            record,
            Program.packedVersion(),
            words,
            () -> Chancery.with(words),
            program.notices()::line);
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread stop =
        new Thread(
            () -> {
              end.countDown();
              await(closed);
            });
    try (Workbench workbench = Workbench.start(setup, port)) {
      Runtime.getRuntime().addShutdownHook(stop);
      program.say("The workbench is at " + workbench.address() + " (Ctrl-C stops it)");
      await(end);
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
