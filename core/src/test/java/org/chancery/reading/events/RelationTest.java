package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.intake.Intake;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Stanza;
import org.chancery.model.Relation;
import org.chancery.model.Report;
import org.chancery.model.Root;
import org.chancery.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of parties in sentences of our own and what the one does to the other. */
class RelationTest {
  private static final Chancery CHANCERY = Chancery.bundled();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    CHANCERY.close();
  }

  private static List<String> pairs() throws IOException {
    try (InputStream in = RelationTest.class.getResourceAsStream("/relations/pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPairHasTheRelationThatIsMarked() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : pairs()) {
      String[] cells = line.split("\t", -1);
      tests.add(
          DynamicTest.dynamicTest(
              line, () -> assertThat(relation(cells[1]).root().name()).isEqualTo(cells[0])));
    }
    return tests.stream();
  }

  @Test
  void everyRootHasPairsOfItsOwn() throws IOException {
    List<String> roots = pairs().stream().map(l -> l.split("\t", -1)[0]).distinct().toList();
    assertThat(roots)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Root.values()).map(Enum::name).toList());
  }

  private static Relation relation(String marked) {
    Example example = Example.parse(new Stanza.Field("pair", marked, "pairs.tsv"));
    return CHANCERY.relate(
        Intake.plain("pair", example.text()), part(example, "a"), part(example, "b"));
  }

  private static Optional<Span> part(Example example, String name) {
    return example.parts().stream()
        .filter(p -> p.name().equals(name))
        .map(Example.Part::span)
        .findFirst();
  }

  @Test
  void theTraceNamesTheEntriesAndTheirWords() {
    String text = "Norway refused to lift its ban on Chilean fish.";
    Report report = Intake.plain("r", text);
    Relation relation = CHANCERY.relate(report, Optional.of(new Span(0, 6)), Optional.empty());
    assertThat(relation.root()).isEqualTo(Root.REJECT);
    assertThat(relation.trace().ruleId()).startsWith("events/leanings.tsv:").contains(" > ");
    assertThat(relation.trace().evidence())
        .extracting(p -> p.words(report))
        .containsExactly("refused", "lift");
  }

  @Test
  void withoutAnyKnownWordThereIsStillAnAnswer() {
    Relation relation =
        CHANCERY.relate(Intake.plain("r", "Blip blop."), Optional.empty(), Optional.empty());
    assertThat(relation.trace().ruleId()).isEqualTo("relate.nothing-known");
  }

  @Test
  void everythingWrongWithTheLeaningsIsToldAtOnce() throws IOException {
    for (String path : Lexicon.bundled().paths()) {
      if (path.startsWith("events/") || path.startsWith("ontology/")) {
        copy(path);
      }
    }
    copy("index.tsv");
    Files.writeString(
        folder.resolve("events/leanings.tsv"),
        """
        meaning	class	words	with	without
        SLEEP	verb	doze
        AID	pronoun	us
        AID	verb	help	@nobody
        AID	verb	feed;feed
        """);
    assertThatThrownBy(() -> new RelationReader(Lexicon.at(folder)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(
            "events/leanings.tsv:2: expected a relation or a turn of events/turns.tsv, found"
                + " 'SLEEP'")
        .hasMessageContaining("events/leanings.tsv:5: expected an entry of its own, found 'feed'")
        .hasMessageContaining("events/leanings.tsv:3: expected a class of")
        .hasMessageContaining(
            "events/leanings.tsv:4: expected a set of this file, found '@nobody'");
  }

  private void copy(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Files.readString(Path.of("..", "lexicon").resolve(path)));
  }
}
