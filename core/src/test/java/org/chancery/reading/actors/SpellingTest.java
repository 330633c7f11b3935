package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(Lexicon.bundled().table("actors/spellings.tsv"), new Problems());

  @Test
  void spellingsOfOnePersonMeet() throws IOException {
    List<String> wrong = wrong("same", true);
    assertThat(wrong.size()).as("kept apart: %s", wrong).isLessThanOrEqualTo(8);
  }

  @Test
  void twoPersonsStayTwo() throws IOException {
    List<String> wrong = wrong("other", false);
    assertThat(wrong.size()).as("taken for one: %s", wrong).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Zelenskyy, Volodymyr Zelensky, true",
    "Amirabdollahian, Hossein Amir-Abdollahian, true",
    "Salman, Mohammed bin Salman, false",
    "bin Salman, Mohammed bin Salman, true",
    "Petrova, Ivan Petrov, false"
  })
  void aSurnameAloneIsTheEndOfTheName(String surname, String name, boolean is) {
    assertThat(spelling.same(surname, name)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Veresov, Sergey Veresov, true",
    "Abdul-Rahman al-Husayni, Abdulrahman Hussaini, true",
    "Muhammad Qasim, Mohammed Kasem, true",
    "Łukasz Nowak, Lukasz Nowak, true",
    "Dmitri, Dmitry, true",
    "Petra Lind, Peter Lund-Berg, false",
    "Jan Berg, Jan Borg-Holm, false",
    "Keita, Kadu, false"
  })
  void namesThatNobodyInTheTablesBearsAreComparedToo(String one, String other, boolean same) {
    assertThat(spelling.same(one, other)).isEqualTo(same);
  }

  private List<String> wrong(String kind, boolean wanted) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : pairs()) {
      String[] cells = line.split("\t", -1);
      boolean of = cells[0].equals(kind);
      if (of
          && (spelling.same(cells[1], cells[2]) != wanted
              || spelling.same(cells[2], cells[1]) != wanted)) {
        wrong.add(cells[1] + " / " + cells[2]);
      }
    }
    return wrong;
  }

  private static List<String> pairs() throws IOException {
    try (InputStream in = SpellingTest.class.getResourceAsStream("/actors/spellings.tsv")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.startsWith("#")).skip(1).toList();
    }
  }
}
