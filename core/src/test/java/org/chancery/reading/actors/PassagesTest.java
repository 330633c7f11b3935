package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.LanguageModel;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** Pronouns, offices and groups that point back, over several sentences. */
class PassagesTest {
  private static final Pattern DAY = Pattern.compile("\\[(\\S+)] (.*)");
  private static final double FLOOR = 0.92;

  @Test
  void whatPointsBackMeetsWhomItMeans() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    List<String> wrong = new ArrayList<>();
    int all = 0;
    try (LanguageModel language = LanguageModel.bundled(lexicon)) {
      ActorReader reader = new ActorReader(lexicon);
      for (String line : lines()) {
        String[] parts = line.split(" \\| ", -1);
        Report report = report(parts[0]);
        List<Mention> found = reader.read(language.parse(report), List.of());
        for (int i = 1; i < parts.length; i++) {
          all++;
          if (!holds(parts[i], report, found)) {
            wrong.add(parts[i] + " in: " + parts[0]);
          }
        }
      }
    }
    System.getLogger("passages").log(System.Logger.Level.INFO, (all - wrong.size()) + "/" + all);
    assertThat(1.0 * (all - wrong.size()) / all)
        .as("%d of %d wrong: %s", wrong.size(), all, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static Report report(String passage) {
    Matcher day = DAY.matcher(passage);
    return day.matches()
        ? Reports.on(day.group(2), LocalDate.parse(day.group(1)))
        : Reports.of(passage);
  }

  private static boolean holds(String expected, Report report, List<Mention> found) {
    int is = expected.lastIndexOf(" = ");
    String[] words = expected.substring(0, is).split("@", -1);
    String id = expected.substring(is + 3);
    int at = -1;
    int times = words.length > 1 ? Integer.parseInt(words[1]) : Integer.MAX_VALUE;
    for (int k = 0; k < times && next(report.text(), words[0], at + 1) >= 0; k++) {
      at = next(report.text(), words[0], at + 1);
    }
    int start = at;
    List<String> ids =
        found.stream()
            .filter(m -> m.passage().span().start() == start)
            .filter(m -> m.passage().words(report).equals(words[0]))
            .map(m -> Reports.withoutOffice(m.actor().id()))
            .toList();
    return id.equals("-") ? ids.isEmpty() : id.equals("*") ? !ids.isEmpty() : ids.contains(id);
  }

  /** The last such words in the passage are meant where nothing else is told: they point back. */
  private static int next(String text, String words, int from) {
    Matcher m = Pattern.compile("\\b" + Pattern.quote(words) + "(?!\\w)").matcher(text);
    return m.find(from) ? m.start() : -1;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = PassagesTest.class.getResourceAsStream("/actors/passages.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }
}
