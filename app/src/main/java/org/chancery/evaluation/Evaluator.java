package org.chancery.evaluation;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.evaluation.GoldLines.GoldLine;
import org.chancery.export.JsonLines;
import org.chancery.intake.Sink;
import org.chancery.model.Relation;
import org.chancery.model.Report;

/** Reads the texts of gold data and scores what was read. */
public final class Evaluator {
  private static final int AT_ONCE = 32;

  private final Chancery chancery;
  private final Consumer<String> rejected;

  /**
   * For one or more files.
   *
   * @param rejected is told of each line that cannot be used, in one sentence with file and line
   */
  public Evaluator(Chancery chancery, Consumer<String> rejected) {
    this.chancery = chancery;
    this.rejected = rejected;
  }

  /** Scores one file; its sound lines count. */
  public Figures score(Task task, BufferedReader gold, String file) throws IOException {
    if (task == Task.PARSE) {
      return new GoldParse(chancery.language(), rejected).score(gold, file);
    }
    Scorer scorer = scorer(task);
    List<GoldLine> lines = GoldLines.read(gold, file, rejected);
    for (int from = 0; from < lines.size(); from += AT_ONCE) {
      List<GoldLine> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
      if (task == Task.RELATIONS) {
        relate(some, scorer);
      } else {
        read(some, scorer);
      }
    }
    return scorer.figures();
  }

  private static Scorer scorer(Task task) {
    return switch (task) {
      case STATEMENTS -> new StatementScorer();
      case EVENTS -> new EventScorer();
      case RELATIONS -> new RelationScorer();
      case DATES -> new DateScorer();
      case PARSE -> throw new IllegalArgumentException("task: a parse is not scored by lines");
    };
  }

  /** As {@code chancery read} takes the lines and writes its record. */
  private void read(List<GoldLine> lines, Scorer scorer) {
    String input = lines.stream().map(GoldLine::line).collect(Collectors.joining("\n", "", "\n"));
    List<Report> reports = new ArrayList<>();
    chancery
        .intake(Optional.empty())
        .read(
            List.of("-"),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            sink(lines, reports));
    List<List<Fields>> records = reports.parallelStream().map(this::record).toList();
    Map<String, List<Fields>> byId = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      byId.put(reports.get(i).id(), records.get(i));
    }
    // what cannot be read is missed: its gold counts all the same
    for (GoldLine line : lines) {
      add(scorer, line, Optional.ofNullable(byId.get(line.fields().requiredText("id"))));
    }
  }

  /** Names a rejected line by its place in the gold file. */
  private Sink sink(List<GoldLine> lines, List<Report> reports) {
    return new Sink() {
      @Override
      public void report(Report report) {
        reports.add(report);
      }

      @Override
      public void rejected(String input, String message) {
        String[] parts = message.split(":", 3);
        int number = parts.length == 3 && parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) : 0;
        boolean known = 0 < number && number <= lines.size();
        rejected.accept(known ? lines.get(number - 1).where() + ":" + parts[2] : message);
      }
    };
  }

  private List<Fields> record(Report report) {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, true).write(chancery.read(report));
    return out.toString().lines().map(Fields::of).toList();
  }

  private void relate(List<GoldLine> lines, Scorer scorer) {
    for (GoldLine line : lines) {
      try {
        GivenPair pair = GivenPair.of(line.fields());
        Relation relation = chancery.relate(pair.sentence(), pair.actor(), pair.recipient());
        Fields answer = Fields.of("{\"root\":\"" + relation.root() + "\"}");
        add(scorer, line, Optional.of(List.of(answer)));
      } catch (Fields.UnfitException e) {
        reject(line, e);
      }
    }
  }

  /** Tells of what is unsound, unless it was told already as the text could not be taken in. */
  private void add(Scorer scorer, GoldLine line, Optional<List<Fields>> found) {
    try {
      scorer.add(line.fields(), found.orElse(List.of()));
    } catch (Fields.UnfitException e) {
      if (found.isPresent()) {
        reject(line, e);
      }
    }
  }

  private void reject(GoldLine line, Fields.UnfitException e) {
    rejected.accept(line.where() + ": " + e.getMessage() + "; left out");
  }
}
