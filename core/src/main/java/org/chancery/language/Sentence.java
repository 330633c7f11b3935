package org.chancery.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Span;

/** A sentence and its tree. Immutable. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final List<Float> saying;
  private final Map<Integer, List<Float>> spans;

  /**
   * @param index place in the report, from 0
   * @param paragraph place of its paragraph in {@code Layout.paragraphs}; -1 for the headline
   * @param tokens at least one; exactly one of them hangs on {@link Token#ROOT}
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    this(index, paragraph, tokens, Collections.nCopies(tokens.size(), 0f), Map.of());
  }

  /**
   * The same with what the language model sees in the words.
   *
   * @param saying the chance of each word to be a word of saying
   * @param spans by the index of a word of saying, how far each word belongs to what it says: log
   *     odds
   */
  public Sentence(
      int index,
      int paragraph,
      List<Token> tokens,
      List<Float> saying,
      Map<Integer, List<Float>> spans) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("tokens: expected at least one");
    }
    if (saying.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "saying: expected " + tokens.size() + " chances, found " + saying.size());
    }
    this.saying = List.copyOf(saying);
    this.spans = Map.copyOf(spans);
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (Token t : this.tokens) {
      if (t.head() != Token.ROOT) {
        below.get(t.head()).add(t);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public boolean isHeadline() {
    return paragraph < 0;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /**
   * The chance that this is a word of saying, as the language model sees it; 0 if it was not asked.
   */
  public double saying(Token t) {
    return saying.get(t.index());
  }

  /**
   * How far each word belongs to what this one says, as the language model sees it: log odds; empty
   * where it is hardly a word of saying.
   */
  public List<Float> said(Token t) {
    return spans.getOrDefault(t.index(), List.of());
  }

  public int size() {
    return tokens.size();
  }

  public Span span() {
    return tokens.get(0).span().and(tokens.get(tokens.size() - 1).span());
  }

  /** The words that hang on this one, in text order. */
  public List<Token> children(Token t) {
    return children.get(t.index());
  }

  /** Those of them with one of these relations (see {@link Token#relates}). */
  public List<Token> children(Token t, String... relations) {
    return children(t).stream().filter(c -> c.relates(relations)).toList();
  }

  public Optional<Token> child(Token t, String... relations) {
    return children(t).stream().filter(c -> c.relates(relations)).findFirst();
  }

  public Optional<Token> head(Token t) {
    return t.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(t.head()));
  }

  public Token root() {
    return tokens.stream().filter(t -> t.head() == Token.ROOT).findFirst().orElseThrow();
  }

  /** This word and all below it, in text order. */
  public List<Token> subtree(Token t) {
    boolean[] in = new boolean[tokens.size()];
    mark(t, in);
    return tokens.stream().filter(x -> in[x.index()]).toList();
  }

  private void mark(Token t, boolean[] in) {
    if (!in[t.index()]) {
      in[t.index()] = true;
      children(t).forEach(c -> mark(c, in));
    }
  }

  /** From the first to the last character of the subtree; other words may stand between. */
  public Span subtreeSpan(Token t) {
    List<Token> all = subtree(t);
    return all.get(0).span().and(all.get(all.size() - 1).span());
  }

  /** Whether {@code above} is {@code below} or lies on its way to the root. */
  public boolean dominates(Token above, Token below) {
    Optional<Token> at = Optional.of(below);
    while (at.isPresent()) {
      if (at.get().index() == above.index()) {
        return true;
      }
      at = head(at.get());
    }
    return false;
  }

  /** The word at this offset of the report's text. */
  public Optional<Token> at(int offset) {
    return tokens.stream().filter(t -> t.span().contains(offset)).findFirst();
  }

  /** The words that lie wholly inside the span. */
  public List<Token> within(Span span) {
    return tokens.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** Of the words in the span, the one whose head lies outside it (the first such). */
  public Optional<Token> headOf(Span span) {
    List<Token> inside = within(span);
    return inside.stream()
        .filter(t -> t.head() == Token.ROOT || !span.contains(tokens.get(t.head()).span()))
        .filter(t -> !t.is(Upos.PUNCT))
        .findFirst()
        .or(() -> inside.stream().findFirst());
  }

  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }
}
