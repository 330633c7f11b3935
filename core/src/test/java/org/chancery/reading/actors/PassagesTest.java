package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Pronouns, offices and groups that point back, over several sentences. */
class PassagesTest {
  private static final double FLOOR = 0.92;

  @Test
  void whatPointsBackMeetsWhomItMeans() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    try (LanguageModel language = LanguageModel.bundled(lexicon)) {
      ActorReader reader = new ActorReader(lexicon);
      for (List<String> row : Expectation.rows("passages.txt")) {
        Report report = Expectation.report(row.get(0));
        List<Mention> found = reader.read(language.parse(report), List.of());
        for (String expected : row.subList(1, row.size())) {
          all++;
          if (!Expectation.of(expected).holds(report, found)) {
            wrong.add(expected + " in: " + row.get(0));
          }
        }
      }
    }
    System.getLogger("passages").log(System.Logger.Level.INFO, (all - wrong.size()) + "/" + all);
    assertThat(1.0 * (all - wrong.size()) / all)
        .as("%d of %d wrong: %s", wrong.size(), all, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
