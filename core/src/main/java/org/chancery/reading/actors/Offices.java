package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.reading.actors.Claims.Possession;

/**
 * Who holds an office that is named without its holder: "the foreign minister", "his Iranian
 * counterpart".
 */
final class Offices {
  private static final List<String> HEADS = List.of("HEAD", "SEC");
  private static final List<String> LEADING = List.of("HOS", "HOG", "LEADER");
  private static final String OF = " of ";
  private static final String THE = "the ";

  private final Knowledge knowledge;
  private final Cast cast;
  private final Focus focus;

  Offices(Knowledge knowledge, Cast cast, Focus focus) {
    this.knowledge = knowledge;
    this.cast = cast;
    this.focus = focus;
  }

  /**
   * The holder in this country, or whoever of the report has the office where no country is told.
   */
  Optional<Party> holder(Phrase p, Claim claim, Optional<String> country) {
    Office office = claim.offices().get(0);
    Optional<String> state = country.or(claim::state);
    List<Party> present = focus.all(x -> isHolder(x, office, state) && agrees(x, claim.gender()));
    boolean sure = state.isPresent() || present.size() == 1 || isRecent(present);
    if (!present.isEmpty() && sure && !claim.former()) {
      return Optional.of(present.get(0));
    }
    if (claim.former() || state.isEmpty()) {
      return Optional.empty();
    }
    return cast.day()
        .flatMap(d -> knowledge.people().holder(state.get(), office.type(), d))
        .map(cast::person);
  }

  /** "NATO chief": a title that has the organisation in it. */
  boolean isOfBody(Claim claim) {
    return bodyIn(claim).isPresent();
  }

  /** "The IAEA chief" is not the head of any other organisation. */
  boolean isOfBody(Possession owner, Claim claim) {
    boolean state = owner.country().flatMap(knowledge::state).isPresent();
    return !state && claim.types().contains("SEC");
  }

  private Optional<String> bodyIn(Claim claim) {
    return claim.offices().stream()
        .filter(o -> o.type().equals("SEC") && o.title().indexOf(' ') > 0)
        .map(o -> o.title().substring(0, o.title().lastIndexOf(' ')))
        .flatMap(name -> knowledge.body(name).stream())
        .findFirst();
  }

  /** The head of an organisation on the day, by the title in the table. */
  Optional<Party> head(Claim claim, Optional<String> owner) {
    Optional<String> body = owner.or(() -> bodyIn(claim));
    Optional<LocalDate> day = cast.day();
    if (body.isEmpty() || day.isEmpty() || claim.former()) {
      return Optional.empty();
    }
    String title = bodyIn(claim).isPresent() ? "" : Names.key(claim.offices().get(0).title());
    List<Person> heads =
        knowledge.people().all().stream()
            .filter(p -> p.terms().stream().anyMatch(t -> isHead(t, day.get(), body.get(), title)))
            .toList();
    return heads.size() == 1 ? Optional.of(cast.person(heads.get(0))) : Optional.empty();
  }

  /** Whether the term is at the head of the body; no title where the body's name tells it. */
  private boolean isHead(Person.Term t, LocalDate day, String body, String title) {
    int of = t.title().indexOf(OF);
    boolean head = HEADS.contains(t.type()) && of > 0 && t.holdsOn(day);
    if (!head) {
      return false;
    }
    String name = t.title().substring(of + OF.length());
    boolean same =
        knowledge
            .body(name.startsWith(THE) ? name.substring(THE.length()) : name)
            .filter(body::equals)
            .isPresent();
    boolean called = Names.key(t.title().substring(0, of)).equals(title);
    return same && (called || title.isEmpty());
  }

  /** The one person of the report who leads the state. */
  Optional<Party> leader(String country) {
    List<Party> leaders =
        focus.all(
            x ->
                LEADING.stream()
                    .map(t -> new Office(t, t, List.of(), Optional.empty()))
                    .anyMatch(o -> isHolder(x, o, Optional.of(country))));
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  /** "The crown prince" is no vice president, though both stand next to a head of state. */
  boolean isOtherwiseTitled(Party party, Claim claim) {
    Optional<String> asked = claim.title().flatMap(knowledge::rank);
    Optional<String> held = party.office().or(() -> title(party)).flatMap(knowledge::rank);
    return asked.isPresent() && held.isPresent() && !asked.equals(held);
  }

  private Optional<String> title(Party party) {
    return cast.day()
        .flatMap(d -> party.person().flatMap(p -> p.termOn(d)))
        .map(Person.Term::title);
  }

  /** Whether nobody in the report so far has such an office. */
  boolean isUnknown(Claim claim) {
    Office office = claim.offices().get(0);
    return focus.all(x -> isHolder(x, office, Optional.empty())).isEmpty();
  }

  /**
   * The last two persons with this office are told apart by the last sentence: only one is in it.
   */
  private boolean isRecent(List<Party> present) {
    if (present.isEmpty() || focus.seen().isEmpty()) {
      return false;
    }
    int now = focus.seen().get(focus.seen().size() - 1).part();
    long near =
        present.stream()
            .filter(p -> focus.seen().stream().anyMatch(s -> s.party() == p && now - s.part() <= 1))
            .count();
    return near == 1;
  }

  private static boolean agrees(Party p, Optional<String> gender) {
    return gender.isEmpty() || p.gender().isEmpty() || gender.equals(p.gender());
  }

  private boolean isHolder(Party p, Office office, Optional<String> country) {
    if (!p.isPerson() || p.claim().former()) {
      return false;
    }
    Optional<String> serves = p.country().or(() -> p.claim().state());
    boolean state = country.isEmpty() || country.equals(serves);
    return state
        && (p.claim().offices().stream().anyMatch(office::mayMean) || holdsByTable(p, office));
  }

  private boolean holdsByTable(Party p, Office office) {
    return cast.day().isPresent()
        && p.person().stream()
            .flatMap(x -> x.terms().stream())
            .filter(t -> t.holdsOn(cast.day().get()))
            .anyMatch(
                t ->
                    office.mayMean(new Office(t.type(), t.title(), t.sectors(), Optional.empty())));
  }

  /** The same office in another state: whose counterpart, and in which state. */
  Optional<Party> counterpart(Party of, String country) {
    List<String> types = new ArrayList<>(of.claim().types());
    if (cast.day().isPresent()) {
      of.person().flatMap(p -> p.termOn(cast.day().get())).ifPresent(t -> types.add(t.type()));
    }
    for (String type : new LinkedHashSet<>(types)) {
      Office office = new Office(type, of.office().orElse(type), List.of("GOV"), Optional.empty());
      List<Party> present = focus.all(x -> x != of && isHolder(x, office, Optional.of(country)));
      if (present.size() == 1) {
        return Optional.of(present.get(0));
      }
      Optional<Person> listed =
          cast.day().flatMap(d -> knowledge.people().holder(country, type, d));
      if (listed.isPresent()) {
        return listed.map(cast::person);
      }
    }
    return of.office().map(o -> nameless(country, o, of.code().sectors()));
  }

  /** Whoever holds the office, without a name. */
  Party nameless(String country, String title, List<String> sectors) {
    String of = knowledge.state(country).map(State::name).orElse(country);
    String id = "kind:" + country + ":" + Names.key(title).replace(' ', '-');
    return cast.other(
        id,
        title + " of " + of,
        Party.Sort.KNOWN,
        ActorType.PERSON,
        new ActorCode(Optional.of(country), sectors));
  }

  /** "Foreign and defence ministers": the first title has its noun at the end of the last. */
  static boolean areShared(ReportScenes.Part part, Phrase p) {
    int end = p.core().map(Chunk::first).orElse(p.last());
    boolean and = end > 0 && part.scene().token(end - 1).is(Upos.CCONJ);
    return and && p.title().offices().stream().anyMatch(c -> c.last() == end - 2);
  }

  /** Whether the noun means several, so that no single holder is meant. */
  static boolean isMany(ReportScenes.Part part, Phrase p) {
    Token t = part.scene().token(p.core().map(Chunk::last).orElse(p.last()));
    return t.xpos().endsWith("S") && t.xpos().startsWith("NN");
  }
}
