package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Status;

/** What the small words of one clause say of its act: "will", "not", "if", "is shelling". */
final class ClauseMarks {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Operators operators;

  ClauseMarks(Clauses clauses, Operators operators) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.operators = operators;
  }

  /** Everything that stands in the clause of this word itself. */
  Status own(Token v) {
    Status status = auxiliaries(v);
    status = StatusReader.combine(adverbs(v), status);
    if (none(v)) {
      status = StatusReader.combine(Status.DENIED, status);
    }
    if (conditioned(v)) {
      status = StatusReader.combine(Status.CONDITIONAL, status);
    }
    return asked(v) ? Status.POSSIBLE : status;
  }

  /** "unclear whether it attacked", "asked if it attacked". */
  boolean asked(Token v) {
    Optional<Status> marker = marker(v);
    return v.relates("ccomp", "csubj")
        ? marker.filter(s -> s == Status.POSSIBLE || s == Status.CONDITIONAL).isPresent()
        : v.relates("acl", "advcl", "nmod", "obl")
            && marker.filter(s -> s == Status.POSSIBLE).isPresent();
  }

  /** "will", "would": of an act that is yet to come. */
  boolean future(Token v) {
    return sentence.children(v, "aux", "cop").stream()
        .anyMatch(
            a ->
                a.hasLemma("would")
                    || operators
                        .at(Operators.Place.AUXILIARY, a)
                        .filter(s -> s == Status.PLANNED)
                        .isPresent());
  }

  private Status auxiliaries(Token v) {
    Status status = progressive(v) ? Status.ONGOING : Status.OCCURRED;
    if (subjunctive(v)) {
      return Status.WISHED;
    }
    for (Token aux : sentence.children(v, "aux", "cop")) {
      Optional<Status> effect = operators.at(Operators.Place.AUXILIARY, aux);
      if (effect.isPresent()) {
        status = StatusReader.combine(backshifted(v, aux) ? Status.PLANNED : effect.get(), status);
      }
    }
    boolean to = clauses.infinitive(v);
    boolean bare = v.head() == Token.ROOT || v.relates("ccomp", "parataxis");
    boolean own = sentence.child(v, "nsubj").isPresent();
    if (to && (sentence.child(v, "cop").isPresent() || (bare && own))) {
      status = StatusReader.combine(Status.PLANNED, status);
    }
    return status;
  }

  /** "insisted that it withdraw". */
  private boolean subjunctive(Token v) {
    return v.xpos().equals("VB")
        && sentence.child(v, "nsubj").isPresent()
        && sentence.child(v, "aux").isEmpty()
        && sentence.children(v, "mark").stream().anyMatch(m -> m.hasLemma("that"));
  }

  /** "said it would withdraw": a plan, told in the past. */
  private boolean backshifted(Token v, Token aux) {
    if (!aux.hasLemma("would") || !v.relates("ccomp", "conj") || conditioned(v)) {
      return false;
    }
    if (v.relates("conj")) {
      return sentence.head(v).filter(h -> h.xpos().equals("VBD") || below(h)).isPresent();
    }
    return sentence
        .head(v)
        .filter(h -> h.xpos().equals("VBD") || h.xpos().equals("VBN"))
        .isPresent();
  }

  private boolean below(Token v) {
    return v.relates("ccomp", "xcomp", "conj")
        && sentence
            .head(v)
            .filter(h -> h.xpos().equals("VBD") || h.xpos().equals("VBN"))
            .isPresent();
  }

  private boolean progressive(Token v) {
    return v.xpos().equals("VBG")
        && sentence.children(v, "aux").stream()
            .anyMatch(a -> a.xpos().equals("VBZ") || a.xpos().equals("VBP"));
  }

  private Status adverbs(Token v) {
    Status status = Status.OCCURRED;
    List<Token> beside =
        new ArrayList<>(sentence.children(v, "advmod", "cc", "det", "discourse", "obl"));
    sentence.children(v, "nsubj").forEach(s -> beside.addAll(sentence.children(s, "nmod")));
    for (Token a : beside) {
      boolean joined = a.relates("cc") && !v.relates("conj") && !a.relation().equals("cc:preconj");
      Optional<Status> effect = withNext(a).or(() -> operators.at(Operators.Place.ADVERB, a));
      if (effect.isEmpty() && sentence.child(a, "advmod", "det").isPresent()) {
        effect = operators.at(Operators.Place.ADVERB, joinedForm(a));
      }
      if (effect.isPresent() && !joined) {
        status = StatusReader.combine(effect.get(), status);
      }
    }
    return status;
  }

  /** "not only" denies nothing. */
  private Optional<Status> withNext(Token a) {
    int next = a.index() + 1;
    return next < sentence.size()
        ? operators.at(Operators.Place.ADVERB, a.lower() + " " + sentence.token(next).lower())
        : Optional.empty();
  }

  private String joinedForm(Token a) {
    StringBuilder words = new StringBuilder();
    sentence.children(a, "advmod", "det", "case").forEach(c -> words.append(c.lower()).append(' '));
    return words + a.lower();
  }

  /** "No state has …", "recognised no government". */
  private boolean none(Token v) {
    for (Token n : sentence.children(v, "nsubj", "obj")) {
      if (determined(n) || neither(n)) {
        return true;
      }
    }
    return false;
  }

  /** "Neither Norway nor Chile attacked". */
  private boolean neither(Token noun) {
    for (Token each : clauses.joined(noun)) {
      for (Token c : sentence.children(each, "cc")) {
        if (operators.at(Operators.Place.ADVERB, c).filter(s -> s == Status.DENIED).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  boolean determined(Token noun) {
    return denies(noun) || sentence.children(noun, "det").stream().anyMatch(this::denies);
  }

  private boolean denies(Token t) {
    return operators.at(Operators.Place.DETERMINER, t).filter(s -> s == Status.DENIED).isPresent();
  }

  /** "no attack on Y": the trigger's own noun, or the object it needs. */
  Status noNoun(Trigger trigger) {
    boolean no = trigger.kind() == Trigger.Kind.NOUN && determined(trigger.head());
    boolean counted = trigger.light().isPresent() && none(trigger.light().get());
    return no && !counted ? Status.DENIED : Status.OCCURRED;
  }

  /** Whether the clause is an if-clause or has one. */
  /** Whether the condition is told: "would help if asked", not "would gladly help". */
  boolean onCondition(Token v) {
    return sentence.children(v, "advcl").stream()
        .anyMatch(c -> marker(c).filter(s -> s == Status.CONDITIONAL).isPresent() || provided(c));
  }

  private boolean conditioned(Token v) {
    if (v.relates("advcl") && marker(v).filter(s -> s == Status.CONDITIONAL).isPresent()) {
      return true;
    }
    List<Token> below = new ArrayList<>(sentence.children(v, "advcl"));
    sentence.children(v, "advmod").forEach(a -> below.addAll(sentence.children(a, "advcl")));
    for (Token c : below) {
      boolean open = marker(c).filter(s -> s == Status.CONDITIONAL).isPresent() || provided(c);
      if (open && modal(v)) {
        return true;
      }
    }
    return (v.relates("advcl") && inverted(v)) || conditionedAbove(v);
  }

  /** "If talks fail, they will fight, he warned": the condition hangs on the verb of saying. */
  private boolean conditionedAbove(Token v) {
    return v.relates("ccomp", "parataxis")
        && modal(v)
        && sentence.head(v).filter(h -> h.index() > v.index()).stream()
            .flatMap(h -> sentence.children(h, "advcl").stream())
            .filter(c -> c.index() < v.index())
            .anyMatch(c -> marker(c).filter(s -> s == Status.CONDITIONAL).isPresent());
  }

  private boolean modal(Token v) {
    return sentence.children(v, "aux").stream()
        .anyMatch(a -> operators.at(Operators.Place.AUXILIARY, a).isPresent());
  }

  /** "provided that it pays", "assuming that it pays". */
  private boolean provided(Token c) {
    return sentence.child(c, "ccomp").isPresent()
        && operators
            .at(Operators.Place.MARKER, c.lower())
            .filter(s -> s == Status.CONDITIONAL)
            .isPresent();
  }

  /** "Should Norway leave, …", "Had it attacked, …". */
  private boolean inverted(Token v) {
    Optional<Token> subject = sentence.child(v, "nsubj");
    Optional<Token> aux = sentence.child(v, "aux");
    return subject.isPresent()
        && aux.isPresent()
        && aux.get().index() < subject.get().index()
        && sentence.child(v, "mark").isEmpty();
  }

  /** What the word before the clause does: "if", "before", "without". */
  Optional<Status> marker(Token v) {
    Optional<Status> found = Optional.empty();
    for (Token m : sentence.children(v, "mark", "case", "advmod")) {
      Operators.Place place =
          finite(v) || m.relates("advmod") ? Operators.Place.MARKER : Operators.Place.PREPOSITION;
      Optional<Status> effect = operators.at(place, clauses.words(m));
      if (effect.isEmpty()) {
        effect = operators.at(Operators.Place.MARKER, before(m));
      }
      if (effect.isEmpty() && clauses.infinitive(v)) {
        effect = operators.at(Operators.Place.MARKER, clauses.words(m));
      }
      if (effect.isEmpty() && present(v)) {
        effect = operators.at(Operators.Place.PRESENT, clauses.words(m));
      }
      if (effect.isPresent() && found.filter(f -> f != Status.OCCURRED).isEmpty()) {
        found = effect;
      }
    }
    return found;
  }

  /** "as long as", "on condition that": the mark with the two words before it. */
  private String before(Token mark) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, mark.index() - 2); i <= mark.index(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).lower());
    }
    return words.toString();
  }

  /** "too weak to attack", "strong enough to attack". */
  Optional<Status> degree(Token adjective) {
    return sentence.children(adjective, "advmod").stream()
        .flatMap(a -> operators.at(Operators.Place.DEGREE, a).stream())
        .findFirst();
  }

  /** "the day when it recognises Y": not yet there. */
  boolean dayToCome(Token v) {
    return present(v)
        && !v.xpos().equals("VBN")
        && sentence.children(v, "advmod").stream().anyMatch(a -> a.hasLemma("when"));
  }

  private boolean present(Token v) {
    return v.xpos().equals("VBZ")
        || v.xpos().equals("VBP")
        || sentence.children(v, "aux", "cop").stream()
            .anyMatch(a -> a.xpos().equals("VBZ") || a.xpos().equals("VBP"));
  }

  boolean finite(Token v) {
    if (v.xpos().equals("VBD") || v.xpos().equals("VBZ") || v.xpos().equals("VBP")) {
      return true;
    }
    boolean subject = sentence.child(v, "nsubj", "expl").isPresent();
    return subject
        && sentence.children(v, "aux", "cop").stream()
            .anyMatch(a -> a.xpos().equals("MD") || a.xpos().startsWith("VB"));
  }

  boolean negated(Token v) {
    return adverbs(v) == Status.DENIED || none(v);
  }

  /** Of what stands before the first of two verbs, what holds for the second too. */
  Status shared(Token second, Token first) {
    Status status = marker(first).filter(s -> first.relates("advcl")).orElse(Status.OCCURRED);
    boolean own = sentence.child(second, "nsubj", "aux").isPresent();
    boolean samePart =
        second.xpos().equals(first.xpos())
            || alike(second, first)
            || (second.is(Upos.VERB) && second.xpos().startsWith("VB") && first.is(Upos.ADJ));
    if (own || !samePart) {
      return status;
    }
    boolean bare =
        second.xpos().equals("VB")
            || second.xpos().equals("VBN")
            || second.xpos().equals("VBG")
            || alike(second, first);
    return bare ? StatusReader.combine(own(first), status) : status;
  }

  /** "would have invaded and killed", "should be glad and help": as the first, however it looks. */
  private boolean alike(Token second, Token first) {
    List<Token> aux = sentence.children(first, "aux");
    boolean perfect = first.xpos().equals("VBN") && aux.stream().anyMatch(a -> a.hasLemma("have"));
    boolean modal = aux.stream().anyMatch(a -> a.xpos().equals("MD"));
    boolean turned = sentence.children(second, "cc").stream().anyMatch(c -> c.hasLemma("but"));
    return !turned
        && ((perfect && second.xpos().equals("VBD")) || (modal && second.xpos().equals("VBP")));
  }

  /** Whether it is asked if something is so: "why did it attack?" takes the attack as known. */
  boolean question(Token root) {
    boolean known =
        sentence.children(root, "advmod").stream().anyMatch(a -> a.xpos().equals("WRB"));
    return !known
        && sentence.children(root, "punct").stream().anyMatch(p -> p.form().startsWith("?"));
  }
}
