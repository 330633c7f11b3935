package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;

/**
 * Who comes to mind first for "it" and "they" where the grammar does not tell: by the place in the
 * sentence and how far back. A noun that names no party may come to mind before all of them.
 */
final class Antecedents {
  private static final double SENTENCE = 2.5;
  private static final double CLEAR = 0.5;
  private static final int REACH = 1;
  private static final String BODY = "organization";
  private static final String PERSON = "person";

  private final ReportScenes scenes;
  private final Focus focus;

  /** Those whom a word may mean; nobody where the word names no party. */
  private record Candidate(List<Party> parties, double score) {}

  Antecedents(ReportScenes scenes, Focus focus) {
    this.scenes = scenes;
    this.focus = focus;
  }

  /** What the language model takes the pronoun for: a body or several persons. */
  List<Party> of(int part, Token t, boolean many) {
    if (t.relates("expl")) {
      return List.of();
    }
    if (t.entity().equals(BODY)) {
      return clearest(bodies(part, t, many));
    }
    return many && t.entity().equals(PERSON) ? clearest(groups(part, t)) : List.of();
  }

  /** A state is "it", never "they". */
  private List<Candidate> bodies(int part, Token t, boolean many) {
    List<Candidate> found = new ArrayList<>(nouns(part, t, BODY, "NN"));
    for (Sighting s : before(part, t)) {
      if (isBody(s.party()) && !s.isNested() && !(many && s.party().isState())) {
        double state = s.party().isState() ? 1 : 0;
        found.add(new Candidate(List.of(s.party()), score(s.head(), part, s.part(), t) - state));
      }
    }
    return found;
  }

  private List<Candidate> groups(int part, Token t) {
    List<Candidate> found = new ArrayList<>(nouns(part, t, PERSON, "NNS"));
    for (Sighting s : before(part, t)) {
      List<Party> joined = members(s);
      if (!joined.isEmpty()) {
        found.add(new Candidate(joined, score(s.head(), part, s.part(), t)));
      }
    }
    return found;
  }

  /** A kind of people, or persons joined by "and". */
  private List<Party> members(Sighting s) {
    if (s.party().isMany()) {
      return s.head().xpos().endsWith("S") ? List.of(s.party()) : List.of();
    }
    List<Party> joined =
        focus.group(s.part(), s.head()).stream().map(Sighting::party).distinct().toList();
    boolean several = joined.size() > 1 && joined.stream().allMatch(Party::isPerson);
    return several ? joined : List.of();
  }

  private List<Sighting> before(int part, Token t) {
    return focus.seen().stream()
        .filter(s -> s.part() <= part && part - s.part() <= REACH)
        .filter(s -> s.part() < part || s.phrase().last() < t.index())
        .filter(s -> s.part() < part || !isNeighbour(s.head(), t))
        .toList();
  }

  private static boolean isNeighbour(Token other, Token t) {
    return !t.xpos().equals("PRP$") && other.head() == t.head();
  }

  /** Common nouns before the pronoun in which nobody has been seen. */
  private List<Candidate> nouns(int part, Token t, String entity, String xpos) {
    List<Candidate> found = new ArrayList<>();
    for (int at = part; at >= Math.max(0, part - REACH); at--) {
      for (Token n : scenes.part(at).scene().sentence().tokens()) {
        boolean before = at < part || n.index() < t.index();
        boolean kind = n.is(Upos.NOUN) && n.xpos().equals(xpos) && n.entity().equals(entity);
        if (before && kind && isUnseen(at, n)) {
          found.add(new Candidate(List.of(), score(n, part, at, t)));
        }
      }
    }
    return found;
  }

  private boolean isUnseen(int part, Token n) {
    return focus.seen().stream().noneMatch(s -> s.part() == part && s.head().equals(n));
  }

  private double score(Token word, int part, int at, Token t) {
    double place = Sighting.prominence(word);
    return place - SENTENCE * (part - at) + (part == at ? clause(word, part, t) : 0);
  }

  /** The subject of a clause that the pronoun stands in. */
  private double clause(Token word, int part, Token t) {
    Sentence s = scenes.part(part).scene().sentence();
    Optional<Token> verb = s.head(word);
    return word.relates("nsubj") && verb.filter(v -> s.dominates(v, t)).isPresent() ? 1.5 : 0;
  }

  private static boolean isBody(Party p) {
    return !p.isMany() && p.type() != ActorType.PERSON;
  }

  private static List<Party> clearest(List<Candidate> all) {
    Candidate best = new Candidate(List.of(), Double.NEGATIVE_INFINITY);
    for (Candidate c : all) {
      best = c.score() > best.score() ? c : best;
    }
    List<Party> meant = best.parties();
    double least = best.score() - CLEAR;
    boolean clear = all.stream().allMatch(c -> c.parties().equals(meant) || c.score() <= least);
    return clear ? meant : List.of();
  }
}
