package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.Layout;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded noise: nothing throws, nothing hangs, and every part lies in the text, in order. */
class RandomTextTest {
  private static final PlainLayout LAYOUT = new PlainLayout(Taken.lexicon());
  private static final int ROUNDS = 3_000;
  private static final List<String> BITS =
      List.of(
          "The envoy left on Monday. ",
          "VIENNA, March 3 (Reuters) – ",
          "By Jane Doe",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "October 9, 2021 - 22:34",
          "Leave a Comment",
          "Related stories",
          "Share on ",
          "0 + 0 =",
          "–",
          " - ",
          "(",
          ")",
          "/TASS/.",
          "“",
          "”",
          "\u00a0",
          "\uFEFF",
          "\0",
          "\ud83d",
          "😀",
          "…",
          "Photo: ",
          "© 2022",
          "|",
          "(Reporting by Jane Doe)",
          ":",
          "99999999999999",
          "3/4/2022",
          " ",
          "\u2028",
          "\t",
          "a",
          "KYIV",
          ".",
          "- Xinhua",
          "Be First to Comment",
          "<p>",
          "{\"",
          "ǅ",
          "ß");

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(BITS.get(random.nextInt(BITS.size())));
    }
    return text.toString();
  }

  @Test
  void everyPartLiesInTheTextInOrderAndApart() {
    Random random = new Random(5);
    for (int i = 0; i < ROUNDS; i++) {
      String text = noise(random);
      check(text, LAYOUT.read(text, Optional.empty()).layout());
    }
  }

  private static void check(String text, Layout layout) {
    int end = 0;
    for (Span part : Taken.parts(layout)) {
      assertThat(part.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(part.isEmpty()).as(text).isFalse();
      assertThat(part.in(text).strip()).as(text).isEqualTo(part.in(text)).isNotEmpty();
      end = part.end();
    }
    assertThat(end).as(text).isLessThanOrEqualTo(text.length());
  }

  @Test
  void everythingThatShowsBelongsToAPart() {
    Random random = new Random(6);
    for (int i = 0; i < ROUNDS; i++) {
      String text = noise(random);
      StringBuilder rest = new StringBuilder(text);
      for (Span part : Taken.parts(LAYOUT.read(text, Optional.empty()).layout())) {
        for (int at = part.start(); at < part.end(); at++) {
          rest.setCharAt(at, ' ');
        }
      }
      assertThat(rest.chars().allMatch(c -> Line.isBlank((char) c) || "|•·".indexOf(c) >= 0))
          .as(text)
          .isTrue();
    }
  }

  @Test
  void aTextIsLaidOutAlikeTwice() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String text = noise(random);
      assertThat(LAYOUT.read(text, Optional.empty()))
          .isEqualTo(LAYOUT.read(text, Optional.empty()));
    }
  }

  @Test
  void anyBytesGiveOneReportOrOneMessage() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      Taken taken = Taken.from(Optional.empty(), new ByteArrayInputStream(bytes), Path.of("-"));
      assertThat(taken.reports.size() + taken.messages.size()).isEqualTo(1);
    }
  }

  @Test
  void anyTagsGiveOneReportOrOneMessage() {
    Random random = new Random(9);
    List<String> tags =
        List.of(
            "<p>",
            "</p>",
            "<div class='comments'>",
            "</div>",
            "<a href='x'>",
            "</a>",
            "<article>",
            "<script>",
            "</script>",
            "<!--",
            "<table>",
            "<td>",
            "<h1>",
            "</h1>",
            "<br>",
            "&#0;",
            "&amp;");
    for (int i = 0; i < 500; i++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int k = 0; k < 40; k++) {
        page.append(tags.get(random.nextInt(tags.size()))).append(noise(random));
      }
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      Taken taken = Taken.from(Optional.empty(), new ByteArrayInputStream(bytes), Path.of("-"));
      assertThat(taken.reports.size() + taken.messages.size()).isEqualTo(1);
      taken.reports.forEach(r -> check(r.text(), r.layout()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said that talks went on. ",
        "THE (",
        "KYIV – ",
        "(Reporting by ",
        "x",
        "\"",
        ". ",
        "Leave a Comment\nThe talks went on.\n",
        "<div>",
        "<a href='x'>word</a>",
        "<p class='share'>The talks went on, he said.",
        "[",
        "{\"a\":",
      })
  void muchOfTheSameEndsSoon(String bit) {
    String text = bit.repeat(200_000 / bit.length());
    String start = bit.startsWith("<") ? "<html>" : "";
    byte[] bytes = (start + text).getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          Taken taken = Taken.from(Optional.empty(), new ByteArrayInputStream(bytes), Path.of("-"));
          assertThat(taken.reports.size() + taken.messages.size()).isEqualTo(1);
          taken.messages.forEach(m -> assertThat(m).hasSizeLessThan(200).doesNotContain("\n"));
        });
  }

  @Test
  void halfCharactersAndZerosAreKept() {
    String text = "The envoy \ud83d left\0 on Monday.";
    Report report = Intake.plain("s", text);
    assertThat(LAYOUT.read(report.text(), Optional.empty()).layout().paragraphs())
        .containsExactly(new Span(0, text.length()));
  }
}
