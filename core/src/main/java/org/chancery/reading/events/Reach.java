package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** What hangs on a word closely enough to settle its sense. */
final class Reach {
  private static final String TIME = "time";

  private final Clauses clauses;
  private final Sentence sentence;
  private final Pair pair;
  private final List<String> asides;
  private final List<String> particles;
  private final List<String> towards;

  Reach(Clauses clauses, Leanings leanings, Pair pair) {
    this.pair = pair;
    this.asides = leanings.set("aside");
    this.particles = leanings.set("particle");
    this.towards = leanings.set("towards");
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whether an entry's further words stand by, and its conditions hold. */
  boolean fits(Leaning entry, Token t) {
    boolean simple =
        entry.words().size() == 1 && entry.with().isEmpty() && entry.without().isEmpty();
    if (simple) {
      return true;
    }
    List<Token> below = below(t);
    Set<String> near = words(below);
    List<String> further = entry.words().subList(1, entry.words().size());
    if (!near.containsAll(further)
        || (further.size() == 1 && particles.contains(further.get(0)) && !particle(t, further))) {
      return false;
    }
    near.addAll(shapes(t));
    return (entry.with().isEmpty() || entry.with().stream().anyMatch(near::contains))
        && entry.without().stream().noneMatch(near::contains);
  }

  /** "took in refugees", not "took part in". */
  private boolean particle(Token t, List<String> word) {
    return sentence.children(t).stream()
        .anyMatch(c -> word.contains(c.lower()) && c.relates("compound", "advmod"));
  }

  private static Set<String> words(List<Token> tokens) {
    Set<String> words = new LinkedHashSet<>();
    for (Token t : tokens) {
      if (t.xpos().equals("TO")) {
        continue;
      }
      words.add(t.lemma().toLowerCase(Locale.ROOT));
      words.add(t.lower());
    }
    return words;
  }

  /** What can be asked of the build of the clause rather than of its words. */
  private Set<String> shapes(Token t) {
    Set<String> shapes = new LinkedHashSet<>();
    if (!Clauses.nominal(t) && !clauses.undergoers(t).isEmpty()) {
      shapes.add("<object>");
    }
    if (!Clauses.nominal(t)) {
      clauses.doer(t).ifPresent(d -> words(doing(d)).forEach(w -> shapes.add("by:" + w)));
    }
    if (pair.together()) {
      shapes.add("<together>");
    }
    purposes(t, shapes);
    for (Token c : sentence.children(t, "xcomp", "ccomp", "advcl")) {
      boolean verb = c.is(Upos.VERB);
      if (clauses.infinitive(c)) {
        shapes.add("<infinitive>");
        if (shapes.contains("<object>")) {
          shapes.add("<other's infinitive>");
        }
      } else if (c.relates("xcomp") && !verb) {
        shapes.add("<named>");
      } else if (c.relates("ccomp")) {
        shapes.add("<clause>");
      }
    }
    return shapes;
  }

  /** "sent experts to Y to help rebuild": every infinitive below as {@code to:help}. */
  private void purposes(Token t, Set<String> shapes) {
    for (Token c : sentence.children(t)) {
      if (!c.relates("conj", "parataxis", "acl:relcl")) {
        if (clauses.infinitive(c)) {
          shapes.add("to:" + c.lemma().toLowerCase(Locale.ROOT));
        }
        purposes(c, shapes);
      }
    }
  }

  private List<Token> doing(Token doer) {
    List<Token> found = new ArrayList<>(List.of(doer));
    found.addAll(sentence.children(doer, "compound", "amod"));
    for (Token counted : clauses.phrases(doer, List.of("of"))) {
      found.add(counted);
      found.addAll(sentence.children(counted, "compound", "amod"));
    }
    return found;
  }

  /** The words below, of the same clause and of its complements. */
  private List<Token> below(Token t) {
    List<Token> found = new ArrayList<>();
    List<Token> objects = Clauses.nominal(t) ? List.of() : clauses.undergoers(t);
    for (Token c : sentence.children(t)) {
      boolean subject = c.relates("nsubj") && !c.relation().equals("nsubj:pass");
      if (!subject && !c.relates("conj", "parataxis", "punct", "acl:relcl") && !aside(c)) {
        found.add(c);
        if (!c.relates("obl") || objects.isEmpty() || clauses.hasCase(c, towards)) {
          second(c, found);
        } else {
          found.addAll(sentence.children(c, "case"));
        }
      }
    }
    for (Token o : objects) {
      if (!found.contains(o)) {
        found.add(o);
        second(o, found);
      }
    }
    return found;
  }

  /** "some of its troops", "peace talks": a complement's own words and what it counts. */
  private void second(Token t, List<Token> found) {
    boolean clause = t.relates("advcl", "ccomp") && !clauses.infinitive(t);
    for (Token c : sentence.children(t)) {
      boolean counted = c.relates("nmod") && clauses.hasCase(c, List.of("of"));
      if (counted) {
        found.add(c);
        sentence.children(c, "compound", "amod", "acl").stream()
            .filter(a -> !a.relates("acl") || clauses.infinitive(a))
            .forEach(found::add);
      } else if (!clause && c.relates("obj", "obl", "nmod", "xcomp", "acl", "conj")) {
        boolean open = !c.relates("acl") || clauses.infinitive(c) || c.xpos().equals("VBG");
        if (open && !c.relates("nmod:poss") && !aside(c)) {
          found.add(c);
          found.addAll(sentence.children(c, "compound", "case"));
        }
      } else if (c.relates(
          "case", "compound", "amod", "fixed", "mark", "flat", "appos", "det", "nummod")) {
        found.add(c);
      }
    }
  }

  /** "on Friday", "after the attack": no part of the act. */
  boolean aside(Token t) {
    return t.entity().equals(TIME) || (t.relates("obl") && clauses.hasCase(t, asides));
  }
}
