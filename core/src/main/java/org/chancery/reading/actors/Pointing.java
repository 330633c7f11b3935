package org.chancery.reading.actors;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.model.ActorType;
import org.chancery.reading.actors.Claims.Possession;

/**
 * Whom a noun points back to that names nobody: "the Islamic Republic", "the country", "the bloc".
 */
final class Pointing {
  private static final int REACH = 2;
  private static final double SENTENCE = 2.5;
  private static final double CLEAR = 1;
  private static final String HOUSE = "house";

  private final ReportScenes scenes;
  private final Knowledge knowledge;
  private final Cast cast;
  private final Focus focus;

  Pointing(ReportScenes scenes, Knowledge knowledge, Cast cast, Focus focus) {
    this.scenes = scenes;
    this.knowledge = knowledge;
    this.cast = cast;
    this.focus = focus;
  }

  /**
   * The state in focus that these words may stand for; the only one there is if they are a name.
   */
  Optional<Party> described(ReportScenes.Part part, Phrase p) {
    Chunk c = p.core().orElseThrow();
    List<State> may = knowledge.described(ReportScenes.words(part, c.first(), c.last()));
    Optional<Party> state =
        focus
            .last(x -> x.country().filter(k -> isOne(may, k)).isPresent())
            .flatMap(x -> cast.state(x.country().orElseThrow()));
    boolean name = c.last() > c.first() && part.scene().token(c.last()).startsUpper();
    return state.or(
        () -> may.size() == 1 && name ? Optional.of(cast.state(may.get(0))) : Optional.empty());
  }

  private static boolean isOne(List<State> states, String code) {
    return states.stream().anyMatch(s -> s.code().equals(code));
  }

  /** "The country": the one state that has just been named. */
  Optional<Party> country(ReportScenes.Part part, Phrase p) {
    for (int at = part.index(); at >= Math.max(0, part.index() - 1); at--) {
      int end = at == part.index() ? p.first() : scenes.part(at).scene().size();
      List<Party> states = focus.before(at, end, s -> s.party().isState());
      if (!states.isEmpty()) {
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The agency" after the IAEA: the organisation named last that the noun fits. */
  Optional<Party> body(ReportScenes.Part part, Phrase p) {
    Token noun = part.scene().token(part.head(p));
    Optional<String> fits = knowledge.words().value(Words.Role.BODY_NOUN, noun);
    boolean bare = p.title().owners().isEmpty() && p.last() == noun.index();
    if (fits.isEmpty() || !bare || noun.xpos().endsWith("S") || !isDefinite(part, p)) {
      return Optional.empty();
    }
    if (fits.get().equals(HOUSE)) {
      return house(part);
    }
    List<String> words = Arrays.stream(fits.get().split(";")).map(String::strip).toList();
    for (int i = focus.seen().size() - 1; i >= 0; i--) {
      Sighting s = focus.seen().get(i);
      boolean near = part.index() - s.part() <= REACH;
      if (near && s.party().type() == ActorType.ORGANIZATION && fits(s.party(), words)) {
        return Optional.of(s.party());
      }
    }
    return Optional.empty();
  }

  /** "The company": of the houses named last the one that clearly comes to mind first. */
  private Optional<Party> house(ReportScenes.Part part) {
    Map<Party, Double> scores = new LinkedHashMap<>();
    for (Sighting s : focus.seen()) {
      int distance = part.index() - s.part();
      if (distance <= REACH && isHouse(s.party())) {
        scores.merge(s.party(), place(s) - SENTENCE * distance, Math::max);
      }
    }
    double first = scores.values().stream().reduce(Math::max).orElse(0.0);
    List<Party> best =
        scores.entrySet().stream()
            .filter(e -> e.getValue() > first - CLEAR)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** Of several joined by "and" all have the place of the first. */
  private double place(Sighting s) {
    Optional<Token> first =
        s.head().relates("conj")
            ? scenes.part(s.part()).scene().sentence().head(s.head())
            : Optional.empty();
    return first.map(Sighting::prominence).orElseGet(s::prominence);
  }

  /** A company, or a body of which no table tells what it is. */
  private static boolean isHouse(Party p) {
    boolean company = p.code().sectors().contains("BUS") && !p.id().startsWith("kind:");
    return p.type() == ActorType.ORGANIZATION && (company || p.code().sectors().isEmpty());
  }

  /** "The Church" or "the university" after a name that has this word in it. */
  Optional<Party> shortened(ReportScenes.Part part, Phrase p, KindNoun noun) {
    Token head = part.scene().token(part.head(p));
    boolean bare = p.title().owners().isEmpty() && p.last() == head.index();
    boolean one = noun.isOrganisation() && !noun.isOfState() && !head.xpos().endsWith("S");
    if (!bare || !one || !isDefinite(part, p) || p.last() - p.first() > 1) {
      return Optional.empty();
    }
    String word = Names.key(head.form());
    return focus.last(
        x ->
            x.type() == ActorType.ORGANIZATION
                && !x.id().startsWith("kind:")
                && Names.key(x.name()).contains(" ")
                && List.of(Names.key(x.name()).split(" ")).contains(word));
  }

  /** "Korea", where the report tells of South Korea and no other. */
  Optional<Party> partlyNamed(String words) {
    List<String> same =
        scenes.countries().stream()
            .filter(c -> knowledge.state(c).filter(s -> s.name().endsWith(" " + words)).isPresent())
            .toList();
    return same.size() == 1 ? cast.state(same.get(0)) : Optional.empty();
  }

  private static boolean isDefinite(ReportScenes.Part part, Phrase p) {
    Token first = part.scene().token(p.first());
    Token before = part.scene().token(Math.max(0, p.first() - 1));
    return first.hasLemma("the", "this") || before.hasLemma("the", "this");
  }

  /** By a word of the name, by the code or by a sector; never a ministry or an army. */
  private static boolean fits(Party party, List<String> words) {
    boolean listed = !party.id().startsWith("kind:") && !party.id().startsWith("unresolved:");
    String name = party.name().toLowerCase(Locale.ROOT);
    return listed
        && words.stream()
            .anyMatch(
                w ->
                    name.contains(w)
                        || party.country().filter(w::equals).isPresent()
                        || party.code().sectors().contains(w));
  }

  /** The state of the dateline, unless the sentence has told of another one. */
  Optional<String> home(ReportScenes.Part part, Phrase p) {
    List<String> told =
        focus.seen().stream()
            .filter(s -> s.part() == part.index() && s.phrase().first() < p.first())
            .flatMap(s -> s.party().country().stream())
            .toList();
    boolean subject = part.scene().token(part.head(p)).relates("nsubj");
    return scenes
        .home()
        .filter(h -> told.stream().allMatch(h::equals) || (subject && told.contains(h)));
  }

  /** With the state's adjective where only its code is known. */
  Possession named(Possession o) {
    String name = knowledge.state(o.name()).map(State::adjective).orElse(o.name());
    return new Possession(o.country(), o.sectors(), o.id(), name);
  }

  Possession possession(String country) {
    String name = knowledge.state(country).map(State::adjective).orElse(country);
    return new Possession(Optional.of(country), List.of(), country, name);
  }
}
