package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Who has been seen so far, and whom the report has in mind now. */
final class Focus {
  private final ReportScenes scenes;
  private final List<Sighting> seen = new ArrayList<>();

  Focus(ReportScenes scenes) {
    this.scenes = scenes;
  }

  void see(Sighting s) {
    seen.add(s);
  }

  /** It turns out who somebody is. */
  void replace(Party nameless, Party name) {
    seen.replaceAll(s -> s.party() == nameless ? s.of(name) : s);
  }

  List<Sighting> seen() {
    return seen;
  }

  /** Those that hang on this word of this sentence; of nested phrases the longest counts. */
  List<Sighting> at(int part, int token) {
    List<Sighting> found = new ArrayList<>();
    for (Sighting s : seen) {
      if (s.part() == part && scenes.part(part).hangsOn(s.phrase(), token)) {
        if (!found.isEmpty() && found.get(0).phrase().size() < s.phrase().size()) {
          found.clear();
        }
        if (found.isEmpty() || found.get(0).phrase().equals(s.phrase())) {
          found.add(s);
        }
      }
    }
    return found;
  }

  /** Whether the same words mean others too: "the couple", "both". */
  boolean isShared(Sighting s) {
    return seen.stream()
        .filter(x -> x.part() == s.part() && x.party() != s.party())
        .anyMatch(x -> x.phrase().equals(s.phrase()));
  }

  /** Those that hang on this word, with all that is joined to it by "and". */
  List<Sighting> group(int part, Token token) {
    List<Sighting> found = new ArrayList<>(named(part, token));
    Sentence sentence = scenes.part(part).scene().sentence();
    sentence.children(token, "conj").forEach(c -> found.addAll(named(part, c)));
    return found;
  }

  /** Those that hang on this word, else on the name beside it: "an airline, Norvik". */
  List<Sighting> named(int part, Token noun) {
    List<Sighting> found = new ArrayList<>(at(part, noun.index()));
    if (found.isEmpty()) {
      Sentence sentence = scenes.part(part).scene().sentence();
      sentence.children(noun, "appos", "flat").forEach(n -> found.addAll(at(part, n.index())));
    }
    return found;
  }

  /** Different parties in the sentence before this word, the last seen first. */
  List<Party> before(int part, int token, Predicate<Sighting> which) {
    List<Sighting> found = new ArrayList<>();
    for (Sighting s : seen) {
      if (s.part() == part && s.phrase().last() < token && which.test(s)) {
        found.add(s);
      }
    }
    found.sort(Comparator.comparingInt((Sighting s) -> s.span().start()).reversed());
    Set<Party> parties = new LinkedHashSet<>();
    found.forEach(s -> parties.add(s.party()));
    return List.copyOf(parties);
  }

  /** The party seen last that passes the test. */
  Optional<Party> last(Predicate<Party> which) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (which.test(seen.get(i).party())) {
        return Optional.of(seen.get(i).party());
      }
    }
    return Optional.empty();
  }

  /** Different parties that pass the test, the last seen first. */
  List<Party> all(Predicate<Party> which) {
    Set<Party> found = new LinkedHashSet<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (which.test(seen.get(i).party())) {
        found.add(seen.get(i).party());
      }
    }
    return List.copyOf(found);
  }

  /** The one country that the report has told of so far, if it is one. */
  Optional<String> onlyCountry() {
    Set<String> countries = new LinkedHashSet<>();
    for (Sighting s : seen) {
      if (s.party().isState()) {
        s.party().country().ifPresent(countries::add);
      }
    }
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** Who is the subject of the sentence's main clause. */
  List<Sighting> mainSubject(int part) {
    Sentence s = scenes.part(part).scene().sentence();
    return s.child(s.root(), "nsubj").map(t -> group(part, t)).orElse(List.of());
  }

  boolean sameParagraph(int part, int other) {
    return scenes.part(part).scene().sentence().paragraph()
        == scenes.part(other).scene().sentence().paragraph();
  }
}
