package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.cli.Prose.Line;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void linesBreakAtSpaces() {
    assertThat(lines("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void longWordsAreCut() {
    assertThat(lines("a Donaudampfschiff", 6)).containsExactly("a", "Donaud", "ampfsc", "hiff");
  }

  @Test
  void wideCharactersCountTwiceAndMayPart() {
    assertThat(lines("外交部发言人", 5)).containsExactly("外交", "部发", "言人");
  }

  @Test
  void combiningMarksStayWithTheirLetter() {
    assertThat(lines("cafe\u0301s are", 5)).containsExactly("cafe\u0301s", "are");
  }

  @Test
  void gluedWordsStayTogether() {
    Prose prose = Prose.of("met Norway").glue("NOR", Ink.FAINT);
    assertThat(text(prose.wrap(11, false))).containsExactly("met", "Norway NOR");
  }

  @Test
  void anArrowStaysWithWhatItPointsTo() {
    Prose prose = Prose.of("Norway").arrow().add("Chile");
    assertThat(text(prose.wrap(9, false))).containsExactly("Norway", "→ Chile");
  }

  @Test
  void whiteSpaceIsOneSpace() {
    assertThat(lines("  one \n\t two\u00A0\u00A0three ", 80)).containsExactly("one two three");
  }

  @Test
  void colourTakesNoRoom() {
    Prose prose = new Prose().add("red", Ink.MATERIAL_CONFLICT).add(" plain");
    assertThat(prose.wrap(80, true)).containsExactly(new Line("\u001B[31mred\u001B[0m plain", 9));
  }

  @Test
  void nothingIsNoLine() {
    assertThat(lines(" ", 10)).isEmpty();
  }

  private static List<String> lines(String words, int width) {
    return text(Prose.of(words).wrap(width, false));
  }

  private static List<String> text(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
