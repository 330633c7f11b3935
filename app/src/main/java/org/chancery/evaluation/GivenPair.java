package org.chancery.evaluation;

import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * A sentence with two parties that are given, as a line of {@code {"id", "sentence",
 * "source_start", "source_end", "target_start", "target_end"}}: the source acts on the target.
 *
 * @param actor where the acting party is named; empty where the line does not tell
 * @param recipient where the other is named; empty where the line does not tell
 */
public record GivenPair(
    String id, Report sentence, Optional<Span> actor, Optional<Span> recipient) {

  /** What the line gives; offsets in code points. */
  public static GivenPair of(Fields line) {
    String id = line.requiredText("id");
    String sentence = line.requiredText("sentence");
    return new GivenPair(
        id,
        Intake.plain(id, sentence),
        party(line, sentence, "source"),
        party(line, sentence, "target"));
  }

  private static Optional<Span> party(Fields line, String sentence, String field) {
    if (line.number(field + "_start").isEmpty()) {
      return Optional.empty();
    }
    int start = line.requiredNumber(field + "_start");
    int end = line.requiredNumber(field + "_end");
    int length = sentence.codePointCount(0, sentence.length());
    if (start < 0 || start >= end || end > length) {
      throw new Fields.UnfitException(
          "expected "
              + field
              + "_start and "
              + field
              + "_end inside the sentence of "
              + length
              + " characters, found "
              + start
              + " and "
              + end);
    }
    return Optional.of(
        new Span(sentence.offsetByCodePoints(0, start), sentence.offsetByCodePoints(0, end)));
  }
}
