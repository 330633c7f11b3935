package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;

/** Whom a pronoun means; nobody where that is not clear. */
final class Pronouns {
  private static final double MARGIN = 0.1;
  private static final int REACH = 3;
  private static final double KNOWN_GENDER = 0.8;
  private static final double TOPIC = 0.12;
  private static final int MANY = 12;
  private static final double CLAUSE = 0.3;
  private static final double SAYING = 0.5;

  private final ReportScenes scenes;
  private final Focus focus;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Antecedents antecedents;

  Pronouns(ReportScenes scenes, Focus focus, Quotes quotes, Speakers speakers) {
    this.scenes = scenes;
    this.focus = focus;
    this.quotes = quotes;
    this.speakers = speakers;
    this.antecedents = new Antecedents(scenes, focus);
  }

  List<Party> resolve(int part, Token t, String sort) {
    return switch (sort) {
      case "he", "she" -> person(part, t, sort).map(List::of).orElse(List.of());
      case "it" -> thing(part, t);
      case "they" -> several(part, t);
      case "who" -> relative(part, t);
      default -> List.of();
    };
  }

  private Optional<Party> person(int part, Token t, String gender) {
    Optional<Party> fronted = fronted(part, t, gender);
    if (fronted.isPresent()) {
      return fronted;
    }
    Map<Party, Double> scores = new LinkedHashMap<>();
    for (Sighting s : focus.seen()) {
      int distance = part - s.part();
      boolean before = distance > 0 || s.phrase().last() < t.index();
      if (distance >= 0 && distance <= REACH && before && mayBe(s, part, t, gender)) {
        double score = s.prominence() - 2.5 * distance + sameClause(s, part, t);
        scores.merge(s.party(), score, Math::max);
      }
    }
    scores.replaceAll((p, score) -> score + familiarity(p, gender));
    double margin = quotes.hold(t.span().start()) ? 2 * MARGIN : MARGIN;
    return clearly(scores, margin).map(p -> told(p, gender));
  }

  /** Whom the report tells of most comes to mind first, and whose gender is known. */
  private double familiarity(Party p, String gender) {
    long times = focus.seen().stream().filter(s -> s.party() == p).count();
    double known = p.gender().filter(gender::equals).isPresent() ? KNOWN_GENDER : 0;
    return known + TOPIC * Math.min(times, MANY);
  }

  private static Party told(Party p, String gender) {
    p.hasGender(gender);
    return p;
  }

  private boolean mayBe(Sighting s, int part, Token t, String gender) {
    Party p = s.party();
    boolean fits = p.isPerson() && p.gender().map(gender::equals).orElse(true);
    boolean inside = s.part() == part && s.phrase().holds(t.index());
    return fits && !inside && !isNeighbour(s, part, t) && !isOwnSpeaker(p, t) && !focus.isShared(s);
  }

  /** "He met him": subject and object of one verb are two. */
  private static boolean isNeighbour(Sighting s, int part, Token t) {
    return s.part() == part
        && !t.xpos().equals("PRP$")
        && s.head().head() == t.head()
        && !t.lower().endsWith("self");
  }

  private boolean isOwnSpeaker(Party p, Token t) {
    return quotes.at(t.span().start()).flatMap(speakers::of).filter(p::equals).isPresent();
  }

  /** The subject of the clause that a possessive stands in comes first, then those above. */
  private double sameClause(Sighting s, int part, Token t) {
    Sentence sentence = scenes.part(part).scene().sentence();
    if (s.part() != part || !s.isSubject()) {
      return 0;
    }
    Token verb = headOf(part, s.head());
    int clauses = 0;
    Optional<Token> at = sentence.head(t);
    while (at.isPresent() && !at.get().equals(verb)) {
      clauses += sentence.child(at.get(), "nsubj").isPresent() ? 1 : 0;
      at = sentence.head(at.get());
    }
    return at.isPresent() ? 1.5 - CLAUSE * Math.min(clauses, 3) : 0;
  }

  private Token headOf(int part, Token t) {
    return scenes.part(part).scene().sentence().head(t).orElse(t);
  }

  /** "Before his trip, the minister said": the subject that is still to come. */
  private Optional<Party> fronted(int part, Token t, String gender) {
    Sentence s = scenes.part(part).scene().sentence();
    Optional<Token> at = Optional.of(t);
    while (at.isPresent()) {
      Token here = at.get();
      Optional<Token> head = s.head(here);
      if (head.isPresent() && here.relates("obl", "advcl") && head.get().is(Upos.VERB)) {
        Optional<Token> subject = s.child(head.get(), "nsubj").filter(x -> x.index() > t.index());
        if (subject.isPresent()) {
          return focus.named(part, subject.get()).stream()
              .map(Sighting::party)
              .filter(p -> p.isPerson() && p.gender().map(gender::equals).orElse(true))
              .findFirst();
        }
      }
      at = head;
    }
    return Optional.empty();
  }

  private static Optional<Party> clearly(Map<Party, Double> scores, double margin) {
    Optional<Party> best = Optional.empty();
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Party, Double> e : scores.entrySet()) {
      if (e.getValue() > first) {
        second = first;
        first = e.getValue();
        best = Optional.of(e.getKey());
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    return first - second >= margin ? best : Optional.empty();
  }

  /**
   * "It" and "its" only where the subject of the clause, or of the clause above, is a state or an
   * organisation.
   */
  private List<Party> thing(int part, Token t) {
    if (!t.relates("nsubj", "nmod:poss") && !t.lower().endsWith("self")) {
      return antecedents.of(part, t, false);
    }
    List<Sighting> subject = ofTeller(part, t, subjectAbove(part, t));
    boolean above = !subject.isEmpty();
    if (!above && t.relates("nsubj") && isSaying(part, headOf(part, t))) {
      subject = lastTeller(part);
      above = !subject.isEmpty();
    }
    if (!above && t.relates("nsubj") && isMainSubject(part, t)) {
      subject = earlierSubject(part, t);
    }
    boolean one =
        subject.size() == 1
            && (above || subject.get(0).party().isState())
            && isThing(subject.get(0).party())
            && !isSeveral(subject.get(0))
            && !isContested(part, t, subject.get(0));
    return one ? List.of(subject.get(0).party()) : antecedents.of(part, t, false);
  }

  /** A plural noun; the name of one body may look like one: "General Motors". */
  private static boolean isSeveral(Sighting s) {
    return s.head().xpos().endsWith("S") && s.how() != Mention.How.NAME;
  }

  /** "X said that Y's police had raided its embassy": no state's police raid its own embassy. */
  private List<Sighting> ofTeller(int part, Token t, List<Sighting> subject) {
    Sentence s = scenes.part(part).scene().sentence();
    Token noun = headOf(part, t);
    boolean abroad = scenes.part(part).scene().words().has(Words.Role.ABROAD, noun);
    if (!abroad || subject.size() != 1 || subject.get(0).party().isState()) {
      return subject;
    }
    Optional<Token> clause = s.head(subject.get(0).head());
    List<Sighting> teller =
        clause.filter(c -> c.relates("ccomp")).map(c -> subjectAbove(part, c)).orElse(List.of());
    Optional<String> country = subject.get(0).party().country();
    boolean other =
        teller.size() == 1
            && country.isPresent()
            && !teller.get(0).party().country().equals(country);
    return other ? teller : subject;
  }

  /** "X scolded Y for its raid": whose raid is not told by the grammar. */
  private boolean isContested(int part, Token t, Sighting subject) {
    Token noun = headOf(part, t);
    boolean near = !t.xpos().equals("PRP$") || noun.relates("obj", "nsubj", "xcomp");
    return !near
        && focus.seen().stream()
            .filter(s -> s.part() == part && isThing(s.party()))
            .filter(s -> s.party() != subject.party() && s.phrase().last() < t.index())
            .anyMatch(s -> s.span().start() > subject.span().end() && !s.isNested());
  }

  private static boolean isThing(Party p) {
    return !p.isMany() && p.type() != ActorType.PERSON;
  }

  private List<Party> several(int part, Token t) {
    List<Sighting> subject = subjectAbove(part, t);
    if (subject.isEmpty() && t.relates("nsubj") && isMainSubject(part, t)) {
      subject = earlierSubject(part, t);
    }
    List<Party> parties = new ArrayList<>();
    subject.forEach(s -> parties.add(s.party()));
    boolean many = parties.size() > 1 || subject.stream().anyMatch(s -> isPlural(s, t));
    return many ? List.copyOf(parties) : antecedents.of(part, t, true);
  }

  /** A plural, or a body that goes on speaking: "police said they would". */
  private static boolean isPlural(Sighting s, Token t) {
    boolean body = t.relates("nsubj") && !s.party().isPerson() && !s.party().isState();
    return s.head().xpos().endsWith("S") || body;
  }

  /** "It added": who was the last to say something in the sentences before, if that is a body. */
  private List<Sighting> lastTeller(int part) {
    for (int at = part - 1; at >= Math.max(0, part - 2); at--) {
      int before = at;
      List<Sighting> tellers =
          focus.seen().stream()
              .filter(s -> s.part() == before && s.isSubject() && !s.quoted())
              .filter(s -> isSaying(before, headOf(before, s.head())))
              .toList();
      if (!tellers.isEmpty()) {
        Sighting last = tellers.get(tellers.size() - 1);
        return last.party().isPerson() ? List.of() : List.of(last);
      }
    }
    return List.of();
  }

  private boolean isSaying(int part, Token verb) {
    return verb.is(Upos.VERB) && scenes.part(part).scene().sentence().saying(verb) > SAYING;
  }

  private boolean isMainSubject(int part, Token t) {
    Token verb = headOf(part, t);
    return verb.head() == Token.ROOT && verb.is(Upos.VERB);
  }

  private List<Sighting> earlierSubject(int part, Token t) {
    boolean quoted = quotes.hold(t.span().start());
    if (part == 0 || quoted || !focus.sameParagraph(part, part - 1)) {
      return List.of();
    }
    return focus.mainSubject(part - 1);
  }

  /**
   * The nearest subject above the pronoun that is not the pronoun itself; nobody if it is no party.
   */
  private List<Sighting> subjectAbove(int part, Token t) {
    Sentence s = scenes.part(part).scene().sentence();
    boolean quoted = quotes.hold(t.span().start());
    Optional<Token> at = s.head(t);
    while (at.isPresent()) {
      Token here = at.get();
      Optional<Token> subject = s.child(here, "nsubj");
      if (subject.isPresent() && !s.dominates(subject.get(), t)) {
        boolean same = quoted == quotes.hold(subject.get().span().start());
        return same ? focus.group(part, subject.get()) : List.of();
      }
      if (here.relates("xcomp", "advcl") && isControlled(s, here)) {
        return controller(part, s, here);
      }
      at = s.head(here);
    }
    return List.of();
  }

  private static boolean isControlled(Sentence s, Token verb) {
    return verb.relates("xcomp") && s.head(verb).flatMap(h -> s.child(h, "obj")).isPresent();
  }

  /** "allowing X to": X does what follows. */
  private List<Sighting> controller(int part, Sentence s, Token verb) {
    return s.head(verb)
        .flatMap(h -> s.child(h, "obj"))
        .map(o -> focus.group(part, o))
        .orElse(List.of());
  }

  private List<Party> relative(int part, Token t) {
    Sentence s = scenes.part(part).scene().sentence();
    Optional<Token> at = Optional.of(t);
    while (at.isPresent() && !at.get().relates("acl:relcl")) {
      at = s.head(at.get());
    }
    return at.flatMap(s::head).map(h -> antecedent(part, h)).orElse(List.of()).stream()
        .map(Sighting::party)
        .filter(p -> !p.isPerson() || t.lower().startsWith("who"))
        .toList();
  }

  /** Those that hang on the word, else the person in whose name it stands. */
  private List<Sighting> antecedent(int part, Token head) {
    List<Sighting> found = focus.at(part, head.index());
    return found.isEmpty()
        ? focus.seen().stream()
            .filter(s -> s.part() == part && s.phrase().holds(head.index()))
            .filter(s -> s.phrase().shape() == Phrase.Shape.PERSON)
            .toList()
        : found;
  }
}
