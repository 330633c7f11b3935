package org.chancery.reading.issues;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/** Whose act or view a word tells: the mention that its grammar points to. */
final class Subjects {
  private static final int DEEPEST = 6;

  private final List<Mention> mentions;

  Subjects(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /**
   * Who does or holds what a word tells.
   *
   * @param issue the words of the issue, which do nothing
   */
  Optional<Mention> of(Sentence sentence, Token word, Span issue) {
    return owner(sentence, word, issue)
        .or(() -> subject(sentence, word, 0).flatMap(s -> mention(sentence, s)));
  }

  /** "The American exit", "the suspension by Russia", "the decision of Kenya": whose act it is. */
  private Optional<Mention> owner(Sentence sentence, Token word, Span issue) {
    if (!word.is(Upos.NOUN)) {
      return Optional.empty();
    }
    Stream<Token> by =
        sentence.children(word, "nmod", "obl").stream().filter(n -> isBy(sentence, n));
    Stream<Token> of =
        sentence.children(word, "nmod").stream()
            .filter(n -> sentence.children(n, "case").stream().anyMatch(c -> c.hasLemma("of")));
    Stream<Token> before = sentence.children(word, "nmod:poss", "amod", "compound").stream();
    return Stream.of(by, before, of)
        .flatMap(t -> t)
        .filter(t -> !issue.contains(t.span()))
        .flatMap(t -> mention(sentence, t).stream())
        .filter(m -> m.actor().code().country().isPresent())
        .findFirst();
  }

  private static Optional<Token> subject(Sentence sentence, Token word, int depth) {
    Optional<Token> own =
        isPassive(sentence, word)
            ? sentence.children(word, "obl").stream().filter(o -> isBy(sentence, o)).findFirst()
            : sentence
                .child(word, "nsubj", "nsubj:pass")
                .or(() -> sentence.child(word, "nmod:poss"));
    if (own.isPresent() || depth > DEEPEST || isPassive(sentence, word)) {
      return own;
    }
    boolean shares =
        word.relates("conj", "xcomp", "advcl", "parataxis", "acl", "obj", "obl", "nmod", "ccomp");
    return shares
        ? sentence.head(word).flatMap(h -> subject(sentence, h, depth + 1))
        : Optional.empty();
  }

  /** "Is prepared", "is opposed" tell a state of their subject, not what is done to it. */
  private static boolean isPassive(Sentence sentence, Token word) {
    boolean state =
        sentence.child(word, "xcomp").isPresent()
            || sentence.children(word, "obl").stream()
                .anyMatch(
                    o ->
                        sentence.children(o, "case").stream()
                            .anyMatch(c -> c.lower().equals("to")));
    return !state && !sentence.children(word, "aux:pass", "nsubj:pass").isEmpty();
  }

  private static boolean isBy(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream().anyMatch(c -> c.lower().equals("by"));
  }

  /** The longest mention that the word heads, else one that stands in its phrase as "its". */
  private Optional<Mention> mention(Sentence sentence, Token word) {
    return mentions.stream()
        .filter(m -> m.head().contains(word.span().start()) || m.span().contains(word.span()))
        .filter(m -> sentence.span().contains(m.span().start()))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }
}
