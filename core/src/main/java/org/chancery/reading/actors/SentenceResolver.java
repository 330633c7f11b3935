package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.model.ActorType;
import org.chancery.model.Mention.How;
import org.chancery.model.Span;
import org.chancery.reading.actors.Claims.Possession;
import org.chancery.reading.actors.Phrase.Determiner;
import org.chancery.reading.actors.Phrase.Owner;
import org.chancery.reading.actors.Phrase.Shape;

/** Finds for each phrase of one sentence whom it means, in the light of all that went before. */
final class SentenceResolver {
  private final Resolver report;
  private final ReportScenes.Part part;
  private final ReportScenes scenes;
  private final Knowledge knowledge;
  private final Cast cast;
  private final Focus focus;
  private final Quotes quotes;
  private final Offices offices;
  private final Kinds kinds;
  private final Pointing pointing;
  private final Set<Phrase> done = new HashSet<>();

  SentenceResolver(Resolver report, ReportScenes.Part part) {
    this.report = report;
    this.part = part;
    this.scenes = report.scenes();
    this.knowledge = report.knowledge();
    this.cast = report.cast();
    this.focus = report.focus();
    this.quotes = report.quotes();
    this.offices = new Offices(knowledge, cast, focus);
    this.kinds = new Kinds(cast, focus);
    this.pointing = new Pointing(scenes, knowledge, cast, focus);
  }

  /** The names first, since pronouns may point forward; then the rest from left to right. */
  void read() {
    part.phrases().stream().filter(x -> isName(x.shape())).forEach(this::name);
    int told = 0;
    for (Phrase p : part.phrases()) {
      report.family().introduced(part, report.persons(part), told, p.first());
      phrase(p);
      told = p.first();
    }
    report.family().introduced(part, report.persons(part), told, part.scene().size());
  }

  /** "I" and "we", once everybody who speaks has been seen. */
  void readSpeakers() {
    part.phrases().stream().filter(p -> p.shape() == Shape.PRONOUN).forEach(this::speaker);
  }

  private static boolean isName(Shape shape) {
    return switch (shape) {
      case STATE, ADJECTIVE, CAPITAL, SEAT, PEOPLE, ORGANISATION, UNKNOWN_ORGANISATION, PERSON ->
          true;
      case DESCRIPTION, OFFICE, KIND, COUNTERPART, MEMBERS, STATE_NOUN, BODY, EPITHET, PRONOUN ->
          false;
    };
  }

  private void name(Phrase p) {
    switch (p.shape()) {
      case STATE -> state(p, p.core().orElseThrow());
      case ADJECTIVE -> see(p, p.core().flatMap(c -> c.state(State.As.ADJECTIVE)), How.NAME);
      case CAPITAL -> see(p, p.core().flatMap(c -> c.state(State.As.CAPITAL)), How.CAPITAL);
      case SEAT -> see(p, p.core().flatMap(c -> c.state(State.As.SEAT)), How.CAPITAL);
      case PEOPLE -> people(p);
      case ORGANISATION -> organisation(p);
      case UNKNOWN_ORGANISATION -> unknownOrganisation(p);
      case PERSON -> see(p, report.persons(part).get(p), How.NAME);
      case DESCRIPTION, OFFICE, KIND, COUNTERPART, MEMBERS, STATE_NOUN, BODY, EPITHET, PRONOUN -> {}
    }
  }

  private void phrase(Phrase p) {
    if (isName(p.shape()) || !done.add(p)) {
      return;
    }
    switch (p.shape()) {
      case DESCRIPTION -> pointing.described(part, p).ifPresent(x -> see(p, x, How.DESCRIPTION));
      case OFFICE -> office(p);
      case KIND -> kind(p);
      case COUNTERPART -> counterpart(p);
      case MEMBERS -> members(p);
      case STATE_NOUN -> pointing.country(part, p).ifPresent(x -> see(p, x, How.DESCRIPTION));
      case BODY ->
          pointing
              .body(part, p)
              .or(() -> organisationEnding(p))
              .ifPresent(x -> see(p, x, How.ALIAS));
      case EPITHET -> epithet(p);
      case PRONOUN -> pronoun(p);
      case STATE, ADJECTIVE, CAPITAL, SEAT, PEOPLE, ORGANISATION, UNKNOWN_ORGANISATION, PERSON -> {}
    }
  }

  private void see(Phrase p, Optional<State> state, How how) {
    state.map(cast::state).ifPresent(x -> see(p, x, how));
  }

  private void see(Phrase p, Party party, How how) {
    Scene scene = part.scene();
    Token head = scene.token(part.head(p));
    Span span = scene.token(p.first()).span().and(scene.token(p.last()).span());
    boolean quoted = quotes.hold(head.span().start());
    focus.see(new Sighting(part.index(), p, head, span, party, how, quoted));
  }

  private void state(Phrase p, Chunk c) {
    Optional<State> name = c.state(State.As.NAME);
    see(p, name.or(() -> c.state(State.As.ALIAS)), name.isPresent() ? How.NAME : How.ALIAS);
  }

  private void people(Phrase p) {
    Chunk c = p.core().orElseThrow();
    String words = ReportScenes.words(part, c.first(), c.last());
    c.state(State.As.PEOPLE, State.As.ADJECTIVE)
        .ifPresent(s -> see(p, kinds.people(s, words), How.NAME));
  }

  private void organisation(Phrase p) {
    Sense.OfOrganisation sense = p.core().orElseThrow().organisation(cast.day()).orElseThrow();
    String words = ReportScenes.words(part, p.first(), p.last());
    Optional<Organisation> told =
        scenes.longNames().full(words).equals(words)
            ? Optional.empty()
            : scenes.longNames().listed(words);
    Organisation o = told.orElse(sense.organisation());
    if (!o.isKnownOn(cast.day()) || isElsewhere(o)) {
      unknownOrganisation(p);
    } else {
      see(p, cast.organisation(o), sense.alias() ? How.ALIAS : How.NAME);
    }
  }

  /** Many states have a Labour Party: it is one state's only if the report tells of that state. */
  private boolean isElsewhere(Organisation o) {
    boolean party = o.code().sectors().contains("PTY");
    return party && o.code().country().filter(c -> !scenes.tellsOf(c)).isPresent();
  }

  private void unknownOrganisation(Phrase p) {
    LongNames names = scenes.longNames();
    String words = names.full(ReportScenes.words(part, p.first(), p.last()));
    Optional<Organisation> listed = names.listed(words).filter(o -> o.isKnownOn(cast.day()));
    Optional<Party> other =
        organisationEnding(p)
            .or(() -> pointing.partlyNamed(words))
            .or(() -> listed.map(cast::organisation));
    if (other.isPresent()) {
      see(p, other.get(), How.ALIAS);
      return;
    }
    see(p, cast.house(words, names.country(words)), How.NAME);
  }

  /** "The Council", after the Security Council. */
  private Optional<Party> organisationEnding(Phrase p) {
    String end = " " + part.scene().token(p.last()).form();
    boolean the = p.first() > 0 && part.scene().token(p.first() - 1).hasLemma("the");
    return p.size() > 1 || (p.shape() == Shape.UNKNOWN_ORGANISATION && !the)
        ? Optional.empty()
        : focus.last(x -> x.type() == ActorType.ORGANIZATION && x.name().endsWith(end));
  }

  private void office(Phrase p) {
    Claim claim = new Claims(part).of(p);
    Optional<Phrase> named =
        part.beside(p, Shape.PERSON)
            .or(() -> part.subjectOf(p).filter(x -> x.shape() == Shape.PERSON));
    boolean many = Offices.isMany(part, p);
    if (named.isPresent() && !many) {
      see(p, report.persons(part).get(named.get()), How.OFFICE);
      return;
    }
    List<Possession> owners = owners(p);
    boolean indefinite = p.title().determiner() == Determiner.INDEFINITE;
    boolean bare = p.title().determiner() == Determiner.NONE && owners.isEmpty();
    if (claim.offices().isEmpty() || claim.former()) {
      formerOffice(p, claim, owners);
    } else if (many || indefinite || bare || isForeign(p, owners)) {
      boolean shared = many && Offices.areShared(part, p);
      int number = shared ? claim.offices().size() : 1;
      claim.offices().subList(0, number).forEach(o -> officials(p, o, owners));
    } else {
      oneOffice(p, claim, owners.stream().findFirst());
    }
  }

  private void oneOffice(Phrase p, Claim claim, Optional<Possession> owner) {
    boolean alone = owner.isEmpty() && claim.implied().isEmpty() && p.title().owners().isEmpty();
    Optional<String> country =
        alone && offices.isUnknown(claim)
            ? focus.onlyCountry().or(() -> pointing.home(part, p))
            : owner.flatMap(Possession::country);
    Optional<String> body = owner.filter(o -> offices.isOfBody(o, claim)).map(Possession::id);
    Optional<Party> holder =
        body.isPresent() || offices.isOfBody(claim)
            ? offices.head(claim, body)
            : offices.holder(p, claim, country);
    boolean guessed = alone && country.isPresent() && claim.implied().isEmpty();
    if (holder.isPresent() && !(guessed && offices.isOtherwiseTitled(holder.get(), claim))) {
      see(p, holder.get(), How.OFFICE);
      return;
    }
    Optional<String> state = country.or(claim::state);
    Office office = claim.offices().get(0);
    boolean other = owner.filter(o -> o.country().isEmpty()).isPresent();
    if (state.isPresent() && !other) {
      List<String> sectors =
          owner.map(Possession::sectors).filter(s -> !s.isEmpty()).orElse(office.sectors());
      see(p, offices.nameless(state.get(), office.title(), sectors), How.OFFICE);
    } else {
      officials(p, office, List.of());
    }
  }

  private void formerOffice(Phrase p, Claim claim, List<Possession> owners) {
    if (!claim.offices().isEmpty() && !owners.isEmpty()) {
      Office o = claim.offices().get(0);
      KindNoun noun =
          new KindNoun(o.title(), o.title(), List.of("ELI"), ActorType.PERSON, Optional.empty());
      see(p, noun, owners);
    }
  }

  /** Some holder of an office, or several. */
  private void officials(Phrase p, Office o, List<Possession> owners) {
    KindNoun noun =
        new KindNoun(
            o.title(),
            knowledge.words().plural(o.title()),
            o.sectors(),
            ActorType.PERSON,
            Optional.empty());
    see(p, noun, owners);
  }

  private void see(Phrase p, KindNoun noun, List<Possession> owners) {
    boolean foreign = isForeign(p, owners);
    boolean body = owners.isEmpty() && !foreign && Kinds.isBodyOfState(p, noun);
    Optional<Possession> only =
        body
            ? focus.onlyCountry().or(() -> pointing.home(part, p)).map(pointing::possession)
            : Optional.empty();
    Optional<KindNoun> of = new Claims(part).owningKind(p).filter(k -> foreign);
    KindNoun meant = Kinds.inHouse(p, noun, of, foreign);
    List<Party> found = kinds.resolve(part.index(), p, noun, meant, owners, only);
    found.forEach(x -> see(p, x, How.DESCRIPTION));
  }

  private void kind(Phrase p) {
    if (Offices.areShared(part, p)) {
      office(p);
      return;
    }
    KindNoun noun = p.core().orElseThrow().sense(Sense.OfKind.class).orElseThrow().kind();
    boolean one = noun.type() == ActorType.PERSON && !Offices.isMany(part, p);
    Optional<Party> known = one ? known(p) : Optional.empty();
    if (known.isPresent()) {
      see(p, known.get(), How.DESCRIPTION);
      return;
    }
    List<Possession> owners = owners(p);
    Optional<Party> before =
        owners.isEmpty()
            ? pointing.body(part, p).or(() -> pointing.shortened(part, p, noun))
            : one ? leader(p, owners.get(0)) : Optional.empty();
    if (before.isPresent()) {
      see(p, before.get(), How.DESCRIPTION);
    } else {
      see(p, noun, owners);
    }
  }

  /** The person whose name stands beside the noun, or a relative of whom the report has told. */
  private Optional<Party> known(Phrase p) {
    p.title().owners().forEach(o -> readOwner(o, p));
    Optional<Party> named = part.beside(p, Shape.PERSON).map(n -> report.persons(part).get(n));
    return report.family().known(part, p, named);
  }

  /** "The Russian leader". */
  private Optional<Party> leader(Phrase p, Possession owner) {
    boolean definite = p.title().determiner() == Determiner.DEFINITE && !p.title().former();
    boolean leads = knowledge.words().has(Words.Role.LEADING, part.scene().token(part.head(p)));
    return definite && leads ? owner.country().flatMap(offices::leader) : Optional.empty();
  }

  /** "The president of the bank": not a state's. */
  private boolean isForeign(Phrase p, List<Possession> owners) {
    boolean unknown =
        p.title().owners().stream()
            .anyMatch(o -> !part.scene().token(o.token()).xpos().equals("PRP$"));
    return owners.isEmpty() && (p.title().foreign() || unknown);
  }

  /**
   * The owners that the phrase's own words tell, else whom its possessive pronoun or possessor
   * means.
   */
  private List<Possession> owners(Phrase p) {
    List<Possession> found = new ArrayList<>(new Claims(part).owners(p));
    if (p.shape() == Shape.OFFICE && found.stream().anyMatch(Possession::isHouse)) {
      return List.of();
    }
    found.replaceAll(pointing::named);
    for (Owner o : p.title().owners()) {
      if (found.isEmpty()) {
        part.phrases().stream()
            .filter(x -> x.holds(o.token()) && !x.holds(p) && part.head(x) == o.token())
            .findFirst()
            .ifPresent(this::phrase);
        for (Sighting s : focus.at(part.index(), o.token())) {
          if (!s.party().isPerson() || !p.title().foreign()) {
            s.party().country().ifPresent(c -> found.add(pointing.possession(c)));
          }
        }
      }
    }
    return found;
  }

  private void counterpart(Phrase p) {
    List<String> countries =
        new Claims(part).owners(p).stream().flatMap(o -> o.country().stream()).toList();
    Optional<Phrase> named = part.beside(p, Shape.PERSON);
    if (named.isPresent()) {
      see(p, report.persons(part).get(named.get()), How.OFFICE);
      return;
    }
    Optional<Party> of = Optional.empty();
    for (Owner o : p.title().owners()) {
      if (of.isEmpty() && !o.chunk().map(Chunk::isState).orElse(false)) {
        readOwner(o, p);
        of = focus.at(part.index(), o.token()).stream().map(Sighting::party).findFirst();
      }
    }
    Optional<Party> whose = of.filter(Party::isPerson);
    for (String country : countries) {
      whose.flatMap(x -> offices.counterpart(x, country)).ifPresent(x -> see(p, x, How.OFFICE));
    }
  }

  private void readOwner(Owner o, Phrase p) {
    part.phrases().stream().filter(x -> x.holds(o.token()) && !x.holds(p)).forEach(this::phrase);
  }

  /** The person whose name stands beside it, else relatives of those whom the report names. */
  private void epithet(Phrase p) {
    p.title().owners().forEach(o -> readOwner(o, p));
    Optional<Party> named = Epithets.named(part, p).map(n -> report.persons(part).get(n));
    report.family().meant(part, p, named).forEach(x -> see(p, x, How.DESCRIPTION));
  }

  private void members(Phrase p) {
    Token noun = part.scene().token(part.head(p));
    String members = knowledge.words().value(Words.Role.MEMBERS, noun).orElse("any");
    List<Party> found = report.groups().resolve(part.index(), p, members);
    if (found.isEmpty()) {
      String words = ReportScenes.words(part, p.first(), p.last());
      see(
          p,
          cast.unresolved(words, ActorType.GROUP, "the report does not tell clearly who is meant"),
          How.DESCRIPTION);
    }
    found.forEach(x -> see(p, x, How.DESCRIPTION));
  }

  private void pronoun(Phrase p) {
    Token t = part.scene().token(p.first());
    knowledge
        .words()
        .value(Words.Role.PRONOUN, t)
        .map(sort -> report.pronouns().resolve(part.index(), t, sort))
        .orElse(List.of())
        .forEach(x -> see(p, x, How.PRONOUN));
  }

  private void speaker(Phrase p) {
    Token t = part.scene().token(p.first());
    report.speakers().meantBy(part.index(), t, cast).ifPresent(x -> see(p, x, How.PRONOUN));
  }
}
