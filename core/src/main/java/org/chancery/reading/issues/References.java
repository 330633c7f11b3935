package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.IssueMention;
import org.chancery.model.IssueMention.How;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * "The deal", "the landmark agreement", "the talks" after an issue was named: the one named last
 * that can be spoken of so, if it is not long ago. Used for one report, in its order.
 */
final class References {
  private static final int SENTENCES_BACK = 8;

  private final Heads heads;
  private final List<Heard> heard = new ArrayList<>();

  /** An issue and the sentence in which it was last named. */
  private record Heard(Named named, int sentence) {}

  References(Heads heads) {
    this.heads = heads;
  }

  void heard(Named named, Sentence sentence) {
    heard.removeIf(h -> h.named().issue().id().equals(named.issue().id()));
    heard.add(new Heard(named, sentence.index()));
  }

  /** References in a sentence whose names are known. */
  List<IssueMention> in(Report report, Sentence sentence, List<IssueMention> named) {
    List<IssueMention> found = new ArrayList<>();
    for (Token noun : sentence.tokens()) {
      boolean taken = named.stream().anyMatch(m -> m.passage().span().overlaps(noun.span()));
      if (!taken && noun.is(Upos.NOUN) && isDefinite(sentence, noun) && isBare(sentence, noun)) {
        spokenOf(noun, sentence)
            .ifPresent(
                n ->
                    found.add(
                        new IssueMention(
                            n.issue(),
                            report.passage(phrase(sentence, noun)),
                            report.passage(sentence.span()),
                            Optional.empty(),
                            How.REFERENCE,
                            List.of())));
      }
    }
    return found;
  }

  private Optional<Named> spokenOf(Token noun, Sentence sentence) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (sentence.index() - h.sentence() > SENTENCES_BACK) {
        continue;
      }
      if (h.named().heads().stream().anyMatch(noun::hasLemma)) {
        heard(h.named(), sentence);
        return Optional.of(h.named());
      }
    }
    return Optional.empty();
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").stream()
        .anyMatch(d -> d.hasLemma("the", "this", "that", "these", "those"));
  }

  /** Without words that would say which: "the grain deal" is no reference to another one. */
  private boolean isBare(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.relates("amod", "compound", "nummod", "nmod", "nmod:poss"))
        .allMatch(c -> c.index() < noun.index() && heads.isDescribing(c.lower()));
  }

  private static Span phrase(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token c : sentence.children(noun, "amod", "compound")) {
      span = span.and(c.span());
    }
    return span;
  }
}
