package org.chancery.record;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;

/**
 * What a line of the record rests on: a sentence of a report, and on whose word it stands there.
 *
 * @param entry the id of the statement or event in it
 * @param onWordOf who says so, the innermost first; none where the report itself tells it
 */
public record Ground(
    Report report, Passage sentence, Optional<String> entry, List<Mention> onWordOf) {
  public Ground {
    onWordOf = List.copyOf(onWordOf);
  }

  /** The words of the sentence. */
  public String words() {
    return sentence.words(report).replaceAll("\\s+", " ").strip();
  }
}
