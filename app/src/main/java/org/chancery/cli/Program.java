package org.chancery.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.export.JsonLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program with its streams: the top command, below which the others hang. */
@Command(
    name = "chancery",
    versionProvider = Program.Version.class,
    header = "Reads news reports on international relations and keeps the record.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  chancery read examples/                the record of a folder of reports",
      "  chancery read report.txt -o page.html  a page with the words beside the record",
      "  chancery add examples/ --record r.db   keep them in a record",
      "  chancery show events --record r.db     what was done, told by one report or many",
      "  chancery brief --between IRN,USA -r r.db  a brief of it, with its reports",
      "  chancery parse report.txt              words, sentences and trees",
      "  chancery lexicon check my-lexicon/     is a lexicon of your own sound?",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out.",
      "'chancery COMMAND --help' tells more about a command."
    })
final class Program implements Callable<Integer> {
  private final InputStream in;
  private final Writer out;
  private final Notices notices;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "When something fails, show where in the program.")
  private boolean debug;

  Program(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this.in = in;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.notices = new Notices(err, terminal.errors());
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  Writer out() {
    return out;
  }

  /** One line on standard output. */
  void say(String line) {
    try {
      out.write(line + "\n");
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  Notices notices() {
    return notices;
  }

  Terminal terminal() {
    return terminal;
  }

  /** The version of the jar. */
  static String packedVersion() {
    String packed = Program.class.getPackage().getImplementationVersion();
    return packed == null ? "(not packed)" : packed;
  }

  /** A file as text, or standard input for {@code -}. */
  BufferedReader open(String file) throws IOException {
    InputStream bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  boolean isDebugging() {
    return debug;
  }

  int run(String[] args) {
    try {
      int code = commands().execute(args);
      out.flush();
      return code;
    } catch (IOException | UncheckedIOException e) {
      return failed(e);
    }
  }

  /** Without a command: the help, for whoever comes here first. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.USAGE;
  }

  private CommandLine commands() {
    CommandLine commands = new CommandLine(this);
    commands
        .addSubcommand(new ReadCommand(this))
        .addSubcommand(new AddCommand(this))
        .addSubcommand(new ShowCommand(this))
        .addSubcommand(new BriefCommand(this))
        .addSubcommand(new ServeCommand(this))
        .addSubcommand(new ExportCommand(this))
        .addSubcommand(new ParseCommand(this))
        .addSubcommand(new RelateCommand(this))
        .addSubcommand(new EvaluateCommand(this));
    Help.Ansi ansi = terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
    commands.addSubcommand(lexicon());
    commands
        .setOut(new PrintWriter(out))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(Math.max(80, terminal.width()))
        .setAbbreviatedOptionsAllowed(false)
        .setParameterExceptionHandler((e, args) -> misused(e))
        .setExecutionExceptionHandler((e, line, result) -> failed(e));
    return commands;
  }

  private CommandLine lexicon() {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconCheckCommand(this))
        .addSubcommand(new LexiconExplainCommand(this));
  }

  private int misused(ParameterException e) {
    notices.line(Failures.usage(e));
    return ExitCode.USAGE;
  }

  private int failed(Exception e) {
    if (Failures.isClosedPipe(e)) {
      return ExitCode.DONE;
    }
    notices.line(Failures.line(e));
    if (debug) {
      notices.stack(e);
    }
    return ExitCode.FAILED;
  }

  /** The version of the jar and of what it writes. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "Chancery " + packedVersion() + ", record format " + JsonLines.FORMAT_VERSION,
        "Java " + System.getProperty("java.version")
      };
    }
  }
}
