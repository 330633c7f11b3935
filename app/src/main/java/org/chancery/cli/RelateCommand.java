package org.chancery.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.evaluation.Fields;
import org.chancery.evaluation.GivenPair;
import org.chancery.evaluation.GoldLines;
import org.chancery.model.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the relation of each given pair of parties. */
@Command(
    name = "relate",
    header = "Tell the relation of two parties that are marked in a sentence.",
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "A line of JSON Lines is {\"id\",\"sentence\"} with source_start, source_end, target_start,"
          + " target_end in characters; the source acts on the target. The answer is"
          + " {\"id\",\"root\"}: one of PLOVER's types, with CONCEDE and RETREAT together as YIELD."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  chancery relate pairs.jsonl",
      "  chancery relate - --why < pairs.jsonl",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out."
    })
final class RelateCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  private final Program program;

  @Parameters(paramLabel = "FILE", description = "JSON Lines, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--why",
      description = "Add the entries of the lexicon and the words it rests on.")
  private boolean why;

  RelateCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<String> rejects = new ArrayList<>();
    try (BufferedReader in = program.open(file);
        Chancery chancery = Chancery.bundled()) {
      for (GoldLines.GoldLine line : GoldLines.read(in, file, rejects::add)) {
        try {
          answer(chancery, GivenPair.of(line.fields()));
        } catch (Fields.UnfitException e) {
          rejects.add(line.where() + ": " + e.getMessage() + "; left out");
        }
      }
    }
    program.out().flush();
    rejects.forEach(message -> program.notices().line(SafeText.of(message)));
    return rejects.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
  }

  private void answer(Chancery chancery, GivenPair pair) throws IOException {
    Relation relation = chancery.relate(pair.sentence(), pair.actor(), pair.recipient());
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", pair.id());
      json.writeStringField("root", relation.root().name());
      if (why) {
        json.writeStringField("rule", relation.trace().ruleId());
        json.writeArrayFieldStart("words");
        for (var passage : relation.trace().evidence()) {
          json.writeString(passage.words(pair.sentence()));
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    program.out().append(line.getBuffer()).append('\n');
  }
}
