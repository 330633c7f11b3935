package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Sergei Veresov, Sergey Veresov",
    "Abdul-Rahman al-Husayni, Abdulrahman Hussaini",
    "Muhammad Qasim, Mohammed Kasem",
    "Łukasz Nowak, Lukasz Nowak",
    "Dmitri, Dmitry",
    "Yusuf, Youssef"
  })
  void spellingsOfOneNameSoundAlike(String one, String other) {
    assertThat(Names.sound(one)).isEqualTo(Names.sound(other));
  }

  @ParameterizedTest
  @CsvSource({"Petra Lind, Peter Lund-Berg", "Jan Berg, Jan Borg-Holm", "Keita, Kadu"})
  void otherNamesDoNot(String one, String other) {
    assertThat(Names.sound(one)).isNotEqualTo(Names.sound(other));
  }

  @Test
  void fullStopsDoNotCutAWordAndHyphensDo() {
    assertThat(Names.atoms("U.S.-led")).containsExactly("US", "led");
    assertThat(Names.atoms("Côte d’Ivoire")).containsExactly("Cote", "d", "Ivoire");
    assertThat(Names.key("St. Émile-Zoë")).isEqualTo("st emile zoe");
  }

  @Test
  void anEmptyWordHasNoAtoms() {
    assertThat(Names.atoms("")).isEmpty();
    assertThat(Names.atoms("—")).isEmpty();
    assertThat(Names.sound("")).isEmpty();
  }
}
