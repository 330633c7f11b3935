package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.actors.Phrase.Owner;

/** Reads what a phrase itself tells of whom it names: country, office, sector. */
final class Claims {
  private static final int DEPTH = 3;
  private static final List<String> HEADS = List.of("HOS", "HOG");
  private static final List<String> HOUSES =
      List.of("BUS", "MNC", "JRN", "EDU", "MED", "LAB", "NGO", "PRE");

  private final ReportScenes.Part part;

  Claims(ReportScenes.Part part) {
    this.part = part;
  }

  Claim of(Phrase phrase) {
    return of(phrase, 0);
  }

  /** Every country or organisation that owns the phrase, in text order of the walk. */
  List<Possession> owners(Phrase phrase) {
    List<Possession> found = new ArrayList<>();
    for (Owner o : phrase.title().owners()) {
      owner(o, phrase, 0).filter(p -> !found.contains(p)).ifPresent(found::add);
    }
    return found;
  }

  /** "Officials of the church": the common noun that owns the phrase. */
  Optional<KindNoun> owningKind(Phrase phrase) {
    for (Owner o : phrase.title().owners()) {
      for (Phrase p : part.phrases()) {
        if (!p.holds(phrase) && p.holds(o.token()) && part.head(p) == o.token()) {
          return p.core().flatMap(c -> c.sense(Sense.OfKind.class)).map(Sense.OfKind::kind);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * To whom somebody belongs.
   *
   * @param name what is put before the noun: "Norwegian", "NATO"
   */
  record Possession(Optional<String> country, List<String> sectors, String id, String name) {
    /** A firm, a paper, an authority that few recognise: its president is no state's. */
    boolean isHouse() {
      return sectors.stream().anyMatch(HOUSES::contains) && !sectors.contains("GOV");
    }
  }

  private Claim of(Phrase phrase, int depth) {
    Optional<Possession> owner = Optional.empty();
    for (Owner o : phrase.title().owners()) {
      owner = owner.or(() -> owner(o, phrase, depth));
    }
    List<Chunk> titles = new ArrayList<>(phrase.title().offices());
    phrase.core().filter(c -> c.sense(Sense.OfOffice.class).isPresent()).ifPresent(titles::add);
    Optional<String> country = owner.flatMap(Possession::country);
    List<Office> offices = new ArrayList<>();
    Set<String> implied = new LinkedHashSet<>();
    boolean house = owner.map(Possession::isHouse).orElse(phrase.title().foreign());
    for (Chunk c : titles) {
      boolean capital = part.scene().token(c.first()).startsUpper() && !house;
      office(c, country, capital, implied)
          .map(o -> house ? o.ofHouse() : o)
          .ifPresent(offices::add);
    }
    return new Claim(
        country,
        country.isEmpty() && implied.size() == 1 ? implied.stream().findFirst() : Optional.empty(),
        owner.map(Possession::sectors).orElse(List.of()),
        offices,
        kinds(phrase),
        phrase.title().former(),
        phrase.title().gender());
  }

  private static List<String> kinds(Phrase phrase) {
    List<Chunk> nouns = new ArrayList<>(phrase.title().kinds());
    phrase.core().filter(c -> c.sense(Sense.OfOffice.class).isEmpty()).ifPresent(nouns::add);
    for (Chunk c : nouns) {
      Optional<Sense.OfKind> kind = c.sense(Sense.OfKind.class);
      if (kind.isPresent()) {
        return kind.get().kind().sectors();
      }
    }
    return List.of();
  }

  /**
   * The office that the title means in this country; a title of one country alone tells the
   * country.
   */
  private static Optional<Office> office(
      Chunk chunk, Optional<String> country, boolean capital, Set<String> implied) {
    Optional<Office> general = Optional.empty();
    Optional<Office> special = Optional.empty();
    boolean alone = capital || isOfOneState(chunk);
    for (Sense s : chunk.senses()) {
      if (s instanceof Sense.OfOffice of) {
        Office o = of.office();
        if (o.only().isEmpty()) {
          general = general.or(() -> Optional.of(o));
        } else if (country.isEmpty() ? alone : o.only().equals(country)) {
          special = special.or(() -> Optional.of(o));
          implied.addAll(o.only().stream().toList());
        }
      }
    }
    boolean sure = country.isPresent() || implied.size() == 1;
    return sure && special.isPresent() ? special : general;
  }

  /** "the pope": who heads a state under a title that no other state has. */
  private static boolean isOfOneState(Chunk chunk) {
    Set<Optional<String>> states = new LinkedHashSet<>();
    for (Sense s : chunk.senses()) {
      if (s instanceof Sense.OfOffice of) {
        boolean heads = HEADS.contains(of.office().type());
        states.add(heads ? of.office().only() : Optional.empty());
      }
    }
    return states.size() == 1 && !states.contains(Optional.<String>empty());
  }

  private Optional<Possession> owner(Owner o, Phrase of, int depth) {
    Optional<Possession> direct = o.chunk().flatMap(Claims::direct);
    if (direct.isPresent() || depth > DEPTH) {
      return direct;
    }
    return part.phrases().stream()
        .filter(p -> !p.equals(of) && !p.holds(of) && p.holds(o.token()))
        .filter(p -> part.head(p) == o.token())
        .findFirst()
        .flatMap(p -> through(p, depth));
  }

  private Optional<Possession> through(Phrase p, int depth) {
    Claim inner = of(p, depth + 1);
    if (inner.state().isEmpty()) {
      return Optional.empty();
    }
    boolean organisation =
        p.core()
            .flatMap(c -> c.sense(Sense.OfKind.class))
            .filter(k -> k.kind().isOrganisation())
            .isPresent();
    List<String> sectors = organisation ? inner.kinds() : List.of();
    return Optional.of(
        new Possession(inner.state(), sectors, inner.state().get(), inner.state().get()));
  }

  private static Optional<Possession> direct(Chunk c) {
    for (Sense s : c.senses()) {
      if (s instanceof Sense.OfState of && of.as() != State.As.DESCRIPTION) {
        State state = of.state();
        return Optional.of(
            new Possession(Optional.of(state.code()), List.of(), state.code(), state.adjective()));
      }
      if (s instanceof Sense.OfOrganisation of) {
        Organisation o = of.organisation();
        return Optional.of(
            new Possession(o.code().country(), o.code().sectors(), o.id(), o.name()));
      }
    }
    return Optional.empty();
  }
}
