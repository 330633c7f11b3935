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
 * @param rule the id of the arrangement in which it was found
 */
record Draft(
    Sentence sentence,
    Optional<Token> at,
    Optional<Span> cue,
    Optional<Cue> entry,
    Polarity polarity,
    String rule,
    Saying saying,
    List<Span> content) {

  Draft {
    content = List.copyOf(content);
  }

  /** Those who take part: who speaks (or why nobody does), to whom, through whom. */
  record Saying(Optional<Token> speaker, String because, List<Token> addressees, List<Token> via) {
    static final Saying BY_NOBODY =
        new Saying(Optional.empty(), "no subject by the cue", List.of(), List.of());

    Saying {
      addressees = List.copyOf(addressees);
      via = List.copyOf(via);
    }
  }

  static Draft of(Sentence sentence, Token at, Span cue, Cue entry, String rule) {
    return new Draft(
        sentence,
        Optional.of(at),
        Optional.of(cue),
        Optional.of(entry),
        entry.polarity(),
        rule,
        Saying.BY_NOBODY,
        List.of());
  }

  /** A quotation without a saying word; {@code cue} is a colon or a dash, if there is one. */
  static Draft quotation(Sentence sentence, Optional<Span> cue, String rule, Span content) {
    return new Draft(
        sentence,
        Optional.empty(),
        cue,
        Optional.empty(),
        Polarity.SAID,
        rule,
        Saying.BY_NOBODY,
        List.of(content));
  }

  Draft with(List<Span> newContent) {
    return new Draft(sentence, at, cue, entry, polarity, rule, saying, newContent);
  }

  Draft plus(Span more) {
    List<Span> all = new ArrayList<>(content);
    all.add(more);
    all.sort(null);
    return with(all);
  }

  /** What the head found stays its finding, however it is arranged. */
  Draft by(String newRule) {
    String found = rule.equals(LearnedCues.RULE) ? rule : newRule;
    return new Draft(sentence, at, cue, entry, polarity, found, saying, content);
  }

  Draft as(Polarity newPolarity) {
    return new Draft(sentence, at, cue, entry, newPolarity, rule, saying, content);
  }

  Draft with(Saying who) {
    return new Draft(sentence, at, cue, entry, polarity, rule, who, content);
  }

  Draft saidBy(Optional<Token> who, String ifNot) {
    return with(new Saying(who, ifNot, saying.addressees(), saying.via()));
  }

  Draft to(List<Token> whom) {
    return with(new Saying(saying.speaker(), saying.because(), whom, saying.via()));
  }

  Draft through(List<Token> outlets) {
    return with(new Saying(saying.speaker(), saying.because(), saying.addressees(), outlets));
  }

  boolean takes(Cue.Frame frame) {
    return entry.filter(e -> e.takes(frame)).isPresent();
  }

  boolean isSort(String sort) {
    return entry.filter(e -> e.sort().equals(sort)).isPresent();
  }

  /** Whether the words stand in its content. */
  boolean says(Span words) {
    return content.stream().anyMatch(c -> c.contains(words));
  }

  boolean touches(Span words) {
    return content.stream().anyMatch(c -> c.overlaps(words));
  }

  /** Where it begins in the text. */
  int start() {
    int first = content.isEmpty() ? Integer.MAX_VALUE : content.get(0).start();
    return cue.map(c -> Math.min(c.start(), first)).orElse(first);
  }
}
