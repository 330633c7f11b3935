package org.chancery.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Near;
import org.chancery.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what went wrong into one line that says what, where and what to do. */
final class Failures {
  private Failures() {}

  /** The reader of our output has gone ({@code | head}): no failure of ours. */
  static boolean isClosedPipe(Throwable failure) {
    Throwable cause = cause(failure);
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof IOException
        && (message.contains("broken pipe")
            || message.contains("pipe closed")
            || message.contains("pipe is being closed"));
  }

  static String line(Throwable failure) {
    Throwable cause = cause(failure);
    if (cause instanceof CommandException || cause instanceof RecordException) {
      return SafeText.of(cause.getMessage());
    }
    if (cause instanceof LexiconException unsound) {
      return "the lexicon cannot be used:\n"
          + String.join("\n", unsound.problems().stream().map(SafeText::of).toList());
    }
    if (cause instanceof IOException trouble) {
      return SafeText.of(inputOutput(trouble));
    }
    if (cause instanceof OutOfMemoryError) {
      return "out of memory; give it more with CHANCERY_JAVA_OPTS=-Xmx800m";
    }
    return "the program failed ("
        + SafeText.of(cause.toString())
        + "); that is a fault of ours: please report it with what --debug shows";
  }

  /** A wrong command line, with what was perhaps meant. */
  static String usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = SafeText.of(misuse(e));
    String end = message.endsWith("?") ? " See '" : "; see '";
    return message + end + command + " --help'";
  }

  private static String misuse(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing);
    }
    return String.valueOf(e.getMessage())
        .replaceFirst("^Invalid value for option", "option")
        .replaceFirst("^Invalid value for positional parameter at index \\d+ \\((\\w+)\\)", "$1");
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String found = e.getUnmatched().get(0);
    String what = e.isUnknownOption() ? "unknown option" : "unknown command";
    List<String> near = new ArrayList<>(Near.to(found, names(e)));
    near.addAll(e.getSuggestions());
    String hint = near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    return what + " '" + found + "'" + hint;
  }

  /** What could have stood there. */
  private static Collection<String> names(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    return e.isUnknownOption()
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
  }

  private static String missing(MissingParameterException e) {
    ArgSpec first = e.getMissing().isEmpty() ? null : e.getMissing().get(0);
    if (first != null && first.isPositional()) {
      return first.paramLabel().equals("PATH")
          ? "nothing to read: name a file, a folder, or - for standard input"
          : "expected " + first.paramLabel() + ", found nothing";
    }
    if (first instanceof OptionSpec option && option.longestName().equals("--record")) {
      return "name the record: --record FILE, or --record jdbc:postgresql://...";
    }
    return String.valueOf(e.getMessage());
  }

  private static String inputOutput(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return e.getMessage() + ": no such file";
    }
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": not allowed";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null
        && (cause instanceof UncheckedIOException || cause instanceof OutputException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
