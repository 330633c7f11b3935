package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.ActorCode;

/**
 * Who "the two countries" or "both ministers" are, where the report has just named exactly so many
 * together.
 */
final class Groups {
  private static final int REACH = 6;

  private final ReportScenes scenes;
  private final Focus focus;

  Groups(ReportScenes scenes, Focus focus) {
    this.scenes = scenes;
    this.focus = focus;
  }

  List<Party> resolve(int part, Phrase p, String members) {
    if (isVague(scenes.part(part).scene(), p)) {
      return List.of();
    }
    int number = p.title().number().orElse(2);
    Predicate<Party> fits = fits(members);
    for (int at = part; at >= 0 && at >= part - REACH; at--) {
      int end = at == part ? p.first() : scenes.part(at).scene().size();
      Optional<List<Party>> together = together(at, end, fits, number);
      if (together.isPresent()) {
        return speaksOfOthers(part, p, together.get()) ? List.of() : together.get();
      }
      if (part - at <= 1) {
        List<Party> named = focus.before(at, end, s -> !s.quoted() && fits.test(s.party()));
        if (named.size() == number && areApart(named)) {
          return named;
        }
      }
    }
    List<Party> all = members.equals("state") ? focus.all(fits) : List.of();
    return all.size() == number ? all : List.of();
  }

  /** "All sides": more than those just named, or not just they. */
  private static boolean isVague(Scene scene, Phrase p) {
    boolean vague = false;
    for (int i = p.first(); i <= p.last(); i++) {
      vague |= scene.words().has(Words.Role.VAGUE, scene.token(i));
    }
    return vague;
  }

  /** A state and its army are no two sides. */
  private static boolean areApart(List<Party> named) {
    List<String> countries = named.stream().flatMap(p -> p.country().stream()).toList();
    return named.stream().noneMatch(Party::isState)
        || countries.stream().distinct().count() == countries.size();
  }

  private static Predicate<Party> fits(String members) {
    return switch (members) {
      case "state" -> Party::isState;
      case "person" -> p -> p.isPerson() && !p.code().sectors().isEmpty();
      default -> p -> !p.isPerson() && !p.code().equals(ActorCode.NONE);
    };
  }

  /** In "we …, both nations", the speaker's own state must be one of the two. */
  private boolean speaksOfOthers(int part, Phrase p, List<Party> found) {
    Scene scene = scenes.part(part).scene();
    boolean we = false;
    for (int i = 0; i < p.first(); i++) {
      we |= scene.token(i).hasLemma("we", "our", "us");
    }
    if (!we) {
      return false;
    }
    List<Party> speaker = focus.before(part, scene.size(), s -> s.isSubject() && !s.quoted());
    return speaker.stream()
        .flatMap(s -> s.country().stream())
        .noneMatch(c -> found.stream().anyMatch(f -> f.country().filter(c::equals).isPresent()));
  }

  /** The last that are joined by "and", or by a meeting or a quarrel. */
  private Optional<List<Party>> together(int part, int end, Predicate<Party> fits, int number) {
    Sentence s = scenes.part(part).scene().sentence();
    for (int i = Math.min(end, s.size()) - 1; i >= 0; i--) {
      Token t = s.token(i);
      List<Party> joined = parties(focus.group(part, t), fits, end);
      if (joined.size() != number
          && scenes.part(part).scene().words().has(Words.Role.RECIPROCAL, t)) {
        joined = reciprocal(part, t, fits, end);
      }
      if (joined.size() == number) {
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  private List<Party> reciprocal(int part, Token act, Predicate<Party> fits, int end) {
    Sentence s = scenes.part(part).scene().sentence();
    List<Sighting> found = new ArrayList<>();
    List<Token> below = new ArrayList<>(s.children(act, "nmod:poss"));
    for (Token c : s.children(act, "nmod", "obl", "obj")) {
      boolean with =
          s.child(c, "case").filter(p -> p.hasLemma("with", "between", "against")).isPresent();
      if (with || c.relates("obj")) {
        below.add(c);
      }
    }
    below.addAll(s.children(act, "nsubj"));
    if (s.children(act, "nmod:poss", "nsubj").isEmpty()) {
      s.head(act).ifPresent(h -> below.addAll(s.children(h, "nsubj")));
    }
    below.forEach(t -> found.addAll(focus.group(part, t)));
    return parties(found, fits, end);
  }

  private static List<Party> parties(List<Sighting> found, Predicate<Party> fits, int end) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Sighting f : found) {
      if (fits.test(f.party()) && f.phrase().last() < end) {
        parties.add(f.party());
      }
    }
    return List.copyOf(parties);
  }
}
