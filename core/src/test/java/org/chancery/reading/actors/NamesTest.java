package org.chancery.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
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
  }
}
