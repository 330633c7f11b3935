package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.model.Passage;
import org.chancery.model.Relation;
import org.chancery.model.Root;
import org.chancery.model.Span;
import org.chancery.model.Trace;

/**
 * Tells what one party does towards another where both are given and something is known to pass
 * between them. It always answers; {@link EventReader} is the one to ask whether there is anything.
 * Immutable and safe to share between threads.
 */
public final class RelationReader {
  private final RuleBook rules;
  private final Grammar grammar;
  private final Leanings leanings;
  private final Vocabulary vocabulary = new Vocabulary();

  /** Loads and checks the rules and the leanings; all that is wrong is told at once. */
  public RelationReader(Lexicon lexicon) {
    Problems problems = new Problems();
    this.rules = new RuleBook(lexicon, problems);
    this.grammar = Grammar.load(lexicon, problems);
    this.leanings = new Leanings(lexicon, problems);
    problems.check();
    rules.teach(vocabulary);
    vocabulary.addVerbs(grammar.matrix().words());
    vocabulary.addVerbs(leanings.words(Leanings.WordClass.VERB));
    vocabulary.addOthers(leanings.words(Leanings.WordClass.NOUN));
    vocabulary.addOthers(grammar.bearers().words());
  }

  /**
   * The relation from the actor to the recipient.
   *
   * @param actor the words that name who acts; empty where they are not known
   * @param recipient the words that name the other; empty where they are not known
   */
  public Relation read(ParsedReport text, Optional<Span> actor, Optional<Span> recipient) {
    List<Sentence> sentences = sentences(text, actor, recipient);
    for (Sentence s : sentences) {
      Sentence sentence = vocabulary.mend(s);
      Clauses clauses = new Clauses(sentence, grammar.matrix(), grammar.bearers());
      Pair pair = Pair.of(sentence, actor, recipient);
      GistReader gists = new GistReader(clauses, grammar, rules, leanings, pair);
      for (Token t : new Pivots(pair).words()) {
        Optional<Gist> gist = gists.of(t);
        if (gist.isPresent()) {
          return relation(gist.get(), text);
        }
      }
      Optional<Gist> guess = pair.recipient().flatMap(gists::byPreposition);
      if (guess.isPresent()) {
        return relation(guess.get(), text);
      }
    }
    return new Relation(Root.ACCUSE, new Trace("relate.nothing-known", List.of()));
  }

  private static List<Sentence> sentences(
      ParsedReport text, Optional<Span> actor, Optional<Span> recipient) {
    List<Sentence> found = new ArrayList<>();
    actor.map(text::sentencesIn).ifPresent(found::addAll);
    recipient.map(text::sentencesIn).orElse(List.of()).stream()
        .filter(s -> !found.contains(s))
        .forEach(found::add);
    text.sentences().stream().filter(s -> !found.contains(s)).forEach(found::add);
    return found;
  }

  private static Relation relation(Gist gist, ParsedReport text) {
    List<Passage> evidence =
        gist.words().stream()
            .filter(t -> !t.is(Upos.PUNCT))
            .map(t -> new Passage(text.report().id(), t.span()))
            .toList();
    return new Relation(gist.root(), new Trace(gist.rule(), evidence));
  }
}
