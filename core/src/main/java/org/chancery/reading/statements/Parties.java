package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * From the word that the grammar gives to the mention that it heads; where there is none, one is
 * made.
 */
final class Parties {
  private final Report report;
  private final Map<Integer, List<Mention>> byHead = new TreeMap<>();
  private final List<Mention> mentions;

  Parties(ParsedReport text, List<Mention> mentions) {
    this.report = text.report();
    this.mentions = List.copyOf(mentions);
    for (Mention m : mentions) {
      byHead.computeIfAbsent(m.head().start(), h -> new ArrayList<>()).add(m);
    }
  }

  /** The mention whose head is this word, the longest of several. */
  Optional<Mention> known(Sentence sentence, Token word) {
    List<Mention> direct = new ArrayList<>(byHead.getOrDefault(word.span().start(), List.of()));
    for (Token part : sentence.children(word, "flat", "compound")) {
      for (Mention m : byHead.getOrDefault(part.span().start(), List.of())) {
        if (m.span().contains(word.span())) {
          direct.add(m);
        }
      }
    }
    return direct.stream()
        .filter(m -> m.span().contains(word.span()))
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** The mention, or a new one over the whole phrase. */
  Mention of(Sentence sentence, Token word) {
    return known(sentence, word)
        .map(m -> withName(sentence, word, m))
        .map(m -> inApposition(sentence, word, m))
        .or(() -> relative(sentence, word))
        .orElseGet(() -> unresolved(sentence, word));
  }

  /**
   * "Deputy minister" and "Anna Berg" side by side are one: all the words, and the name's actor.
   */
  private Mention withName(Sentence sentence, Token word, Mention title) {
    Span phrase = phrase(sentence, word);
    for (Mention name : mentions) {
      int gap = name.span().start() - title.span().end();
      boolean beside = gap >= 0 && gap <= 1 && phrase.contains(name.span());
      if (beside && name.how() != Mention.How.PRONOUN) {
        Span whole = title.span().and(name.span());
        return new Mention(report.passage(whole), name.head(), name.actor(), name.how());
      }
    }
    return title;
  }

  /**
   * "Peru's top negotiator, Anna Berg": the words at the cue, and the actor that the aside names.
   */
  private Mention inApposition(Sentence sentence, Token word, Mention title) {
    if (title.actor() instanceof Actor.Known || title.how() == Mention.How.PRONOUN) {
      return title;
    }
    return sentence.children(word, "appos").stream()
        .filter(a -> a.is(Upos.PROPN))
        .flatMap(a -> known(sentence, a).stream())
        .filter(m -> m.actor().type() == ActorType.PERSON)
        .findFirst()
        .map(m -> new Mention(title.passage(), title.head(), m.actor(), title.how()))
        .orElse(title);
  }

  /** "who" and "which" stand for the noun before their clause. */
  private Optional<Mention> relative(Sentence sentence, Token word) {
    if (!word.xpos().startsWith("W")) {
      return Optional.empty();
    }
    Optional<Mention> before = word.lower().equals("who") ? endingBefore(word) : Optional.empty();
    if (before.isPresent()) {
      Actor actor = before.get().actor();
      return Optional.of(
          new Mention(report.passage(word.span()), word.span(), actor, Mention.How.PRONOUN));
    }
    Optional<Token> at = sentence.head(word);
    while (at.isPresent() && !at.get().relates("acl:relcl")) {
      at = sentence.head(at.get());
    }
    return at.flatMap(sentence::head)
        .map(noun -> of(sentence, noun).actor())
        .map(
            actor ->
                new Mention(report.passage(word.span()), word.span(), actor, Mention.How.PRONOUN));
  }

  /** The mention that stands right before the word, or before the comma before it. */
  private Optional<Mention> endingBefore(Token word) {
    int end = word.span().start();
    while (end > 0
        && (report.text().charAt(end - 1) == ' ' || report.text().charAt(end - 1) == ',')) {
      end--;
    }
    int last = end;
    return mentions.stream().filter(m -> m.span().end() == last).findFirst();
  }

  private Mention unresolved(Sentence sentence, Token word) {
    Span span = phrase(sentence, word);
    String words = span.in(report.text());
    boolean pronoun = word.is(Upos.PRON);
    Actor actor =
        new Actor.Unresolved(
            "unresolved:" + words,
            words,
            type(word),
            pronoun
                ? "a pronoun whose antecedent was not found"
                : "the report gives no name for these words");
    Mention.How how = pronoun ? Mention.How.PRONOUN : Mention.How.DESCRIPTION;
    return new Mention(
        report.passage(span), word.span(), actor, word.is(Upos.PROPN) ? Mention.How.NAME : how);
  }

  /** The noun phrase without clauses and asides: "a spokesman for the ministry". */
  private static Span phrase(Sentence sentence, Token word) {
    WordSet words = new WordSet(sentence).add(word);
    for (Token t : sentence.subtree(word)) {
      boolean own = t.head() == word.index();
      boolean aside =
          t.relates("acl", "parataxis", "ccomp", "advcl")
              || (t.relates("appos") && isApart(sentence, t));
      if (t.index() != word.index()
          && (aside || (own && t.relates("case", "cc:preconj", "mark", "discourse")))) {
        words.remove(t);
      }
    }
    return words.stretches().stream()
        .filter(s -> s.contains(word.span()))
        .findFirst()
        .orElse(word.span());
  }

  /** Set off by a comma or a bracket: "Lindqvist, the minister"; not "Minister Lindqvist". */
  private static boolean isApart(Sentence sentence, Token aside) {
    int first = sentence.subtree(aside).get(0).index();
    return sentence.token(first).is(Upos.PUNCT)
        || (first > 0 && sentence.token(first - 1).is(Upos.PUNCT));
  }

  private static ActorType type(Token word) {
    boolean many =
        word.xpos().equals("NNS") || word.xpos().equals("NNPS") || word.hasLemma("they", "we");
    if (many) {
      return ActorType.GROUP;
    }
    boolean person =
        word.entity().equals("person") || word.name().endsWith("PER") || word.is(Upos.PRON);
    return person ? ActorType.PERSON : ActorType.ORGANIZATION;
  }

  /** Ids of the actors named in these stretches, in text order, each once. */
  List<String> namedIn(List<Span> content) {
    return mentions.stream()
        .filter(m -> content.stream().anyMatch(c -> c.contains(m.span())))
        .map(m -> m.actor().id())
        .distinct()
        .toList();
  }
}
