package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/**
 * Who is whose relative in one report: "his wife, Ana Soto", and from then on "their child", "her
 * husband", "the parents".
 */
final class Family {
  private final ReportScenes scenes;
  private final Cast cast;
  private final Focus focus;
  private final List<Tie> ties = new ArrayList<>();

  /** One is the other's "wife". */
  private record Tie(Party of, String noun, Party relative) {}

  Family(ReportScenes scenes, Cast cast, Focus focus) {
    this.scenes = scenes;
    this.cast = cast;
    this.focus = focus;
  }

  /** Whom an epithet means: the name beside it, relatives of somebody, or a whole family. */
  List<Party> meant(ReportScenes.Part part, Phrase p, Optional<Party> named) {
    Token noun = part.scene().token(p.last());
    if (Epithets.isFamily(part.scene(), noun)) {
      return family(part, p, noun);
    }
    Optional<Party> one = Epithets.isKin(part.scene(), p) ? relative(part, p, named) : named;
    return one.stream().toList();
  }

  /** "Her mother": whose name stands beside it, else a relative of the one person whose she is. */
  private Optional<Party> relative(ReportScenes.Part part, Phrase p, Optional<Party> named) {
    Optional<Party> known = known(part, p, named);
    List<Party> whose = whose(part, p);
    if (known.isPresent() || whose.size() != 1) {
      return known;
    }
    Token noun = part.scene().token(p.last());
    Party found = cast.relative(noun.lemma(), whose.get(0));
    note(whose.get(0), noun, found);
    return Optional.of(found);
  }

  /** The same, but only somebody whom the report has named or told of; notes whose relative. */
  Optional<Party> known(ReportScenes.Part part, Phrase p, Optional<Party> named) {
    Token noun = part.scene().token(p.core().map(Chunk::last).orElse(p.last()));
    List<Party> whose = whose(part, p);
    named.ifPresent(n -> whose.forEach(w -> note(w, noun, n)));
    return named.or(() -> known(noun, whose, isBare(part.scene().sentence(), noun)));
  }

  /** Notes whose relatives the persons are whose names end between two words. */
  void introduced(ReportScenes.Part part, Map<Phrase, Party> persons, int from, int to) {
    for (Phrase p : part.phrases()) {
      if (p.shape() == Phrase.Shape.PERSON && p.last() >= from && p.last() < to) {
        introduced(part, p, persons.get(p));
      }
    }
  }

  /** "His wife Ana Soto": by the words before the name. */
  private void introduced(ReportScenes.Part part, Phrase person, Party party) {
    Scene scene = part.scene();
    int end = person.name().map(Phrase.Range::first).orElse(person.first());
    for (int i = person.first(); i < end; i++) {
      Token noun = scene.token(i);
      Optional<Token> owner = scene.sentence().child(noun, "nmod:poss");
      if (scene.words().has(Words.Role.KIN, noun) && owner.isPresent()) {
        whose(part, owner.get().index()).forEach(w -> note(w, noun, party));
      }
    }
  }

  private void note(Party of, Token noun, Party relative) {
    ties.stream()
        .filter(t -> t.of() == of && t.noun().equals(noun.lemma()) && cast.isNameless(t.relative()))
        .findFirst()
        .ifPresent(t -> named(t, relative));
    ties.add(new Tie(of, noun.lemma(), relative));
    gender(noun).ifPresent(relative::hasGender);
  }

  /** The report has spoken of "his father" before it gives the name. */
  private void named(Tie nameless, Party name) {
    focus.replace(nameless.relative(), name);
    ties.remove(nameless);
  }

  private Optional<String> gender(Token noun) {
    return scenes.words().value(Words.Role.KIN, noun).filter(g -> !g.isEmpty());
  }

  private Optional<Party> known(Token noun, List<Party> whose, boolean bare) {
    if (!bare) {
      return Optional.empty();
    }
    Optional<Party> same =
        ties.stream()
            .filter(t -> whose.contains(t.of()) && t.noun().equals(noun.lemma()))
            .findFirst()
            .map(Tie::relative);
    if (same.isPresent() || kin(noun.lemma()).isEmpty()) {
      return same;
    }
    Set<Party> found = new LinkedHashSet<>();
    String wide = kin(noun.lemma()).get(0);
    for (Tie t : ties) {
      List<String> other = kin(t.noun());
      if (whose.contains(t.of()) && !other.isEmpty() && other.get(0).equals(wide)) {
        found.add(t.relative());
      }
      if (whose.contains(t.relative()) && !other.isEmpty() && other.get(1).equals(wide)) {
        found.add(t.of());
      }
    }
    Optional<String> gender = gender(noun);
    found.removeIf(
        x -> x.gender().isPresent() && gender.filter(x.gender().get()::equals).isEmpty());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Not "his younger son", who may be another. */
  private static boolean isBare(Sentence s, Token noun) {
    return s.children(noun, "amod", "nummod").isEmpty();
  }

  private List<Party> whose(ReportScenes.Part part, Phrase p) {
    return Epithets.owner(p).map(o -> whose(part, o.token())).orElse(List.of());
  }

  private List<Party> whose(ReportScenes.Part part, int owner) {
    return focus.at(part.index(), owner).stream()
        .map(Sighting::party)
        .filter(x -> x.isPerson() && !x.isMany())
        .toList();
  }

  /** What such a relative is more widely, and what the other is to the relative. */
  private List<String> kin(String noun) {
    return scenes.words().list(Words.Role.KIN_CLASS, noun);
  }

  /** "The parents", "the couple", "the Sams". */
  private List<Party> family(ReportScenes.Part part, Phrase p, Token noun) {
    if (noun.is(Upos.PROPN)) {
      return namesakes(noun);
    }
    String wide = scenes.words().value(Words.Role.FAMILY, noun).orElseThrow();
    List<Party> whose = whose(part, p);
    Set<Party> found = new LinkedHashSet<>();
    for (Tie t : ties) {
      List<String> other = kin(t.noun());
      boolean theirs = p.title().owners().isEmpty();
      if (!other.isEmpty()
          && other.get(1).equals(wide)
          && (theirs || whose.contains(t.relative()))) {
        found.add(t.of());
      }
      if (!other.isEmpty() && other.get(0).equals(wide) && (theirs || whose.contains(t.of()))) {
        found.add(t.relative());
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /** All persons of the report with this surname, if they are several. */
  private List<Party> namesakes(Token plural) {
    String surname = plural.lower().substring(0, plural.lower().length() - 1);
    List<Party> same = focus.all(x -> x.isPerson() && !x.isMany() && x.isCalledLast(surname));
    return same.size() > 1 ? same : List.of();
  }
}
