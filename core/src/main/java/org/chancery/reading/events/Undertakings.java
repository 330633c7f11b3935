package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Status;

/**
 * Acts of words about acts to come. "It said it will send aid to Y" is a promise beside the planned
 * aid; "it agreed to send aid to Y" is one whose recipient only the aid tells.
 */
final class Undertakings {
  private static final String GOVERNMENT = "GOV";

  private static final List<EventType> ABOUT_ACTS =
      List.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN);

  private final RuleBook rules;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Parties parties;
  private final StatusReader status;
  private final ClauseMarks marks;

  Undertakings(RuleBook rules, Clauses clauses, Parties parties, Grammar grammar) {
    this.rules = rules;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parties = parties;
    this.status = new StatusReader(clauses, grammar);
    this.marks = new ClauseMarks(clauses, grammar.operators());
  }

  /** All that was proposed, with the recipients that the acts below tell, and what is announced. */
  List<Candidate> with(List<Candidate> proposed) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate c : proposed) {
      all.add(ABOUT_ACTS.contains(c.rule().type()) ? toward(c, proposed) : c);
    }
    for (Candidate c : proposed) {
      announced(c).filter(a -> all.stream().noneMatch(o -> sameWord(o, a))).ifPresent(all::add);
    }
    return all;
  }

  private static boolean sameWord(Candidate a, Candidate b) {
    return a.trigger().head().equals(b.trigger().head()) && a.rule().type() == b.rule().type();
  }

  /** "offered to hand suspects over to Y": whom the act below meets. */
  private Candidate toward(Candidate outer, List<Candidate> proposed) {
    Roles.Filled filled = outer.filled();
    if (filled.frame().reciprocal() || filled.recipients().stream().anyMatch(Slots::placed)) {
      return outer;
    }
    for (Candidate inner : proposed) {
      List<Mention> others = others(inner, filled.actors());
      if (!others.isEmpty() && below(inner.trigger().predicate(), outer.trigger())) {
        return outer.with(filled.toward(others));
      }
    }
    return outer;
  }

  /** The parties of known side in an act beside those who speak of it. */
  private static List<Mention> others(Candidate inner, List<Mention> speakers) {
    Roles.Filled filled = inner.filled();
    List<Mention> among = filled.frame().reciprocal() ? filled.actors() : filled.recipients();
    return among.stream()
        .filter(Slots::placed)
        .filter(m -> speakers.stream().noneMatch(s -> Roles.same(s, m)))
        .toList();
  }

  /** Whether this word stands in what the trigger is about. */
  private boolean below(Token word, Trigger trigger) {
    Token at = word;
    while (at.head() != Token.ROOT && !at.relation().equals("acl:relcl")) {
      boolean about = at.relates("xcomp", "ccomp", "advcl", "acl", "conj", "obj", "obl", "nmod");
      if (!about) {
        return false;
      }
      at = sentence.token(at.head());
      if (at.equals(trigger.head()) || at.equals(trigger.predicate())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Candidate> announced(Candidate inner) {
    Optional<Token> teller = teller(inner.trigger().predicate());
    if (teller.isEmpty() || inner.filled().frame().actor().contains(Slot.SPEAKER)) {
      return Optional.empty();
    }
    List<Mention> speakers = clauses.doer(teller.get()).map(parties::of).orElse(List.of());
    if (!own(inner, speakers) || !factual(teller.get())) {
      return Optional.empty();
    }
    StatusReader.Verdict verdict = status.of(inner.trigger(), inner.rule().type().quadClass() <= 2);
    return verdict.dropped()
        ? Optional.empty()
        : rules.announcing().stream()
            .filter(r -> fits(r, teller.get(), inner, verdict.status()))
            .findFirst()
            .map(r -> candidate(r, teller.get(), inner, speakers))
            .filter(
                c ->
                    c.rule().recipient() != Rule.Need.REQUIRED
                        || !c.filled().recipients().isEmpty());
  }

  private boolean fits(Rule rule, Token teller, Candidate inner, Status verdict) {
    boolean denied = verdict == Status.DENIED;
    return rule.inner().contains(inner.rule().type())
        && rule.innerStatus().contains(verdict)
        && rule.verbs().stream().anyMatch(v -> teller.hasLemma(v.get(0)))
        && (!denied || marks.future(inner.trigger().predicate()))
        && (verdict != Status.CONDITIONAL || marks.onCondition(inner.trigger().predicate()))
        && (rule.content().isEmpty() || conditioned(rule.content(), inner))
        && !conditioned(rule.notContent(), inner);
  }

  /** "unless it pays": whether such a word opens a clause below the act. */
  private boolean conditioned(Words words, Candidate inner) {
    return sentence.children(inner.trigger().predicate(), "advcl").stream()
        .flatMap(c -> sentence.children(c, "mark").stream())
        .anyMatch(m -> words.match(sentence, m));
  }

  private Candidate candidate(Rule rule, Token teller, Candidate inner, List<Mention> speakers) {
    Trigger trigger =
        new Trigger(Trigger.Kind.VERB, teller, List.of(teller), List.of(), Optional.empty());
    Frame frame = rule.frames().get(0);
    List<Mention> met =
        others(inner, speakers).stream().filter(m -> !colleague(m, speakers)).toList();
    Roles.Filled filled = new Roles.Filled(frame, speakers, met, frame.confidence());
    return new Candidate(sentence, rule, trigger, filled);
  }

  /** "an official said the premier will meet Y": nothing is promised to the premier. */
  private static boolean colleague(Mention mention, List<Mention> speakers) {
    return governs(mention)
        && speakers.stream()
            .filter(s -> governs(s) || s.actor().type() == ActorType.STATE)
            .anyMatch(s -> Sayings.sameSide(mention, s));
  }

  private static boolean governs(Mention mention) {
    return mention.actor().code().sectors().contains(GOVERNMENT);
  }

  /** Whether they speak of what they will do themselves. */
  private static boolean own(Candidate inner, List<Mention> speakers) {
    return !speakers.isEmpty()
        && inner.filled().actors().stream()
            .anyMatch(a -> speakers.stream().anyMatch(s -> Sayings.sameSide(a, s)));
  }

  private boolean factual(Token verb) {
    Status told = marks.own(verb);
    return told == Status.OCCURRED || told == Status.ONGOING;
  }

  /** The verb in whose clause of content this word stands. */
  private Optional<Token> teller(Token word) {
    Token at = word;
    while (true) {
      Optional<Token> aside = sentence.child(at, "parataxis");
      if (aside.isPresent() && at.index() != word.index() + 1 && at.head() == Token.ROOT) {
        return aside;
      }
      if (at.head() == Token.ROOT) {
        return Optional.empty();
      }
      Token head = sentence.token(at.head());
      boolean content = at.relates("ccomp", "parataxis") && !clauses.infinitive(at);
      if (content && StatusReader.verbal(head)) {
        return Optional.of(head);
      }
      boolean same = at.relates("conj") && sentence.child(at, "nsubj").isEmpty();
      if (!same && !at.relates("xcomp")) {
        return Optional.empty();
      }
      at = head;
    }
  }
}
