package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;

/**
 * Finds out who every proper name of a person is: the longest names first, so that surnames meet
 * them.
 */
final class Introductions {
  private static final List<String> STATE = List.of("GOV", "MIL", "COP", "LEG");
  private static final List<String> MINISTERS =
      List.of("HOG", "FM", "DEF", "INT", "FIN", "JUS", "FM-dep", "DEF-dep", "HOG-dep", "MIN");

  private final ReportScenes scenes;
  private final Knowledge knowledge;
  private final Cast cast;
  private final Map<Party, Long> at = new HashMap<>();
  private final Map<String, Party> usual = new HashMap<>();
  private final List<Named> all = new ArrayList<>();
  private final List<Map<Phrase, Party>> found = new ArrayList<>();

  /** A name in the text, with what the words round it tell. */
  private record Named(int part, Phrase phrase, String words, List<String> atoms, Claim claim) {
    /** Where it stands in the report. */
    long at() {
      return ((long) part << Integer.SIZE) + phrase.first();
    }
  }

  Introductions(ReportScenes scenes, Knowledge knowledge, Cast cast) {
    this.scenes = scenes;
    this.knowledge = knowledge;
    this.cast = cast;
  }

  /** For every sentence, who its names of persons are. */
  List<Map<Phrase, Party>> read() {
    for (ReportScenes.Part part : scenes.parts()) {
      found.add(new HashMap<>());
      for (Phrase p : part.phrases()) {
        if (p.shape() == Phrase.Shape.PERSON) {
          all.add(named(part, p));
        }
      }
    }
    List<Named> longestFirst = new ArrayList<>(all);
    longestFirst.sort(Comparator.comparingInt((Named n) -> -n.atoms().size()));
    longestFirst.forEach(this::introduce);
    all.forEach(this::counterpart);
    all.forEach(this::atHome);
    return List.copyOf(found);
  }

  private Named named(ReportScenes.Part part, Phrase p) {
    Phrase.Range name = p.name().orElseThrow();
    String words = ReportScenes.words(part, name.first(), name.last());
    Claims claims = new Claims(part);
    Claim claim = claims.of(p);
    for (Phrase.Shape shape : List.of(Phrase.Shape.OFFICE, Phrase.Shape.KIND)) {
      Optional<Phrase> beside = part.beside(p, shape).filter(o -> isOfOne(part, o));
      if (beside.isPresent()) {
        claim = claim.and(claims.of(beside.get()));
      }
    }
    claim = shared(part, p).map(claims::of).map(claim::and).orElse(claim);
    return new Named(part.index(), p, words, Party.lower(words), predicate(part, p, claim));
  }

  /** "Envoys Rossi and Hansen": the name that the title before several names stands at. */
  private static Optional<Phrase> shared(ReportScenes.Part part, Phrase p) {
    int first = p.name().orElseThrow().first();
    if (p.first() < first || first < 2 || !isJoint(part.scene().token(first - 1))) {
      return Optional.empty();
    }
    Optional<Phrase> before =
        part.phrases().stream()
            .filter(q -> q.shape() == Phrase.Shape.PERSON && q.last() == first - 2)
            .findFirst();
    Optional<Phrase> titled = before.filter(q -> isOfMany(part, q));
    return titled.or(() -> before.flatMap(q -> shared(part, q)));
  }

  private static boolean isJoint(Token t) {
    return t.is(Upos.CCONJ) || t.form().equals(",");
  }

  private static boolean isOfMany(ReportScenes.Part part, Phrase p) {
    return p.title().offices().stream()
        .anyMatch(c -> part.scene().token(c.last()).xpos().matches("NNP?S"));
  }

  private static Claim predicate(ReportScenes.Part part, Phrase name, Claim claim) {
    Claim all = claim;
    for (Phrase p : part.phrases()) {
      boolean office = p.shape() == Phrase.Shape.OFFICE;
      if (office && part.subjectOf(p).filter(name::equals).isPresent() && isOfOne(part, p)) {
        all = all.and(new Claims(part).of(p));
      }
    }
    return all;
  }

  /** A noun that means one person, not an organisation or several. */
  private static boolean isOfOne(ReportScenes.Part part, Phrase p) {
    boolean person =
        p.core()
            .flatMap(c -> c.sense(Sense.OfKind.class))
            .map(k -> k.kind().type() == ActorType.PERSON)
            .orElse(true);
    boolean many = part.scene().token(p.core().orElseThrow().last()).xpos().endsWith("S");
    return person && !many;
  }

  private void introduce(Named n) {
    Optional<Party> party = listed(n).or(() -> present(n)).or(() -> officeHolder(n));
    Party who = party.orElseGet(() -> unknown(n));
    at.merge(who, n.at(), Math::min);
    usual.putIfAbsent(n.words(), who);
    who.isCalled(n.words());
    who.claims(n.claim());
    if (n.atoms().size() > 1) {
      knowledge.pronoun(n.atoms().get(0)).ifPresent(who::hasGender);
    }
    found.get(n.part()).put(n.phrase(), who);
  }

  /** "His Danish counterpart X" has the office of whoever was named last before. */
  private void counterpart(Named n) {
    Party who = party(n);
    if (!isCounterpart(n) || !who.claim().offices().isEmpty()) {
      return;
    }
    for (int i = all.indexOf(n) - 1; i >= 0 && n.part() - all.get(i).part() <= 1; i--) {
      Party other = party(all.get(i));
      List<Office> offices = offices(other);
      if (!other.equals(who) && !offices.isEmpty()) {
        who.claims(Claim.NOTHING.holding(offices));
        return;
      }
    }
  }

  private Party party(Named n) {
    return found.get(n.part()).get(n.phrase());
  }

  private boolean isCounterpart(Named n) {
    Scene scene = scenes.part(n.part()).scene();
    int end = n.phrase().name().orElseThrow().first();
    for (int i = n.phrase().first(); i < end; i++) {
      if (scene.words().has(Words.Role.COUNTERPART, scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Office> offices(Party party) {
    if (!party.claim().offices().isEmpty()) {
      return party.claim().offices();
    }
    return cast.day()
        .flatMap(d -> party.person().flatMap(p -> p.termOn(d)))
        .map(t -> List.of(new Office(t.type(), t.title(), t.sectors(), Optional.empty())))
        .orElse(List.of());
  }

  /** "Foreign Ministry spokeswoman X": of the one state that the report tells of, or is from. */
  private void atHome(Named n) {
    Party who = found.get(n.part()).get(n.phrase());
    boolean open = who.person().isEmpty() && who.claim().state().isEmpty();
    boolean owned = !n.phrase().title().owners().isEmpty() || n.phrase().title().foreign();
    if (open && !owned && isOfGovernment(n.claim())) {
      scenes.stateAt(n.part()).ifPresent(c -> who.claims(Claim.NOTHING.in(Optional.of(c))));
    }
  }

  /** An office that only states have. */
  private static boolean isOfGovernment(Claim claim) {
    boolean body = claim.kinds().stream().anyMatch(STATE::contains);
    return claim.types().stream().anyMatch(t -> MINISTERS.contains(t) || (body && t.equals("SPK")))
        || claim.offices().stream().anyMatch(Introductions::isSpokesmanOfMinistry);
  }

  /** "Foreign ministry spokesman" in one title. */
  private static boolean isSpokesmanOfMinistry(Office o) {
    return o.type().equals("SPK") && o.title().indexOf(' ') > 0 && o.sectors().contains("GOV");
  }

  private Party unknown(Named n) {
    List<Party> same = earlier(n, candidates(n, n.atoms().size() > 1));
    if (same.size() > 1) {
      return cast.unresolved(
          n.words(), ActorType.PERSON, "several persons of this name are in the report");
    }
    boolean bare = n.atoms().size() == 1 && n.claim().equals(Claim.NOTHING);
    LongNames names = scenes.longNames();
    Optional<String> house =
        bare ? names.begunBy(n.words()).or(() -> names.shortFor(n.words())) : Optional.empty();
    return house.map(this::organisation).orElseGet(() -> cast.learned(n.words()));
  }

  /** "Norvik", which the language model takes for a person, beside "Norvik Motor Company". */
  private Party organisation(String name) {
    return cast.house(name, scenes.longNames().country(name));
  }

  /** By a full name in the table. */
  private Optional<Party> listed(Named n) {
    Set<Person> persons = new LinkedHashSet<>();
    for (Sense s : n.phrase().core().map(Chunk::senses).orElse(List.of())) {
      if (s instanceof Sense.OfPerson of && fits(of.person(), n.claim())) {
        persons.add(of.person());
      }
    }
    Optional<Person> sure = persons.size() == 1 ? persons.stream().findFirst() : inOffice(persons);
    boolean full = n.atoms().size() > 1;
    return sure.or(() -> full && persons.isEmpty() ? spelt(n) : Optional.empty()).map(cast::person);
  }

  /** In another spelling: of the state that is told, else of one that the report tells of. */
  private Optional<Person> spelt(Named n) {
    People people = knowledge.people();
    Optional<String> state = n.claim().state();
    if (state.isPresent()) {
      return people.spelt(n.words(), state.get(), cast.day());
    }
    Set<Person> found = new LinkedHashSet<>();
    for (String country : scenes.countries()) {
      people.spelt(n.words(), country, cast.day()).filter(this::holdsOffice).ifPresent(found::add);
    }
    if (!found.isEmpty() || cast.day().isEmpty()) {
      return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
    return people.speltAnywhere(n.words(), cast.day().get());
  }

  private boolean holdsOffice(Person person) {
    return cast.day().flatMap(person::termOn).isPresent();
  }

  private Optional<Person> inOffice(Set<Person> persons) {
    if (cast.day().isEmpty()) {
      return Optional.empty();
    }
    List<Person> now =
        persons.stream().filter(p -> p.termOn(cast.day().get()).isPresent()).toList();
    return now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty();
  }

  private boolean fits(Person person, Claim claim) {
    boolean country = claim.country().map(person::servesCountry).orElse(true);
    boolean abroad = claim.country().filter(c -> knowledge.state(c).isEmpty()).isPresent();
    return person.isOfTime(cast.day()) && (country || abroad) && isLikely(person, claim);
  }

  /** Many people are called like a minister: there must be more than the name, but for leaders. */
  private boolean isLikely(Person person, Claim claim) {
    boolean told = claim.country().isPresent() || !claim.offices().isEmpty();
    return told || People.isLeader(person) || isToldOf(person);
  }

  /** Whether the report tells of a country that the person has served. */
  private boolean isToldOf(Person person) {
    return person.terms().stream().anyMatch(t -> scenes.tellsOf(t.country()));
  }

  /** Somebody already named in the report by a longer name. */
  private Optional<Party> present(Named n) {
    List<Party> same = earlier(n, candidates(n, false));
    if (same.size() < 2) {
      return same.stream().findFirst();
    }
    List<Party> byTitle =
        same.stream()
            .filter(p -> p.claim().types().stream().anyMatch(n.claim().types()::contains))
            .toList();
    return byTitle.size() == 1
        ? Optional.of(byTitle.get(0))
        : Optional.ofNullable(usual.get(n.words())).filter(same::contains);
  }

  /** Of several, those who have been named before this word; all where nobody has. */
  private List<Party> earlier(Named n, List<Party> same) {
    if (same.size() < 2) {
      return same;
    }
    List<Party> before = same.stream().filter(p -> at.getOrDefault(p, 0L) < n.at()).toList();
    return before.isEmpty() ? same : before;
  }

  private List<Party> candidates(Named n, boolean whole) {
    Spelling spelling = knowledge.spelling();
    Set<Party> same = new LinkedHashSet<>();
    for (Party p : cast.persons()) {
      boolean called =
          p.isNamed(n.atoms(), spelling) || (!whole && p.answersTo(n.atoms(), spelling));
      if (called && agrees(p, n.claim())) {
        same.add(p);
      }
    }
    return List.copyOf(same);
  }

  private static boolean agrees(Party p, Claim claim) {
    boolean state = claim.country().map(c -> mayServe(p, c)).orElse(true);
    boolean gender =
        claim.gender().isEmpty() || p.gender().isEmpty() || claim.gender().equals(p.gender());
    return state && gender;
  }

  private static boolean mayServe(Party p, String country) {
    boolean told = p.claim().country().map(country::equals).orElse(true);
    return told && p.person().map(x -> x.servesCountry(country)).orElse(true);
  }

  /** "President Sarr", though nobody has called him by his full name. */
  private Optional<Party> officeHolder(Named n) {
    if (cast.day().isEmpty()) {
      return onSomeDay(n);
    }
    People people = knowledge.people();
    if (!n.claim().offices().isEmpty()) {
      return people
          .bySurname(n.words(), n.claim().state(), n.claim().types(), cast.day().get())
          .map(cast::person);
    }
    boolean alone = n.atoms().size() == 1 && n.words().length() > 3 && n.claim().isNothing();
    return alone
        ? people
            .famous(n.words(), cast.day().get())
            .filter(p -> people.isOnly(n.words()) || isToldOf(p))
            .map(cast::person)
        : Optional.empty();
  }

  /**
   * "President Bush" in a report without a date: the only one there has been, else somebody of the
   * one state that they all served.
   */
  private Optional<Party> onSomeDay(Named n) {
    if (n.claim().offices().isEmpty()) {
      return Optional.empty();
    }
    List<String> types = n.claim().types();
    Set<Person> holders = knowledge.people().holders(n.words(), n.claim().state(), types);
    Set<String> states = new LinkedHashSet<>();
    holders.forEach(p -> states.add(p.last(types).country()));
    if (holders.size() == 1) {
      return holders.stream().findFirst().map(cast::person);
    }
    Optional<Party> somebody =
        states.size() == 1 ? Optional.of(cast.learned(n.words())) : Optional.empty();
    somebody.ifPresent(p -> p.claims(Claim.NOTHING.in(states.stream().findFirst())));
    return somebody;
  }
}
