package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.intake.Intake;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues and stances on passages that were written before the code. */
class PositionsTest {
  private static final double ISSUES = 0.92;
  private static final double STANCES = 0.88;

  private record Passage(String text, String issue, String party, String stance) {}

  @Test
  void mostPassagesGiveTheirIssueAndTheirPartysStance() {
    List<Passage> passages = passages("/positions/passages.txt");
    List<String> missed = new ArrayList<>();
    int issues = 0;
    int stances = 0;
    try (Chancery chancery = Chancery.bundled()) {
      for (Passage p : passages) {
        Reading reading = chancery.read(Intake.plain("p", p.text()));
        boolean issue = reading.issues().stream().anyMatch(m -> m.issue().id().equals(p.issue()));
        boolean stance = reading.positions().stream().anyMatch(x -> fits(p, x));
        issues += issue ? 1 : 0;
        stances += stance ? 1 : 0;
        if (!issue || !stance) {
          missed.add(p + " -> " + told(reading));
        }
      }
    }
    System.getLogger("positions")
        .log(
            System.Logger.Level.INFO,
            issues
                + " issues, "
                + stances
                + " stances of "
                + passages.size()
                + "\n"
                + String.join("\n", missed));
    assertThat((double) issues / passages.size())
        .as("issues, missed: %s", missed)
        .isGreaterThanOrEqualTo(ISSUES);
    assertThat((double) stances / passages.size())
        .as("stances, missed: %s", missed)
        .isGreaterThanOrEqualTo(STANCES);
  }

  @Test
  void whatOthersDidIsNotTheStandOfWhoSpeaksOfIt() {
    List<String> missed = new ArrayList<>();
    List<Passage> passages = passages("/positions/others.txt");
    try (Chancery chancery = Chancery.bundled()) {
      for (Passage p : passages) {
        Reading reading = chancery.read(Intake.plain("p", p.text()));
        boolean unwanted = p.stance().startsWith("not ");
        String stance = p.stance().replace("not ", "");
        Passage asked = new Passage(p.text(), p.issue(), p.party(), stance);
        if (reading.positions().stream().anyMatch(x -> fits(asked, x)) == unwanted) {
          missed.add(p + " -> " + told(reading));
        }
      }
    }
    System.getLogger("positions").log(System.Logger.Level.INFO, String.join("\n", missed));
    assertThat(1 - (double) missed.size() / passages.size())
        .as("missed: %s", String.join("\n", missed))
        .isGreaterThanOrEqualTo(STANCES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya urged Uganda to stay in the Paris Agreement.         | DEMANDS  | SUPPORTS
          Kenya accused Uganda of breaking the Paris Agreement.      | ACCUSES  | OPPOSES
          Kenya pledged to stay in the Paris Agreement.              | OFFERS   |
          Kenya threatened to leave the Paris Agreement.             | THREATENS |
          Kenya denied that it had violated the Paris Agreement.     | DENIES   |
          """)
  void theStanceOfOthersIsToldWhereItIsDemandedOrAlleged(
      String text, Stance stance, @Nullable Stance theirs) {
    try (Chancery chancery = Chancery.bundled()) {
      Position position = chancery.read(Intake.plain("p", text)).positions().get(0);
      assertThat(position.stance()).isEqualTo(stance);
      assertThat(position.theirs()).isEqualTo(Optional.ofNullable(theirs));
    }
  }

  private static boolean fits(Passage p, Position position) {
    String country = position.party().actor().code().country().orElse("-");
    return position.issue().id().equals(p.issue())
        && (p.party().equals("-") || country.equals(p.party()))
        && stance(position).equals(p.stance());
  }

  private static String stance(Position position) {
    return position.stance().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> told(Reading reading) {
    List<String> told = new ArrayList<>();
    reading.issues().forEach(m -> told.add(m.issue().id()));
    reading
        .positions()
        .forEach(
            p ->
                told.add(
                    p.party().actor().code().country().orElse("-")
                        + " "
                        + stance(p)
                        + " "
                        + p.issue().id()));
    return told;
  }

  private static List<Passage> passages(String file) {
    try (InputStream in = PositionsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split(" \\| "))
          .map(c -> new Passage(c[0], c[1], c[2], c[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
