package org.chancery.reading.actors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Mention;
import org.chancery.model.Report;

/** "words = id": what words of a passage must give; "-" for nobody, "*" for anybody. */
record Expectation(String words, int times, String id) {
  private static final Pattern DAY = Pattern.compile("\\[(\\S+)] (.*)");

  /** Of {@code words@2 = id}; without a number the last such words are meant. */
  static Expectation of(String text) {
    int is = text.lastIndexOf(" = ");
    String[] words = text.substring(0, is).split("@", -1);
    int times = words.length > 1 ? Integer.parseInt(words[1]) : Integer.MAX_VALUE;
    return new Expectation(words[0], times, text.substring(is + 3));
  }

  /**
   * A passage, with "[2003-03-05] " before it where it is of another day than all others, "[-] "
   * where nobody knows its day.
   */
  static Report report(String passage) {
    Matcher day = DAY.matcher(passage);
    if (!day.matches()) {
      return Reports.of(passage);
    }
    return day.group(1).equals("-")
        ? Reports.undated(day.group(2))
        : Reports.on(day.group(2), LocalDate.parse(day.group(1)));
  }

  /** The rows of a file of passages, each cut at its bars. */
  static List<List<String>> rows(String file) throws IOException {
    try (InputStream in = Expectation.class.getResourceAsStream("/actors/" + file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> Arrays.asList(l.split(" \\| ", -1)))
          .toList();
    }
  }

  boolean holds(Report report, List<Mention> found) {
    int at = -1;
    for (int k = 0; k < times && next(report.text(), at + 1) >= 0; k++) {
      at = next(report.text(), at + 1);
    }
    int start = at;
    List<String> ids =
        found.stream()
            .filter(m -> m.passage().span().start() == start)
            .filter(m -> m.passage().words(report).equals(words))
            .map(m -> Reports.withoutOffice(m.actor().id()))
            .toList();
    return id.equals("-") ? ids.isEmpty() : id.equals("*") ? !ids.isEmpty() : ids.contains(id);
  }

  private int next(String text, int from) {
    Matcher m = Pattern.compile("\\b" + Pattern.quote(words) + "(?!\\w)").matcher(text);
    return m.find(from) ? m.start() : -1;
  }
}
