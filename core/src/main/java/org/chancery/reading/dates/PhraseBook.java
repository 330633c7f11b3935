package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;
import org.chancery.reading.dates.Phrase.Ask;
import org.chancery.reading.dates.Phrase.Element;

/**
 * Puts phrases together from lexemes, layer by layer; of all that fit at a place the longest is
 * taken, of equally long ones the first in {@code phrases.rules}.
 */
final class PhraseBook {
  private final List<Layer> layers = new ArrayList<>();
  private final Doubts doubts;

  /**
   * One way to say a phrase.
   *
   * @param rank place in the file
   */
  private record Way(int rank, Phrase phrase, List<Element> elements) {}

  private record Match(Way way, int end, List<Slot> slots) {
    boolean beats(Match other) {
      return end != other.end ? end > other.end : way.rank() < other.way.rank();
    }
  }

  /** The ways of one layer by what they can begin with. */
  private record Layer(Map<String, List<Way>> byWord, Map<String, List<Way>> byKind) {
    void add(Way way) {
      for (Element e : way.elements()) {
        for (Ask ask : e.asks()) {
          Map<String, List<Way>> index = ask.kind() ? byKind : byWord;
          index.computeIfAbsent(ask.text(), k -> new ArrayList<>()).add(way);
        }
        if (!e.optional()) {
          return;
        }
      }
    }

    List<Way> candidates(Piece piece) {
      List<Way> ways = new ArrayList<>(byWord.getOrDefault(piece.word(), List.of()));
      if (piece instanceof Node node) {
        node.kinds().forEach(k -> ways.addAll(byKind.getOrDefault(k, List.of())));
      } else if (piece instanceof Lexeme lexeme) {
        for (Lexeme.Reading reading : lexeme.readings()) {
          reading.kinds().forEach(k -> ways.addAll(byKind.getOrDefault(k, List.of())));
        }
      }
      return ways;
    }
  }

  PhraseBook(Lexicon lexicon, Vocabulary vocabulary, Doubts doubts) {
    this.doubts = doubts;
    Problems problems = new Problems();
    Map<Integer, Layer> byNumber = new TreeMap<>();
    int rank = 0;
    for (Stanza stanza : lexicon.stanzas("dates/phrases.rules")) {
      Phrase phrase = Phrase.read(stanza, problems);
      phrase
          .kinds()
          .filter(k -> !Kinds.exists(k, vocabulary))
          .forEach(k -> problems.add(stanza.where(), "a kind of units.tsv or of phrases", k));
      for (List<Element> elements : phrase.ways()) {
        byNumber
            .computeIfAbsent(
                phrase.layer(), k -> new Layer(new LinkedHashMap<>(), new LinkedHashMap<>()))
            .add(new Way(rank++, phrase, elements));
      }
    }
    problems.check();
    layers.addAll(byNumber.values());
  }

  List<Piece> read(List<? extends Piece> lexemes, Scene scene) {
    List<Piece> pieces = new ArrayList<>(lexemes);
    for (Layer layer : layers) {
      pieces = apply(layer, pieces, scene);
    }
    return pieces;
  }

  private List<Piece> apply(Layer layer, List<Piece> pieces, Scene scene) {
    List<Piece> out = new ArrayList<>(pieces.size());
    int at = 0;
    while (at < pieces.size()) {
      Optional<Match> best = Optional.empty();
      Optional<Node> node = Optional.empty();
      for (Way way : layer.candidates(pieces.get(at))) {
        Optional<Match> match = match(way, pieces, at, 0, at, List.of());
        if (match.isPresent() && (best.isEmpty() || match.get().beats(best.get()))) {
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
        new Node(
            first.span().and(last.span()),
            first.glued(),
            sense.get().kinds(),
            sense.get(),
            phrase.id()));
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
