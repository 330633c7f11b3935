package org.chancery.reading.events;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Status;

/** Works out from all that stands above a trigger whether the act was done. */
final class StatusReader {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Matrix matrix;
  private final ClauseMarks marks;
  private final NounStatus nouns;

  /**
   * What was found.
   *
   * @param dropped whether the act is only the content of another act, which is recorded instead
   * @param background whether it is mentioned in passing, in a subordinate clause or as a noun
   */
  record Verdict(Status status, boolean dropped, boolean background) {
    Verdict with(Status outer) {
      return new Verdict(combine(outer, status), dropped, background);
    }

    Verdict presupposed() {
      return new Verdict(status, dropped, true);
    }

    Verdict under(Matrix.Entry entry) {
      return new Verdict(combine(entry.inner(), status), dropped || entry.drop(), background);
    }

    Verdict underClause(Matrix.Entry entry) {
      return new Verdict(combine(entry.clause(), status), dropped || entry.drop(), background);
    }
  }

  StatusReader(Clauses clauses, Grammar grammar) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.matrix = grammar.matrix();
    this.marks = new ClauseMarks(clauses, grammar.operators());
    this.nouns = new NounStatus(clauses, grammar, marks);
  }

  /**
   * @param friendly whether the act is one that people prepare for: talks, help, treaties
   */
  Verdict of(Trigger trigger, boolean friendly) {
    Token at = trigger.predicate();
    if (marks.noNoun(trigger) == Status.DENIED) {
      return new Verdict(Status.DENIED, false, false);
    }
    Verdict verdict = new Verdict(nouns.described(trigger), false, false);
    boolean nominal = trigger.kind() == Trigger.Kind.NOUN && trigger.light().isEmpty();
    if (!nominal) {
      verdict = verdict.with(marks.own(at));
    }
    if (trigger.light().isPresent() && !trigger.head().relation().equals("nsubj")) {
      verdict = matrix.at(at).filter(e -> !e.drop()).map(verdict::under).orElse(verdict);
    }
    if (trigger.light().isPresent() && trigger.head().relation().equals("nsubj")) {
      verdict = nouns.goingOn(at).map(verdict::under).orElse(untilThen(verdict, at));
    }
    boolean settled = false;
    while (true) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return marks.question(at) && !verdict.background()
            ? verdict.with(Status.POSSIBLE)
            : verdict;
      }
      nominal = nominal || (Clauses.nominal(at) && sentence.child(at, "cop").isEmpty());
      Verdict next =
          nominal ? nouns.step(verdict, at, head.get(), friendly) : step(verdict, at, head.get());
      verdict = settled ? settled(verdict, next) : next;
      settled = settled || (!nominal && told(at));
      at = head.get();
      nominal = Clauses.nominal(at) && sentence.child(at, "cop").isEmpty();
    }
  }

  /** "the offensive would end if …", "has not ended": what has yet to end goes on. */
  private Verdict untilThen(Verdict verdict, Token at) {
    boolean ends = matrix.at(at).filter(e -> e.inner() == Status.DENIED).isPresent();
    return ends && verdict.status() != Status.OCCURRED
        ? new Verdict(Status.ONGOING, verdict.dropped(), verdict.background())
        : verdict;
  }

  /** "the treaty that they signed", "the land occupied by Y": whatever is then asked of these. */
  private boolean told(Token at) {
    if (at.relates("ccomp")) {
      return asksHow(at);
    }
    if (!at.relates("acl")) {
      return false;
    }
    boolean perfect =
        at.xpos().equals("VBN")
            && sentence.children(at, "aux").stream()
                .anyMatch(
                    a -> a.hasLemma("have") && (a.xpos().equals("VBZ") || a.xpos().equals("VBP")));
    boolean participle = !at.relation().equals("acl:relcl") && clauses.passive(at);
    return at.xpos().equals("VBD") ? at.relation().equals("acl:relcl") : perfect || participle;
  }

  /** "explained why it had attacked". */
  private boolean asksHow(Token at) {
    boolean past =
        at.xpos().equals("VBD")
            || sentence.children(at, "aux").stream().anyMatch(a -> a.xpos().equals("VBD"));
    return past && sentence.children(at, "advmod").stream().anyMatch(a -> a.xpos().equals("WRB"));
  }

  /** Of what stands above a relative clause in the past only doubt reaches it. */
  private static Verdict settled(Verdict verdict, Verdict above) {
    boolean doubted = above.status() == Status.ALLEGED && verdict.status() == Status.OCCURRED;
    return doubted ? verdict.with(Status.ALLEGED) : verdict;
  }

  private Verdict step(Verdict verdict, Token at, Token head) {
    Optional<Status> degree = clauses.infinitive(at) ? marks.degree(head) : Optional.empty();
    if (degree.isPresent() && !verdict.background()) {
      return verdict.with(degree.get());
    }
    return switch (at.baseRelation()) {
      case "conj" -> conjoined(verdict, at, head);
      case "xcomp", "ccomp", "csubj", "obj", "nsubj" -> complement(verdict, at, head);
      case "advcl", "obl" -> adverbial(verdict, at, head);
      case "acl", "nmod" -> adnominal(verdict, at, head);
      default -> verdict;
    };
  }

  private Verdict conjoined(Verdict verdict, Token at, Token head) {
    if (verdict.background()) {
      return verdict;
    }
    return verdict.with(marks.shared(at, head));
  }

  private Verdict complement(Verdict verdict, Token at, Token head) {
    if (Clauses.nominal(head)) {
      return adnominal(verdict, at, head);
    }
    Optional<Matrix.Entry> entry = above(at, head);
    if (verdict.background()) {
      return entry.filter(e -> e.inner() == Status.ALLEGED).map(verdict::under).orElse(verdict);
    }
    boolean clause = !clauses.infinitive(at) && at.relates("ccomp", "csubj");
    if (clause) {
      return clause(verdict, at, head, entry);
    }
    boolean asked = clauses.infinitive(at) && onward(at, head).isEmpty();
    if (asked && entry.map(Matrix.Entry::innerTold).orElse(false)) {
      return verdict.with(clauses.passive(head) ? Status.ALLEGED : Status.WISHED);
    }
    return entry.map(verdict::under).orElse(unknown(verdict, at)).with(marks.own(head));
  }

  /** The entry of the word above; of its object in "made a demand to send". */
  private Optional<Matrix.Entry> above(Token at, Token head) {
    Optional<Matrix.Entry> entry = onward(at, head).or(() -> matrix.at(head));
    if (entry.isPresent() || !clauses.infinitive(at)) {
      return entry;
    }
    return sentence.child(head, "obj").filter(o -> o.index() < at.index()).flatMap(matrix::at);
  }

  /** "went on to apologise": a verb whose particle and "to" say it together. */
  private Optional<Matrix.Entry> onward(Token at, Token head) {
    if (!clauses.infinitive(at)) {
      return Optional.empty();
    }
    return sentence.children(head, "compound:prt", "advmod").stream()
        .filter(p -> p.index() > head.index() && p.index() < at.index())
        .flatMap(p -> matrix.at(head, p.lower() + " to").stream())
        .findFirst();
  }

  private Verdict clause(Verdict verdict, Token at, Token head, Optional<Matrix.Entry> entry) {
    if (marks.asked(at) || asksHow(at)) {
      return verdict;
    }
    boolean belief = entry.filter(e -> e.clause() == Status.ALLEGED && !e.told()).isPresent();
    if (belief && unbelieved(head)) {
      return new Verdict(verdict.status(), true, verdict.background());
    }
    if (entry.map(Matrix.Entry::told).orElse(true)) {
      return marks.negated(head) ? verdict.with(Status.POSSIBLE) : verdict;
    }
    return verdict.underClause(entry.get()).with(marks.own(head));
  }

  /** "does not believe", "no reason to believe". */
  private boolean unbelieved(Token head) {
    return marks.negated(head)
        || (head.relates("acl", "xcomp")
            && sentence
                .head(head)
                .filter(h -> marks.determined(h) || marks.negated(h))
                .isPresent());
  }

  /** Under a verb that the lexicon does not know an infinitive is not done. */
  private Verdict unknown(Verdict verdict, Token at) {
    return clauses.infinitive(at) ? verdict.with(Status.POSSIBLE) : verdict;
  }

  private Verdict adverbial(Verdict verdict, Token at, Token head) {
    Optional<Matrix.Entry> phrasal = phrasal(at, head);
    if (phrasal.isPresent()) {
      return verdict.under(phrasal.get()).with(marks.own(head));
    }
    Optional<Status> marker = marks.marker(at);
    boolean finite = marks.finite(at);
    Optional<Matrix.Entry> entry = matrix.at(head).filter(Matrix.Entry::objectControl);
    if (marker.isPresent()) {
      return marked(verdict, marker.get()).presupposed();
    }
    if (entry.isPresent() && !finite && sentence.child(at, "mark").isPresent()) {
      return verdict.under(entry.get()).with(marks.own(head));
    }
    if (verdict.background()) {
      return verdict;
    }
    if (clauses.infinitive(at)) {
      return above(at, head)
          .map(verdict::under)
          .orElse(verdict.with(Status.PLANNED))
          .with(marks.own(head));
    }
    if (finite || sentence.child(at, "mark").isPresent()) {
      return verdict.presupposed();
    }
    return resulting(at, head) ? verdict.presupposed() : verdict.with(marks.own(head));
  }

  /** "was no party to it, leaving Y free to attack": the "no" does not reach what came of it. */
  private boolean resulting(Token at, Token head) {
    boolean after = at.xpos().equals("VBG") && at.index() > head.index();
    boolean comma =
        sentence.children(at, "punct").stream()
            .anyMatch(p -> p.form().equals(",") && p.index() < at.index());
    return after && comma && marks.own(head) == Status.DENIED;
  }

  /** "go on attacking", "refrain from attacking": verb and preposition say it together. */
  private Optional<Matrix.Entry> phrasal(Token at, Token head) {
    if (!at.xpos().equals("VBG") && !Clauses.nominal(at)) {
      return Optional.empty();
    }
    List<Token> marks = sentence.children(at, "mark", "case");
    return sentence.children(head, "advmod").stream()
        .filter(a -> a.index() > head.index() && a.index() < at.index())
        .flatMap(a -> marks.stream().flatMap(m -> phrase(head, a, m).stream()))
        .findFirst()
        .or(() -> marks.stream().flatMap(m -> matrix.at(head, m.lower()).stream()).findFirst());
  }

  /** "come close to". */
  private Optional<Matrix.Entry> phrase(Token verb, Token adverb, Token mark) {
    return matrix.at(verb, adverb.lower() + " " + mark.lower());
  }

  /** "If they do not leave": whether they leave is open. */
  private static Verdict marked(Verdict verdict, Status marker) {
    boolean open = marker == Status.CONDITIONAL && verdict.status() == Status.DENIED;
    return open
        ? new Verdict(Status.CONDITIONAL, verdict.dropped(), verdict.background())
        : verdict.with(marker);
  }

  private Verdict adnominal(Verdict verdict, Token at, Token head) {
    if (claimed(at) && matrix.at(head).isPresent()) {
      Verdict claim = verdict.underClause(matrix.at(head).get());
      return (untrue(head) ? claim.with(Status.DENIED) : claim).presupposed();
    }
    Optional<Matrix.Entry> thought = thought(at, head);
    if (thought.isPresent()) {
      return verdict.under(thought.get()).presupposed();
    }
    if (at.relation().equals("acl:relcl") || (!clauses.infinitive(at) && !gerund(at))) {
      return marks.dayToCome(at) ? verdict.with(Status.POSSIBLE) : verdict.presupposed();
    }
    if (verdict.background()) {
      return verdict;
    }
    Verdict open = marks.determined(head) ? verdict.with(Status.DENIED) : verdict;
    Optional<Matrix.Entry> entry = phrasal(at, head).or(() -> matrix.at(head));
    if (entry.isPresent()) {
      return open.under(entry.get());
    }
    return clauses.infinitive(at) ? open.with(Status.PLANNED) : verdict.presupposed();
  }

  /** "the idea of Norway attacking Y": what the noun above the doer makes of it. */
  private Optional<Matrix.Entry> thought(Token at, Token doer) {
    boolean gerund = at.xpos().equals("VBG") && at.relation().equals("acl");
    return gerund && doer.relates("nmod")
        ? sentence.head(doer).filter(Clauses::nominal).flatMap(matrix::at)
        : Optional.empty();
  }

  /** "reports that it attacked were false". */
  private boolean untrue(Token claim) {
    return claim.relates("nsubj")
        && sentence
            .head(claim)
            .flatMap(matrix::at)
            .filter(e -> e.inner() == Status.DENIED)
            .isPresent();
  }

  /** "allegations that it armed the rebels". */
  private boolean claimed(Token at) {
    return at.relation().equals("acl")
        && marks.finite(at)
        && sentence.child(at, "mark").isPresent();
  }

  private boolean gerund(Token at) {
    return at.xpos().equals("VBG") && sentence.child(at, "mark", "case").isPresent();
  }

  /** The stronger doubt wins; a denial denied is open. */
  static Status combine(Status outer, Status inner) {
    if (outer == Status.DENIED && inner == Status.DENIED) {
      return Status.POSSIBLE;
    }
    return rank(outer) >= rank(inner) ? outer : inner;
  }

  private static final List<Status> RANKS =
      List.of(
          Status.OCCURRED,
          Status.ONGOING,
          Status.ALLEGED,
          Status.PLANNED,
          Status.POSSIBLE,
          Status.WISHED,
          Status.CONDITIONAL,
          Status.DENIED);

  private static int rank(Status status) {
    return RANKS.indexOf(status);
  }

  static boolean verbal(Token t) {
    return t.is(Upos.VERB) || t.is(Upos.ADJ) || t.is(Upos.AUX);
  }
}
