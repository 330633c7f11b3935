package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.language.Upos;
import org.chancery.reading.actors.Phrase.Range;
import org.chancery.reading.actors.Phrase.Shape;
import org.chancery.reading.actors.Phrase.Title;

/**
 * Names of organisations that stand in no table, found again wherever the report repeats them: the
 * language model need not see each one.
 */
final class Repeats {
  private static final int LONGEST = 5;
  private static final int SHORTEST = 3;

  private final Set<String> names = new TreeSet<>();

  Repeats(List<ReportScenes.Part> parts) {
    for (ReportScenes.Part part : parts) {
      part.phrases().stream()
          .filter(p -> p.shape() == Shape.UNKNOWN_ORGANISATION)
          .map(p -> ReportScenes.words(part, p.first(), p.last()))
          .filter(name -> name.length() >= SHORTEST)
          .forEach(names::add);
    }
  }

  /** The sentence with the repeated names among its phrases. */
  ReportScenes.Part in(ReportScenes.Part part) {
    List<Phrase> phrases = new ArrayList<>(part.phrases());
    int at = 0;
    while (at < part.scene().size()) {
      Optional<Range> name = names.isEmpty() ? Optional.empty() : nameAt(part, at);
      name.ifPresent(r -> phrases.add(phrase(r)));
      at = name.map(Range::last).orElse(at) + 1;
    }
    phrases.sort(
        Comparator.comparingInt(Phrase::first)
            .thenComparing(Phrase::last, Comparator.reverseOrder()));
    return phrases.size() == part.phrases().size()
        ? part
        : new ReportScenes.Part(part.index(), part.scene(), List.copyOf(phrases));
  }

  private Optional<Range> nameAt(ReportScenes.Part part, int first) {
    Scene scene = part.scene();
    if (!scene.token(first).startsUpper()) {
      return Optional.empty();
    }
    for (int last = Math.min(first + LONGEST, scene.size()) - 1; last >= first; last--) {
      boolean proper = scene.token(last).is(Upos.PROPN) && isFree(part, first, last);
      if (proper && names.contains(ReportScenes.words(part, first, last))) {
        return Optional.of(new Range(first, last));
      }
    }
    return Optional.empty();
  }

  /** No other name is there; a noun or an office may hold the name as its owner. */
  private static boolean isFree(ReportScenes.Part part, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (part.scene().chunkAt(i).isPresent()) {
        return false;
      }
    }
    return part.phrases().stream()
        .filter(p -> p.first() <= last && first <= p.last())
        .noneMatch(
            p ->
                p.shape() == Shape.UNKNOWN_ORGANISATION
                    || p.shape() == Shape.BODY
                    || p.name().filter(n -> n.overlaps(first, last)).isPresent());
  }

  private static Phrase phrase(Range r) {
    return new Phrase(
        Shape.UNKNOWN_ORGANISATION,
        r.first(),
        r.last(),
        Optional.empty(),
        Optional.of(r),
        Title.NONE);
  }
}
