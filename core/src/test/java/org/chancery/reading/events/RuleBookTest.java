package org.chancery.reading.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad rule stops the start, and the message says where it stands. */
class RuleBookTest {
  @TempDir private Path folder;

  @Test
  void everythingWrongWithARuleIsToldAtOnce() throws IOException {
    copy("ontology/event-types.tsv", "ontology/modes.tsv", "ontology/contexts.tsv");
    copy("events/frames.rules", "events/matrix.tsv", "events/operators.tsv");
    copy("events/light-verbs.tsv", "events/bearers.tsv", "events/word-sets.tsv");
    copy("events/home-affairs.tsv");
    write("index.tsv", "file\tholds\nevents/aid.rules\trules\n");
    write(
        "events/aid.rules",
        """
        id: aid.odd
        type: AID
        mode: sleepy
        verb: help, @nobody
        frame: gives, floats
        yes: [actor Norway] helped [recipient Chile].
        """);
    assertThatThrownBy(() -> new EventReader(Lexicon.at(folder)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("events/aid.rules:1: expected a mode of AID, found 'sleepy'")
        .hasMessageContaining(
            "events/aid.rules:1: expected a set of events/word-sets.tsv, found '@nobody'")
        .hasMessageContaining("found 'floats'")
        .hasMessageContaining("events/aid.rules:1: expected a line 'no: …', found 'none'");
  }

  private void copy(String... paths) throws IOException {
    for (String path : paths) {
      write(path, Files.readString(Path.of("..", "lexicon").resolve(path)));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
