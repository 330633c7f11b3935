package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * All names of all tables, found in a sentence by the longest match. Filled once, then only read.
 */
final class Gazetteer {
  private final Trie<Entry> trie = new Trie<>();

  /** A name, without marks, and what it means. */
  private record Entry(String name, Sense sense) {
    boolean fits(List<Atom> atoms, int from) {
      List<String> wanted = Names.atoms(name);
      for (int i = 0; i < wanted.size(); i++) {
        if (!atoms.get(from + i).letters().serves(Atom.Letters.of(wanted.get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Where a match ends (exclusive) and what it means. */
  private record Match(int end, List<Sense> senses) {}

  void add(String name, Sense sense) {
    String folded = Names.fold(name);
    List<String> atoms = Names.atoms(Knowledge.lower(folded));
    boolean common = atoms.size() == 1 && isWordWithoutMarks(name, folded);
    if (!atoms.isEmpty() && !common) {
      trie.add(atoms, new Entry(folded, sense));
    }
  }

  /** Without its marks "chargé" would be a common word. */
  private static boolean isWordWithoutMarks(String name, String folded) {
    return !folded.equals(name) && Character.isLowerCase(folded.codePointAt(0));
  }

  /** Matches in text order; none overlaps another. */
  List<Chunk> read(Sentence sentence) {
    List<Atom> atoms = Atom.of(sentence);
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Match match = atoms.get(at).first() ? longest(atoms, at, at, Trie.TOP) : null;
      if (match == null || beginsShort(atoms, at, match)) {
        at++;
      } else {
        Optional<Chunk> shared = shared(sentence, atoms, at, match);
        shared.ifPresent(c -> chunks.removeIf(x -> x.first() == c.first() && x.last() == c.last()));
        shared.ifPresent(chunks::add);
        chunks.add(chunk(sentence, atoms, at, match));
        at = match.end();
      }
    }
    return chunks;
  }

  /**
   * "the West" in "the West Bank": the article belongs to no name that ends before another does.
   */
  private boolean beginsShort(List<Atom> atoms, int at, Match match) {
    int next = at + 1;
    if (!atoms.get(at).lower().equals("the") || next == match.end()) {
      return false;
    }
    Match behind = longest(atoms, next, next, Trie.TOP);
    return behind != null && behind.end() > match.end();
  }

  /**
   * "North" in "North and South Korea", "foreign" in "foreign and defence ministers": the state or
   * office whose name ends as the one behind it.
   */
  private Optional<Chunk> shared(Sentence sentence, List<Atom> atoms, int at, Match match) {
    int one = at - 2;
    boolean joined = one >= 0 && match.end() - at > 1 && atoms.get(at - 1).lower().equals("and");
    if (!joined || isPlural(sentence.token(atoms.get(one).token()))) {
      return Optional.empty();
    }
    boolean upper = sentence.token(atoms.get(one).token()).startsUpper();
    boolean many = isPlural(sentence.token(atoms.get(match.end() - 1).token()));
    List<Atom> name = new ArrayList<>(List.of(atoms.get(one)));
    name.addAll(atoms.subList(at + 1, match.end()));
    Match whole = longest(name, 0, 0, Trie.TOP);
    if (whole == null || whole.end() < name.size()) {
      return Optional.empty();
    }
    List<Sense> both =
        whole.senses().stream()
            .filter(
                s ->
                    (upper && s instanceof Sense.OfState of && isName(of))
                        || (many && (s instanceof Sense.OfOffice || s instanceof Sense.OfKind)))
            .toList();
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(chunk(sentence, atoms, one, new Match(one + 1, both)));
  }

  private static boolean isPlural(Token t) {
    return t.xpos().startsWith("NN") && t.xpos().endsWith("S");
  }

  private static boolean isName(Sense.OfState of) {
    return of.as() == State.As.NAME || of.as() == State.As.ALIAS;
  }

  private @Nullable Match longest(List<Atom> atoms, int start, int at, int node) {
    Match best = node == Trie.TOP ? null : ending(atoms, start, at, node);
    if (at == atoms.size() || (at > start && atoms.get(at).apart())) {
      return best;
    }
    Atom atom = atoms.get(at);
    best = longer(best, follow(atoms, start, at, node, atom.lower()));
    return atom.lemma().equals(atom.lower())
        ? best
        : longer(best, follow(atoms, start, at, node, atom.lemma()));
  }

  private @Nullable Match follow(List<Atom> atoms, int start, int at, int node, String word) {
    int next = trie.next(node, word);
    return next == Trie.NONE ? null : longest(atoms, start, at + 1, next);
  }

  private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one.end() == other.end()) {
      List<Sense> both = new ArrayList<>(one.senses());
      both.addAll(other.senses());
      return new Match(one.end(), both);
    }
    return one.end() > other.end() ? one : other;
  }

  private @Nullable Match ending(List<Atom> atoms, int start, int at, int node) {
    if (!atoms.get(at - 1).last()) {
      return null;
    }
    List<Sense> senses = new ArrayList<>(2);
    for (Entry e : trie.at(node)) {
      if (e.fits(atoms, start)) {
        senses.add(e.sense());
      }
    }
    return senses.isEmpty() ? null : new Match(at, senses);
  }

  private static Chunk chunk(Sentence s, List<Atom> atoms, int at, Match match) {
    int first = atoms.get(at).token();
    int last = atoms.get(match.end() - 1).token();
    return new Chunk(first, last, s.token(first).span().and(s.token(last).span()), match.senses());
  }
}
