package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.model.Timing;

/** Reads who did what to whom. Immutable and safe to share between threads. */
public final class EventReader {
  private final RuleBook rules;
  private final Grammar grammar;
  private final Places places;
  private final HomeAffairs.Sectors home;
  private final Vocabulary vocabulary = new Vocabulary();

  /** Loads and checks the rules; all that is wrong is told at once. */
  public EventReader(Lexicon lexicon) {
    Problems problems = new Problems();
    this.rules = new RuleBook(lexicon, problems);
    this.grammar = Grammar.load(lexicon, problems);
    this.places = new Places(lexicon, grammar.operators());
    this.home = HomeAffairs.Sectors.of(lexicon, problems);
    problems.check();
    rules.teach(vocabulary);
    vocabulary.addVerbs(grammar.matrix().words());
    vocabulary.addVerbs(grammar.lights().words());
    vocabulary.addOthers(grammar.matrix().words());
    vocabulary.addOthers(grammar.bearers().words());
  }

  /** The acts of a report, in text order. */
  public List<Event> read(
      ParsedReport text, List<Mention> mentions, List<Timing> timings, List<Statement> statements) {
    Backstory backstory = new Backstory(text, timings, statements);
    HomeAffairs homeAffairs = new HomeAffairs(home, mentions);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      List<Mention> inside =
          mentions.stream().filter(m -> sentence.span().contains(m.span())).toList();
      if (inside.isEmpty()) {
        continue;
      }
      Clauses clauses = new Clauses(vocabulary.mend(sentence), grammar.matrix(), grammar.bearers());
      Parties parties =
          new Parties(clauses, grammar.bearers(), inside, new Sayings(statements), places);
      if (parties.isEmpty()) {
        continue;
      }
      EventWriter writer =
          new EventWriter(
              text.report(), clauses, grammar, places, timings, statements, backstory.at(i));
      Proposer proposer = new Proposer(rules, clauses, parties, grammar, places);
      Undertakings undertakings = new Undertakings(rules, clauses, parties, grammar);
      for (Candidate c : chosen(undertakings.with(proposer.propose()), clauses)) {
        if (!homeAffairs.include(c, inside)) {
          writer.write(c, events.size() + 1).ifPresent(events::add);
        }
      }
    }
    return List.copyOf(events);
  }

  /**
   * In text order, without the show of force that goes before the blow, and without what others are
   * asked to do.
   */
  private static List<Candidate> chosen(List<Candidate> proposed, Clauses clauses) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate c : proposed) {
      boolean blow =
          c.rule().type() == EventType.MOBILIZE
              && proposed.stream()
                  .filter(o -> o.rule().type() == EventType.ASSAULT)
                  .anyMatch(o -> sharesActor(o, c));
      boolean part = proposed.stream().anyMatch(o -> resultOf(o, c) || toldBy(o, c));
      if (!blow && !part && proposed.stream().noneMatch(o -> asksFor(o, c, clauses))) {
        chosen.add(c);
      }
    }
    chosen.sort(Comparator.comparing(c -> c.trigger().head().span()));
    return chosen;
  }

  /** "A raid killed nine": one act, told by the verb if that tells whom it met. */
  private static boolean toldBy(Candidate teller, Candidate other) {
    boolean verb = isSubject(other, teller) && placed(teller);
    boolean noun = isSubject(teller, other) && !placed(other);
    return (verb || noun)
        && teller.rule().type() == other.rule().type()
        && sharesActor(teller, other);
  }

  private static boolean isSubject(Candidate noun, Candidate verb) {
    Token at = noun.trigger().head();
    return noun.trigger().kind() == Trigger.Kind.NOUN
        && at.relates("nsubj")
        && at.head() == verb.trigger().head().index();
  }

  private static boolean placed(Candidate c) {
    return c.filled().recipients().stream().anyMatch(Slots::placed);
  }

  /** "shelled a village, killing nine": one act, told by its blow and by what came of it. */
  private static boolean resultOf(Candidate act, Candidate result) {
    Token at = result.trigger().predicate();
    boolean killing = at.relation().equals("advcl") && at.xpos().equals("VBG");
    boolean raid = at.relates("obl") && at.equals(result.trigger().head());
    boolean twin =
        at.relates("conj")
            && act.filled().actors().equals(result.filled().actors())
            && act.filled().recipients().equals(result.filled().recipients())
            && act.rule().equals(result.rule());
    if (twin && at.head() == act.trigger().predicate().index()) {
      return true;
    }
    return act.rule().type() == result.rule().type()
        && (killing || raid)
        && at.head() == act.trigger().predicate().index()
        && act.trigger().head().index() < at.index()
        && sharesActor(act, result)
        && (!placed(result) || placed(act));
  }

  /** What a request asks for is no act yet: "said that Y must withdraw". */
  private static boolean asksFor(Candidate request, Candidate act, Clauses clauses) {
    if (!request.filled().frame().recipient().contains(Slot.CLAUSE_PARTY)) {
      return false;
    }
    Sentence sentence = clauses.sentence();
    Token at = act.trigger().predicate();
    int head = request.trigger().head().index();
    while (at.head() != head
        && at.head() != Token.ROOT
        && at.relates("conj", "xcomp")
        && sentence.child(at, "nsubj").isEmpty()) {
      at = sentence.token(at.head());
    }
    boolean below = at.relates("ccomp", "xcomp") || clauses.infinitive(at);
    return below && at.head() == head;
  }

  private static boolean sharesActor(Candidate a, Candidate b) {
    return a.filled().actors().stream()
        .anyMatch(x -> b.filled().actors().stream().anyMatch(y -> Roles.same(x, y)));
  }
}
