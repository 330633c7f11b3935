package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** The words between two parties that may tell what passes between them, likeliest first. */
final class Pivots {
  private final Sentence sentence;
  private final Pair pair;

  Pivots(Pair pair) {
    this.sentence = pair.sentence();
    this.pair = pair;
  }

  /** All words that are no part of a party's name; then those that are. */
  List<Token> words() {
    List<Token> all = between(pair.actor(), pair.recipient());
    List<Token> sorted = new ArrayList<>(all.stream().filter(t -> !pair.names(t)).toList());
    all.stream().filter(pair::names).forEach(sorted::add);
    return sorted;
  }

  private List<Token> between(Optional<Token> from, Optional<Token> to) {
    List<Token> up = from.or(() -> to).map(this::path).orElse(List.of(sentence.root()));
    List<Token> down = to.or(() -> from).map(this::path).orElse(up);
    Token meeting = meeting(up, down);
    Set<Token> found = new LinkedHashSet<>();
    found.addAll(second(meeting, down));
    if (from.filter(meeting::equals).isPresent() && down.size() > 1 && meeting.is(Upos.NOUN)) {
      found.add(meeting);
    }
    found.addAll(within(meeting, down));
    found.addAll(within(meeting, up));
    found.add(predicate(meeting, from, to));
    // towards the recipient, then upwards, then whatever stands near
    for (int i = down.indexOf(meeting) - 1; i > 0; i--) {
      found.add(down.get(i));
    }
    for (int i = up.indexOf(meeting) - 1; i > 0; i--) {
      found.add(up.get(i));
    }
    List<Token> above = up.subList(up.indexOf(meeting), up.size());
    found.addAll(governing(above));
    found.addAll(above);
    from.ifPresent(found::add);
    to.ifPresent(found::add);
    sentence.tokens().stream().filter(t -> t.is(Upos.VERB)).forEach(found::add);
    sentence.tokens().stream().filter(t -> t.is(Upos.NOUN)).forEach(found::add);
    return List.copyOf(found);
  }

  /** "a force made up of X and Y": neither the participle nor its noun tells. */
  private static List<Token> governing(List<Token> above) {
    List<Token> found = new ArrayList<>();
    boolean described = false;
    for (Token t : above) {
      boolean describes = t.relates("acl", "amod");
      if (!describes && !described) {
        found.add(t);
      }
      described = describes && !Clauses.nominal(t);
    }
    return found;
  }

  /** "Y, bombed by X last week": the verb that stands between a party and what describes it. */
  private static List<Token> within(Token meeting, List<Token> path) {
    int at = path.indexOf(meeting);
    boolean party = at > 0 && Clauses.nominal(meeting);
    return party ? path.subList(1, at).stream().filter(t -> t.is(Upos.VERB)).toList() : List.of();
  }

  /** "raided the camp and killed Y": the verb on the recipient's side. */
  private List<Token> second(Token meeting, List<Token> down) {
    List<Token> found = new ArrayList<>();
    int i = down.indexOf(meeting) - 1;
    if (i > 0 && down.get(i).relates("conj") && down.get(i).is(Upos.VERB)) {
      found.add(down.get(i));
    }
    return found;
  }

  /** The word that the meeting party or noun depends on, up to a verb. */
  private Token predicate(Token meeting, Optional<Token> from, Optional<Token> to) {
    Token at = meeting;
    boolean party =
        from.filter(meeting::equals).isPresent() || to.filter(meeting::equals).isPresent();
    while (party && Clauses.nominal(at) && at.head() != Token.ROOT) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private List<Token> path(Token t) {
    List<Token> path = new ArrayList<>();
    Optional<Token> at = Optional.of(t);
    while (at.isPresent()) {
      path.add(at.get());
      at = sentence.head(at.get());
    }
    return path;
  }

  private static Token meeting(List<Token> up, List<Token> down) {
    return up.stream().filter(down::contains).findFirst().orElse(up.get(up.size() - 1));
  }
}
