package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;
import org.chancery.reading.dates.Phrase.Ask;
import org.chancery.reading.dates.Phrase.Element;

/**
 * Puts phrases together from lexemes, layer by layer; of all that fit at a place the longest is taken, of equally long
 * ones the first in {@code phrases.rules}.
 */
final class PhraseBook {
  private final Map<Integer, Map<Ask, List<Way>>> layers = new TreeMap<>();
  private final Doubts doubts;

  /** One way to say a phrase. */
  private record Way(Phrase phrase, List<Element> elements) {}

  private record Match(Way way, int end, List<Slot> slots) {}

  PhraseBook(Lexicon lexicon, Doubts doubts) {
    this.doubts = doubts;
    Problems problems = new Problems();
    for (Stanza stanza : lexicon.stanzas("dates/phrases.rules")) {
      Phrase phrase = Phrase.read(stanza, problems);
      Map<Ask, List<Way>> index = layers.computeIfAbsent(phrase.layer(), k -> new LinkedHashMap<>());
      for (List<Element> elements : phrase.ways()) {
        Way way = new Way(phrase, elements);
        firsts(elements).forEach(a -> index.computeIfAbsent(a, k -> new ArrayList<>()).add(way));
      }
    }
    problems.check();
  }

  /** What a way can begin with. */
  private static Set<Ask> firsts(List<Element> elements) {
    Set<Ask> firsts = new LinkedHashSet<>();
    for (Element e : elements) {
      firsts.addAll(e.asks());
      if (!e.optional()) {
        break;
      }
    }
    return firsts;
  }

  List<Piece> read(List<? extends Piece> lexemes, Scene scene) {
    List<Piece> pieces = new ArrayList<>(lexemes);
    for (Map<Ask, List<Way>> layer : layers.values()) {
      pieces = apply(layer, pieces, scene);
    }
    return pieces;
  }

  private List<Piece> apply(Map<Ask, List<Way>> layer, List<Piece> pieces, Scene scene) {
    List<Piece> out = new ArrayList<>(pieces.size());
    int at = 0;
    while (at < pieces.size()) {
      Optional<Match> best = Optional.empty();
      Optional<Node> node = Optional.empty();
      for (Way way : candidates(layer, pieces.get(at))) {
        Optional<Match> match = match(way, pieces, at, 0, at, List.of());
        if (match.isPresent() && match.get().end() > best.map(Match::end).orElse(at)) {
          Optional<Node> made = make(match.get(), pieces, at, scene);
          best = made.isPresent() ? match : best;
          node = made.isPresent() ? made : node;
        }
      }
      out.add(node.isPresent() ? node.get() : pieces.get(at));
      at = best.map(Match::end).orElse(at + 1);
    }
    return out;
  }

  private static Set<Way> candidates(Map<Ask, List<Way>> layer, Piece piece) {
    Set<Way> ways = new LinkedHashSet<>();
    ways.addAll(layer.getOrDefault(new Ask(piece.word(), false), List.of()));
    for (String kind : kinds(piece)) {
      ways.addAll(layer.getOrDefault(new Ask(kind, true), List.of()));
    }
    return ways;
  }

  private static List<String> kinds(Piece piece) {
    if (piece instanceof Node node) {
      return node.kinds();
    }
    List<String> kinds = new ArrayList<>();
    for (Lexeme.Reading r : ((Lexeme) piece).readings()) {
      kinds.add(r.kind());
      for (int i = r.kind().indexOf('-'); i > 0; i = r.kind().indexOf('-', i + 1)) {
        kinds.add(r.kind().substring(0, i));
      }
    }
    return kinds;
  }

  /** The longest match; optional places are tried filled first. */
  private static Optional<Match> match(
      Way way, List<Piece> pieces, int start, int place, int at, List<Slot> slots) {
    if (place == way.elements().size()) {
      return at > start ? Optional.of(new Match(way, at, slots)) : Optional.empty();
    }
    Element element = way.elements().get(place);
    if (at < pieces.size()) {
      Optional<Slot> slot = element.match(pieces.get(at));
      if (slot.isPresent()) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(slot.get());
        Optional<Match> rest = match(way, pieces, start, place + 1, at + 1, more);
        if (rest.isPresent()) {
          return rest;
        }
      }
    }
    return element.optional() ? match(way, pieces, start, place + 1, at, slots) : Optional.empty();
  }

  private Optional<Node> make(Match match, List<Piece> pieces, int start, Scene scene) {
    Phrase phrase = match.way().phrase();
    if (!surroundings(phrase, pieces, start, match.end())) {
      return Optional.empty();
    }
    Optional<? extends Sense> sense = phrase.meaning().of(new Slots(match.slots()));
    if (sense.isEmpty() || !doubts.pass(phrase, pieces, start, match.end(), scene)) {
      return Optional.empty();
    }
    Piece first = pieces.get(start);
    Piece last = pieces.get(match.end() - 1);
    return Optional.of(
        new Node(first.span().and(last.span()), first.glued(), sense.get().kinds(), sense.get(), phrase.id()));
  }

  private static boolean surroundings(Phrase phrase, List<Piece> pieces, int start, int end) {
    Optional<Piece> left = start > 0 ? Optional.of(pieces.get(start - 1)) : Optional.empty();
    Optional<Piece> right = end < pieces.size() ? Optional.of(pieces.get(end)) : Optional.empty();
    return (phrase.after().isEmpty() || any(phrase.after(), left))
        && (phrase.before().isEmpty() || any(phrase.before(), right))
        && !any(phrase.notAfter(), left)
        && !any(phrase.notBefore(), right);
  }

  private static boolean any(List<Element> elements, Optional<Piece> piece) {
    return piece.isPresent() && elements.stream().anyMatch(e -> e.match(piece.get()).isPresent());
  }
}
