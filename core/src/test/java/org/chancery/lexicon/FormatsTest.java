package org.chancery.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void aTableGivesCellsByNameAndListsBetweenSemicolons() {
    Table table = Table.read("a.tsv", "# origin\nname\tnames\nNorway\tNorge; Noreg\nChile\n");
    assertThat(table.rows().get(0).get("name")).isEqualTo("Norway");
    assertThat(table.rows().get(0).list("names")).containsExactly("Norge", "Noreg");
    assertThat(table.rows().get(1).get("names")).isEmpty();
    assertThat(table.rows().get(1).where()).isEqualTo("a.tsv:4");
  }

  @Test
  void aRowWithTooManyCellsIsNamedByItsLine() {
    assertThatThrownBy(() -> Table.read("a.tsv", "name\nNorway\tOslo\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("a.tsv:2: expected 1 columns, found '2 columns'");
  }

  @Test
  void stanzasArePartedByBlankLinesAndIndentedLinesGoOn() {
    List<Stanza> stanzas =
        Stanza.read("b.rules", "# why\nid: one\nverb: a, b,\n  c\n\nid: two\nyes: x: y\n");
    assertThat(stanzas).hasSize(2);
    assertThat(stanzas.get(0).list("verb")).containsExactly("a", "b", "c");
    assertThat(stanzas.get(1).require("yes")).isEqualTo("x: y");
  }

  @Test
  void aLineThatIsNoFieldIsNamed() {
    assertThatThrownBy(() -> Stanza.read("b.rules", "id: one\nnonsense\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("b.rules:2: expected 'key: value', found 'nonsense'");
  }

  @Test
  void anExampleKnowsWhereItsMarkedPartsStand() {
    Example example =
        Example.parse(
            new Stanza.Field("yes", "[actor Norway] called [recipient Chile].", "b.rules:3"));
    assertThat(example.text()).isEqualTo("Norway called Chile.");
    assertThat(example.parts())
        .containsExactly(
            new Example.Part("actor", new Span(0, 6)),
            new Example.Part("recipient", new Span(14, 19)));
  }
}
