package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ActsTest {
  @Test
  void everyRuleThatTheTableNamesExists() {
    Lexicon lexicon = Lexicon.bundled();
    List<String> rules =
        lexicon.paths().stream()
            .filter(p -> p.startsWith("events/") && p.endsWith(".rules"))
            .flatMap(p -> lexicon.stanzas(p).stream())
            .flatMap(s -> s.get("id").stream())
            .toList();
    assertThat(rules).containsAll(new Acts(lexicon).rules());
  }
}
