package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * A sentence with the words of it that stand in tables and the names that the language model found.
 */
final class Scene {
  /**
   * The nearer to the front, the likelier the word on which a phrase's place in the sentence hangs.
   */
  private static final List<String> RELATIONS =
      List.of("nsubj", "obj", "iobj", "root", "obl", "nmod", "appos", "parataxis", "conj");

  private final Sentence sentence;
  private final Words words;
  private final List<Chunk> chunks;
  private final List<NameSpan> names;
  private final Chunk[] at;

  /** A name that the language model found. */
  record NameSpan(Phrase.Range range, String type) {}

  Scene(Sentence sentence, Knowledge knowledge, Optional<LocalDate> day) {
    this(
        sentence,
        knowledge.words(),
        nameSpans(sentence),
        knowledge.gazetteer().read(sentence).stream().map(c -> knowledge.on(c, day)).toList());
  }

  private Scene(Sentence sentence, Words words, List<NameSpan> names, List<Chunk> chunks) {
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.chunks = chunks;
    this.at = new Chunk[sentence.size()];
    for (Chunk c : chunks) {
      for (int i = c.first(); i <= c.last(); i++) {
        at[i] = c;
      }
    }
  }

  /** Without the words that are only parts of other names. */
  Scene without(Predicate<Chunk> blocked) {
    List<Chunk> left = chunks.stream().filter(blocked.negate()).toList();
    return left.size() == chunks.size() ? this : new Scene(sentence, words, names, left);
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

  /** "US-made" and "Soviet-era": the state has no part in it. */
  boolean isOrigin(Chunk c) {
    int next = c.last() + 2;
    return next < size()
        && Names.joins(token(next - 1).form())
        && words.has(Words.Role.ORIGIN, token(next));
  }

  /** The word on which the rest of the sentence hangs, of those from first to last. */
  int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token t = sentence.token(i);
      if (hangsOutside(t, first, last) && !t.is(Upos.PUNCT) && !t.is(Upos.DET) && !t.is(Upos.ADP)) {
        return i;
      }
    }
    return last;
  }

  /**
   * The same, but of several words that hang outside the subject first, then one of {@code core}.
   */
  int headOf(int first, int last, Phrase.Range core) {
    int best = -1;
    for (int i = first; i <= last; i++) {
      Token t = sentence.token(i);
      boolean noun = t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.is(Upos.ADJ);
      boolean better = best < 0 || rank(t, core) < rank(sentence.token(best), core);
      if (noun && hangsOutside(t, first, last) && better) {
        best = i;
      }
    }
    return best < 0 ? headOf(first, last) : best;
  }

  private static int rank(Token t, Phrase.Range core) {
    int relation = RELATIONS.indexOf(t.baseRelation());
    return 2 * (relation < 0 ? RELATIONS.size() : relation) + (core.holds(t.index()) ? 0 : 1);
  }

  private static boolean hangsOutside(Token t, int first, int last) {
    return t.head() == Token.ROOT || t.head() < first || t.head() > last;
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
