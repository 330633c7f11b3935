package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.intake.Intake;
import org.chancery.model.Reading;
import org.chancery.model.Unnamed;
import org.junit.jupiter.api.Test;

/** What is spoken of like an issue and stands in no list. */
class UnnamedTest {
  @Test
  void whatHasATellingNameIsMarkedAndWhatHasNotIsNot() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (Chancery chancery = Chancery.bundled()) {
      for (String line : lines()) {
        String[] parts = line.split(" \\| ", -1);
        expected.add(line);
        found.add(parts[0] + " | " + names(chancery.read(Intake.plain("p", parts[0]))));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String names(Reading reading) {
    String names = reading.unnamed().stream().map(Unnamed::name).collect(Collectors.joining("; "));
    return names.isEmpty() ? "-" : names;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = UnnamedTest.class.getResourceAsStream("/positions/unnamed.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .toList();
    }
  }

  @Test
  void itPointsToItsWordsAndToWhomTheSentenceNames() {
    String text = "“We know,” he said. Kenya said the dispute over grain exports to Uganda is old.";
    try (Chancery chancery = Chancery.bundled()) {
      Reading reading = chancery.read(Intake.plain("p", text));
      assertThat(reading.unnamed())
          .singleElement()
          .satisfies(
              u -> {
                assertThat(u.passage().words(reading.report()))
                    .isEqualTo("dispute over grain exports");
                assertThat(u.parties()).containsExactly("KEN", "UGA");
              });
      assertThat(reading.issues()).isEmpty();
      assertThat(reading.positions()).isEmpty();
    }
  }
}
