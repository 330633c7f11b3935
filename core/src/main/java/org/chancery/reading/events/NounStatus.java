package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Status;

/** One step up from a noun that names an act: what its place in the sentence says of the act. */
final class NounStatus {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Matrix matrix;
  private final Operators operators;
  private final ClauseMarks marks;
  private final Bearers bearers;
  private final LightVerbs lights;

  NounStatus(Clauses clauses, Grammar grammar, ClauseMarks marks) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.matrix = grammar.matrix();
    this.operators = grammar.operators();
    this.bearers = grammar.bearers();
    this.lights = grammar.lights();
    this.marks = marks;
  }

  /** What the words before the act's noun make of it: "an alleged attack", "the planned talks". */
  Status described(Trigger trigger) {
    Status status = Status.OCCURRED;
    if (trigger.kind() == Trigger.Kind.NOUN) {
      for (Token a : sentence.children(trigger.head(), "amod")) {
        Status of = matrix.attribute(a).map(Matrix.Entry::inner).orElse(Status.OCCURRED);
        status = StatusReader.combine(of, status);
      }
    }
    return status;
  }

  StatusReader.Verdict step(StatusReader.Verdict verdict, Token at, Token head, boolean friendly) {
    if (verdict.background()) {
      return verdict;
    }
    return switch (at.baseRelation()) {
      case "conj", "appos", "flat" -> verdict;
      case "compound", "amod" -> below(verdict, head);
      case "nmod", "obl" -> phrase(verdict, at, head, friendly);
      case "obj", "iobj" -> object(verdict, at, head);
      case "nsubj" ->
          clauses.passive(head) ? object(verdict, at, head) : subject(verdict, at, head);
      default -> verdict.presupposed();
    };
  }

  /** "attack plan", "threat of attack". */
  private StatusReader.Verdict below(StatusReader.Verdict verdict, Token head) {
    Optional<Matrix.Entry> entry = matrix.at(head);
    if (entry.isPresent()) {
      return verdict.under(entry.get());
    }
    return bearers.carries(head) || bearers.counts(head) ? verdict : verdict.presupposed();
  }

  private StatusReader.Verdict phrase(
      StatusReader.Verdict verdict, Token at, Token head, boolean friendly) {
    boolean aim = friendly && clauses.hasCase(at, List.of("for"));
    for (Token c : sentence.children(at, "case")) {
      Optional<Status> effect = operators.at(Operators.Place.PREPOSITION, clauses.words(c));
      if (effect.isPresent()) {
        StatusReader.Verdict of = verdict.with(effect.get()).presupposed();
        boolean open = effect.get() == Status.OCCURRED && indefinite(at);
        return open && StatusReader.verbal(head) ? of.with(marks.own(head)) : of;
      }
    }
    if (Clauses.nominal(head)) {
      StatusReader.Verdict below = below(verdict, head);
      return aim && matrix.at(head).isEmpty() ? below.with(Status.PLANNED) : below;
    }
    Optional<Matrix.Entry> entry = matrix.at(head);
    if (entry.isPresent() && !entry.get().innerTold()) {
      return verdict.under(entry.get()).with(marks.own(head));
    }
    return (aim ? verdict.with(Status.PLANNED) : verdict).presupposed();
  }

  private StatusReader.Verdict object(StatusReader.Verdict verdict, Token at, Token head) {
    Optional<Matrix.Entry> entry = matrix.at(head);
    if (entry.isPresent() && !entry.get().innerTold()) {
      StatusReader.Verdict under = verdict.under(entry.get());
      boolean counted = marks.determined(at) && under.status() == Status.DENIED;
      return counted ? under : under.with(marks.own(head));
    }
    if (marks.determined(at) && verdict.status() == Status.DENIED) {
      return verdict;
    }
    return indefinite(at) ? verdict.with(marks.own(head)) : verdict.presupposed();
  }

  private StatusReader.Verdict subject(StatusReader.Verdict verdict, Token at, Token head) {
    Optional<Matrix.Entry> entry = predicate(head);
    if (entry.isPresent()) {
      return verdict.under(entry.get()).with(marks.own(head));
    }
    return indefinite(at) || lights.happens(head)
        ? verdict.with(marks.own(head))
        : verdict.presupposed();
  }

  /** "the bombardment goes on". */
  Optional<Matrix.Entry> goingOn(Token verb) {
    return predicate(verb).filter(e -> e.inner() == Status.ONGOING);
  }

  /** "is likely", "remains possible", "goes on", "are under way". */
  private Optional<Matrix.Entry> predicate(Token head) {
    if (head.is(Upos.ADJ)) {
      return matrix.at(head);
    }
    Optional<Matrix.Entry> phrasal =
        sentence.children(head, "compound:prt", "advmod", "case").stream()
            .flatMap(m -> matrix.at(head, m.lower()).stream())
            .findFirst();
    if (phrasal.isPresent()) {
      return phrasal;
    }
    Optional<Matrix.Entry> complement =
        sentence.children(head, "xcomp").stream()
            .filter(x -> x.is(Upos.ADJ))
            .flatMap(x -> matrix.at(x).stream())
            .findFirst();
    return complement.isPresent()
        ? complement
        : matrix.at(head).filter(e -> e.inner() == Status.ONGOING);
  }

  /** Whether the noun brings the act up as new: no article but "a", no owner. */
  private boolean indefinite(Token noun) {
    for (Token d : sentence.children(noun, "det", "nmod:poss")) {
      if (d.relates("nmod:poss")
          || operators
              .at(Operators.Place.DETERMINER, d)
              .filter(s -> s == Status.OCCURRED)
              .isPresent()) {
        return false;
      }
    }
    return true;
  }
}
