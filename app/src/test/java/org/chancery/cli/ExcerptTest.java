package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String TEXT =
      "After weeks of quiet work in three capitals Norway finally recalled its ambassador to Chile"
          + " over the matter of the trawler and its crew of nine.";

  @Test
  void aSentenceThatFitsIsShownWhole() {
    assertThat(around(200, "recalled")).isEqualTo("“" + TEXT + "”");
  }

  @Test
  void aLongSentenceIsCutAtWordsAroundTheAct() {
    assertThat(around(60, "recalled", "Norway", "Chile"))
        .isEqualTo("“…Norway finally recalled its ambassador to Chile over…”");
  }

  @Test
  void whatCannotStandBesideTheActIsLeftOut() {
    assertThat(around(30, "recalled", "nine")).contains("recalled").doesNotContain("nine");
  }

  @Test
  void longContentIsCutAtItsEnd() {
    assertThat(text(new Excerpt(TEXT, 20).of(List.of(span(TEXT)))))
        .isEqualTo("“After weeks of quiet…”");
  }

  @Test
  void stretchesOfContentAreJoined() {
    assertThat(text(new Excerpt(TEXT, 80).of(List.of(span("weeks"), span("of nine")))))
        .isEqualTo("“weeks … of nine”");
  }

  private static String around(int limit, String... wanted) {
    List<Span> spans = Arrays.stream(wanted).map(ExcerptTest::span).toList();
    return text(new Excerpt(TEXT, limit).around(span(TEXT), spans));
  }

  private static String text(Prose prose) {
    return String.join(" ", prose.wrap(1000, false).stream().map(Prose.Line::text).toList());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
