package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** A sentence with the words of it that stand in tables and the names that the language model found. */
final class Scene {
  private final Sentence sentence;
  private final Words words;
  private final List<Chunk> chunks;
  private final List<NameSpan> names;
  private final Chunk[] at;

  /** A name that the language model found. */
  record NameSpan(Phrase.Range range, String type) {}

  Scene(Sentence sentence, Knowledge knowledge) {
    this.sentence = sentence;
    this.words = knowledge.words();
    this.names = nameSpans(sentence);
    this.chunks = List.copyOf(knowledge.gazetteer().read(sentence));
    this.at = new Chunk[sentence.size()];
    for (Chunk c : chunks) {
      for (int i = c.first(); i <= c.last(); i++) {
        at[i] = c;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  List<NameSpan> names() {
    return names;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  int size() {
    return sentence.size();
  }

  Optional<Chunk> chunkAt(int token) {
    return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
  }

  Optional<NameSpan> nameAt(int token) {
    return names.stream().filter(n -> n.range().holds(token)).findFirst();
  }

  /** Whether no one name of an organisation, a state or a place covers these words. */
  boolean isInNoTable(Phrase.Range r) {
    return chunkAt(r.first())
        .filter(c -> c.first() <= r.first() && c.last() >= r.last())
        .filter(c -> !(c.senses().get(0) instanceof Sense.OfPerson))
        .isEmpty();
  }

  /** The word on which the rest of the sentence hangs, of those from first to last. */
  int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token t = sentence.token(i);
      boolean out = t.head() == Token.ROOT || t.head() < first || t.head() > last;
      if (out && !t.is(Upos.PUNCT)) {
        return i;
      }
    }
    return last;
  }

  private static List<NameSpan> nameSpans(Sentence s) {
    List<NameSpan> spans = new ArrayList<>();
    int first = -1;
    String type = "";
    for (Token t : s.tokens()) {
      boolean inside = t.name().startsWith("I-") && t.name().endsWith(type);
      if (first >= 0 && !inside) {
        spans.add(new NameSpan(new Phrase.Range(first, t.index() - 1), type));
        first = -1;
      }
      if (first < 0 && t.name().length() > 2) {
        first = t.index();
        type = t.name().substring(2);
      }
    }
    if (first >= 0) {
      spans.add(new NameSpan(new Phrase.Range(first, s.size() - 1), type));
    }
    return spans;
  }
}
