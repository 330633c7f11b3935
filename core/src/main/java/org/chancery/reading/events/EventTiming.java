package org.chancery.reading.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.When;

/** Dates an act from the date words of its own clause, or says why it cannot. */
final class EventTiming {
  private final Sentence sentence;
  private final List<Timing> timings;
  private final LightVerbs lights;
  private final Optional<LocalDate> publishedOn;

  /** What else is known of the act's place in the report. */
  record Setting(StatusReader.Verdict verdict, boolean told, boolean backstory) {}

  EventTiming(
      Clauses clauses, LightVerbs lights, List<Timing> timings, Optional<LocalDate> publishedOn) {
    this.lights = lights;
    this.sentence = clauses.sentence();
    this.publishedOn = publishedOn;
    this.timings =
        timings.stream()
            .filter(t -> t.type() == Timing.TimexType.DATE || t.type() == Timing.TimexType.TIME)
            .filter(t -> t.words().filter(w -> sentence.span().overlaps(w.span())).isPresent())
            .toList();
  }

  Timing of(Trigger trigger, Setting setting) {
    List<Timing> own = own(trigger);
    Optional<Timing> dated = best(own, trigger);
    if (dated.isPresent()) {
      return dated.get();
    }
    if (!own.isEmpty()) {
      return Timing.unknown("its clause names no day that can be reckoned");
    }
    Optional<String> because = whyNotPublication(trigger, setting);
    if (because.isPresent() || publishedOn.isEmpty()) {
      return Timing.unknown(because.orElse("no day of publication is known"));
    }
    LocalDate day = publishedOn.get();
    return new Timing(
        Timing.TimexType.DATE,
        day.toString(),
        new When.Day(day),
        Timing.Basis.PUBLICATION_DAY,
        Optional.empty());
  }

  private Optional<Timing> best(List<Timing> own, Trigger trigger) {
    Optional<Timing> best = Optional.empty();
    for (Timing t : own) {
      boolean known = !(t.when() instanceof When.Undated);
      if (known && best.map(b -> closer(t, b, trigger)).orElse(true)) {
        best = Optional.of(t);
      }
    }
    return best;
  }

  private static boolean closer(Timing a, Timing b, Trigger trigger) {
    if (a.type() != b.type()) {
      return a.type() == Timing.TimexType.DATE;
    }
    return distance(a, trigger) < distance(b, trigger);
  }

  private static int distance(Timing t, Trigger trigger) {
    return t.words()
        .map(w -> Math.abs(w.span().start() - trigger.head().span().start()))
        .orElse(Integer.MAX_VALUE);
  }

  /** Dates of the trigger's clause; else those of the verb it continues. */
  private List<Timing> own(Trigger trigger) {
    Token p = trigger.predicate();
    List<Timing> found = at(trigger, p);
    Token clause = p;
    while (found.isEmpty()) {
      Optional<Token> head = sentence.head(clause);
      boolean continues =
          clause.relates("xcomp") || (clause.relates("conj") && !Clauses.nominal(clause));
      if (head.isEmpty()
          || !continues
          || (trigger.light().isEmpty() && trigger.kind() == Trigger.Kind.NOUN)) {
        return found;
      }
      clause = head.get();
      found = at(trigger, clause);
    }
    return found;
  }

  private List<Timing> at(Trigger trigger, Token predicate) {
    List<Timing> found = new ArrayList<>();
    for (Timing t : timings) {
      Optional<Token> head = t.words().flatMap(w -> sentence.headOf(w.span()));
      if (head.filter(h -> belongs(h, trigger, predicate) || follows(h, trigger)).isPresent()) {
        found.add(t);
      }
    }
    return found;
  }

  /** Whether the way up from the date leads to the act without passing another clause. */
  private boolean belongs(Token date, Trigger trigger, Token predicate) {
    Token at = date;
    while (true) {
      if (at.index() == trigger.head().index()) {
        return true;
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return false;
      }
      Token h = head.get();
      if (h.index() == trigger.head().index()) {
        return true;
      }
      boolean plainNoun = trigger.kind() == Trigger.Kind.NOUN && trigger.light().isEmpty();
      if (h.index() == predicate.index()) {
        return !plainNoun
            && (at.index() == date.index() || at.relates("obj", "obl", "nsubj:pass", "xcomp"));
      }
      if (!passable(at, h)) {
        return deed(date, trigger);
      }
      at = h;
    }
  }

  /** "made a 2014 stop": the object names the act. */
  private boolean deed(Token date, Trigger trigger) {
    boolean named = trigger.objects().stream().anyMatch(o -> o.index() == date.head());
    return named && lights.lends(trigger.head());
  }

  /**
   * Nouns may stand between if the date follows them, and "starting" as in "a drill starting on
   * Sunday".
   */
  private boolean passable(Token below, Token above) {
    if (above.xpos().equals("VBG") && above.relates("acl", "advcl")) {
      return lights.happens(above) && sentence.child(above, "nsubj").isEmpty();
    }
    boolean after = below.index() > above.index() || above.relates("obl", "advmod");
    return after && (Clauses.nominal(above) || above.is(Upos.ADV));
  }

  /**
   * Whether the date's phrase comes right after the noun's, in a phrase such as "before talks with
   * Y".
   */
  private boolean follows(Token date, Trigger trigger) {
    Token noun = trigger.head();
    boolean phrase = noun.relates("obl", "nmod") && trigger.kind() == Trigger.Kind.NOUN;
    if (!phrase || trigger.light().isPresent() || date.head() != noun.head()) {
      return false;
    }
    List<Token> phraseWords = sentence.subtree(noun);
    int end = phraseWords.get(phraseWords.size() - 1).index();
    return sentence.subtree(date).get(0).index() == end + 1;
  }

  /** Why the day of publication may not be assumed; none if it may. */
  private Optional<String> whyNotPublication(Trigger trigger, Setting setting) {
    Status status = setting.verdict().status();
    if (status != Status.OCCURRED && status != Status.ONGOING) {
      return Optional.of("it is not told as done, and no date is given");
    }
    if (setting.told()) {
      return Optional.of("the speaker gives no date");
    }
    if (setting.verdict().background()
        || (trigger.kind() == Trigger.Kind.NOUN && trigger.light().isEmpty())) {
      return Optional.of("it is mentioned in passing, without a date");
    }
    if (setting.backstory() || pastPerfect(trigger.predicate())) {
      return Optional.of("it belongs to the events before, and no date is given");
    }
    return main(trigger.predicate())
        ? Optional.empty()
        : Optional.of("it stands in a subordinate clause, without a date");
  }

  private boolean pastPerfect(Token v) {
    return sentence.children(v, "aux").stream()
        .anyMatch(a -> a.xpos().equals("VBD") && a.hasLemma("have"));
  }

  private boolean main(Token v) {
    Token at = v;
    while (at.head() != Token.ROOT) {
      if (!at.relates("conj", "xcomp", "parataxis")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }
}
