package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Span;

/**
 * Some of a sentence's words, and the stretches of text they make. Local to one call; not shared.
 */
final class WordSet {
  private static final String MARKS = "\"“”„«»'‘’`";
  private static final String BRACKETS = "()[]$%#@&*";

  private final Sentence sentence;
  private final boolean[] in;

  WordSet(Sentence sentence) {
    this.sentence = sentence;
    this.in = new boolean[sentence.size()];
  }

  WordSet add(Token top) {
    sentence.subtree(top).forEach(t -> in[t.index()] = true);
    return this;
  }

  WordSet remove(Token top) {
    sentence.subtree(top).forEach(t -> in[t.index()] = false);
    return this;
  }

  WordSet removeWord(Token t) {
    in[t.index()] = false;
    return this;
  }

  WordSet addWord(Token t) {
    in[t.index()] = true;
    return this;
  }

  WordSet removeFrom(int index) {
    for (int i = index; i < in.length; i++) {
      in[i] = false;
    }
    return this;
  }

  /** The one stretch that holds this word. */
  List<Span> stretchAt(Token t) {
    return stretches().stream().filter(s -> s.contains(t.span())).toList();
  }

  /** The last word in the set, -1 if it is empty. */
  int last() {
    for (int i = in.length - 1; i >= 0; i--) {
      if (in[i]) {
        return i;
      }
    }
    return -1;
  }

  boolean holds(Token t) {
    return in[t.index()];
  }

  /** The stretches between words that are not in the set; punctuation at their ends is left out. */
  List<Span> stretches() {
    List<Span> found = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= in.length; i++) {
      boolean out = i == in.length || (!in[i] && !sentence.token(i).is(Upos.PUNCT));
      if (out && first >= 0) {
        trim(first, i - 1, found);
        first = -1;
      } else if (!out && in[i] && first < 0) {
        first = i;
      }
    }
    return found;
  }

  private void trim(int from, int to, List<Span> found) {
    int a = from;
    int b = to;
    while (a <= b && isEdge(sentence.token(a))) {
      a++;
    }
    while (b >= a && (isEdge(sentence.token(b)) || !in[b])) {
      b--;
    }
    if (a <= b) {
      found.add(sentence.token(a).span().and(sentence.token(b).span()));
    }
  }

  private static boolean isEdge(Token t) {
    return t.is(Upos.PUNCT)
        && !t.form().isEmpty()
        && MARKS.indexOf(t.form().charAt(0)) < 0
        && BRACKETS.indexOf(t.form().charAt(0)) < 0;
  }
}
