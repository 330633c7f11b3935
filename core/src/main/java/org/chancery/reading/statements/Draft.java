package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Span;
import org.chancery.model.Statement.Polarity;

/**
 * A statement in the making: words of the sentence, not yet mentions.
 *
 * @param at the word that the statement hangs on; none for a quotation that stands alone
 * @param takesQuotation whether a quotation beside it can be its content
 * @param because why there is no speaker, where there is none
 */
record Draft(
    Sentence sentence,
    Optional<Token> at,
    Optional<Span> cue,
    String sort,
    Polarity polarity,
    String rule,
    boolean takesQuotation,
    Optional<Token> speaker,
    String because,
    List<Span> content,
    List<Token> addressees,
    List<Token> via) {

  Draft {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    via = List.copyOf(via);
  }

  static Draft of(Sentence sentence, Token at, Span cue, Cue entry, String rule) {
    return new Draft(
        sentence,
        Optional.of(at),
        Optional.of(cue),
        entry.sort(),
        entry.polarity(),
        rule,
        entry.takes(Cue.Frame.QUOTE),
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        List.of());
  }

  Draft with(List<Span> newContent) {
    return new Draft(
        sentence, at, cue, sort, polarity, rule, takesQuotation, speaker, because, newContent, addressees, via);
  }

  Draft plus(Span more) {
    List<Span> all = new ArrayList<>(content);
    all.add(more);
    all.sort(null);
    return with(all);
  }

  Draft saidBy(Optional<Token> who, String ifNot) {
    return new Draft(
        sentence, at, cue, sort, polarity, rule, takesQuotation, who, ifNot, content, addressees, via);
  }

  Draft by(String newRule) {
    return new Draft(
        sentence, at, cue, sort, polarity, newRule, takesQuotation, speaker, because, content, addressees, via);
  }

  Draft as(Polarity newPolarity) {
    return new Draft(
        sentence, at, cue, sort, newPolarity, rule, takesQuotation, speaker, because, content, addressees, via);
  }

  Draft to(List<Token> whom) {
    return new Draft(
        sentence, at, cue, sort, polarity, rule, takesQuotation, speaker, because, content, whom, via);
  }

  Draft through(List<Token> outlets) {
    return new Draft(
        sentence, at, cue, sort, polarity, rule, takesQuotation, speaker, because, content, addressees, outlets);
  }

  /** Where it begins in the text: at its cue, or at its content where it has none. */
  int start() {
    int first = content.isEmpty() ? Integer.MAX_VALUE : content.get(0).start();
    return cue.map(c -> Math.min(c.start(), first)).orElse(first);
  }
}
