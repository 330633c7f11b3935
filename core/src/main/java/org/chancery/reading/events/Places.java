package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Where an act took place: names of states, capitals and towns after "in", "at" or "near" beside
 * the act's words.
 */
final class Places {
  private static final String STATES = "actors/states.tsv";
  private static final String PLACES = "actors/places.tsv";
  private static final int LONGEST = 5;

  private final Map<String, Known> known = new LinkedHashMap<>();

  private final List<String> prepositions;

  private record Known(String name, Optional<String> country) {}

  private final Map<String, Actor> states = new LinkedHashMap<>();

  Places(Lexicon lexicon, Operators operators) {
    this.prepositions = operators.words(Operators.Place.LOCATION);
    List<String> paths = lexicon.paths();
    if (paths.contains(STATES)) {
      lexicon.table(STATES).rows().forEach(this::state);
    }
    if (paths.contains(PLACES)) {
      lexicon.table(PLACES).rows().forEach(this::place);
    }
  }

  private void state(Table.Row row) {
    Optional<String> code = Optional.of(row.get("code"));
    states.putIfAbsent(row.get("code"), actor(row));
    add(row.get("name"), row.get("name"), code);
    row.list("names").forEach(n -> add(n, row.get("name"), code));
    row.list("capital").forEach(c -> add(c, c, code));
  }

  private static Actor actor(Table.Row row) {
    return new Actor.Known(
        row.get("code"),
        row.get("name"),
        ActorType.STATE,
        ActorCode.of(row.get("code")),
        Optional.of(row.get("wikidata")).filter(w -> !w.isEmpty()),
        Optional.empty());
  }

  /** The state in which the place lies that ends with this word: Israel for "Haifa". */
  Optional<Mention> stateOf(String reportId, Sentence sentence, Token noun) {
    Optional<List<Token>> run = run(sentence, noun);
    Optional<Actor> state = run.flatMap(r -> known.get(name(r)).country()).map(states::get);
    return state.map(
        s ->
            new Mention(
                new Passage(reportId, run.get().get(0).span().and(noun.span())),
                noun.span(),
                s,
                Mention.How.CAPITAL));
  }

  private void place(Table.Row row) {
    Optional<String> code = Optional.of(row.get("country")).filter(c -> !c.isEmpty());
    add(row.get("name"), row.get("name"), code);
    row.list("names").forEach(a -> add(a, row.get("name"), code));
  }

  private void add(String words, String name, Optional<String> country) {
    known.putIfAbsent(words.toLowerCase(Locale.ROOT), new Known(name, country));
  }

  /** The place among the phrases of the act's words; the first in the text. */
  Optional<Place> of(
      Report report, Clauses clauses, Trigger trigger, boolean objects, List<Mention> recipients) {
    List<Token> from = new ArrayList<>(List.of(trigger.head()));
    trigger.light().ifPresent(from::add);
    if (objects) {
      from.addAll(trigger.objects());
    }
    for (Token o : objects ? trigger.objects() : List.<Token>of()) {
      boolean party = recipients.stream().anyMatch(r -> r.span().contains(o.span()));
      if (!party && run(clauses.sentence(), o).isPresent()) {
        return at(report, clauses.sentence(), o);
      }
    }
    for (Token f : from) {
      for (Token noun : clauses.phrases(f, prepositions)) {
        if (!objects && besideObject(clauses.sentence(), noun, trigger)) {
          continue;
        }
        Optional<Place> place = at(report, clauses.sentence(), noun);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** "discussed the war in Chad": where the tree may be wrong the place is the thing's. */
  private static boolean besideObject(Sentence sentence, Token place, Trigger trigger) {
    int before = sentence.subtree(place).get(0).index() - 1;
    return trigger.objects().stream().anyMatch(o -> o.index() == before);
  }

  /** Whether one of these words names a place. */
  boolean any(Sentence sentence, List<Token> words) {
    return words.stream().anyMatch(w -> run(sentence, w).isPresent());
  }

  /** The longest run of words up to this one, or to the end of its name, that the lexicon knows. */
  private Optional<List<Token>> run(Sentence sentence, Token noun) {
    int end = end(sentence, noun);
    return end > noun.index()
        ? runUpTo(sentence, sentence.token(end)).or(() -> runUpTo(sentence, noun))
        : runUpTo(sentence, noun);
  }

  /** "Addis" of "Addis Ababa" ends at "Ababa". */
  private static int end(Sentence sentence, Token noun) {
    int end = noun.index();
    for (Token part : sentence.children(noun, "flat")) {
      end = part.index() == end + 1 && part.is(Upos.PROPN) ? part.index() : end;
    }
    return end;
  }

  private Optional<List<Token>> runUpTo(Sentence sentence, Token noun) {
    for (int start = Math.max(0, noun.index() - LONGEST + 1); start <= noun.index(); start++) {
      List<Token> run = sentence.tokens().subList(start, noun.index() + 1);
      if (run.get(0).startsUpper() && known.containsKey(name(run))) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private static String name(List<Token> run) {
    return String.join(" ", run.stream().map(Token::lower).toList());
  }

  private Optional<Place> at(Report report, Sentence sentence, Token noun) {
    Optional<List<Token>> run = run(sentence, noun);
    if (run.isEmpty()) {
      return named(report, sentence, noun);
    }
    List<Token> words = run.get();
    Known found = known.get(name(words));
    Span span = words.get(0).span().and(words.get(words.size() - 1).span());
    Passage passage = report.passage(span);
    return Optional.of(new Place(found.name(), found.country(), passage));
  }

  /** A place that the lexicon does not know, where the language model takes it for one. */
  private static Optional<Place> named(Report report, Sentence sentence, Token noun) {
    if (!noun.is(Upos.PROPN) || !noun.name().endsWith("LOC")) {
      return Optional.empty();
    }
    Span span = noun.span();
    for (int i = noun.index() - 1; i >= 0 && !sentence.token(i + 1).name().startsWith("B"); i--) {
      if (!sentence.token(i).name().endsWith("LOC")) {
        break;
      }
      span = span.and(sentence.token(i).span());
    }
    span = span.and(sentence.token(end(sentence, noun)).span());
    return Optional.of(new Place(span.in(report.text()), Optional.empty(), report.passage(span)));
  }
}
