package org.chancery.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Span;

/** Dated expressions of kind DATE and TIME, as TempEval-3 scores them. */
final class DateScorer implements Scorer {
  private static final List<String> TYPES = List.of("DATE", "TIME");

  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int value;

  @Override
  public void add(Fields line, List<Fields> written) {
    String text = line.requiredText("text");
    int end =
        line.number("annotated_end")
            .filter(e -> e > 0)
            .orElse(text.codePointCount(0, text.length()));
    List<Fields> wanted = counted(line.requiredObjects("timexes"), end);
    List<Fields> read =
        counted(
            written.stream()
                .filter(f -> f.text("kind").filter("date"::equals).isPresent())
                .toList(),
            end);
    gold += wanted.size();
    found += read.size();
    Set<Integer> used = new HashSet<>();
    for (Fields w : wanted) {
      int best = best(w, read, used);
      if (best >= 0) {
        used.add(best);
        compare(w, read.get(best));
      }
    }
  }

  private static List<Fields> counted(List<Fields> all, int end) {
    return all.stream()
        .filter(t -> t.text("type").filter(TYPES::contains).isPresent())
        .filter(t -> span(t).start() < end)
        .toList();
  }

  /** The one with the longest overlap that is not used yet, of equals the last; -1 for none. */
  private static int best(Fields wanted, List<Fields> read, Set<Integer> used) {
    int best = -1;
    int longest = 0;
    for (int j = 0; j < read.size(); j++) {
      int overlap = overlap(span(wanted), span(read.get(j)));
      if (!used.contains(j) && overlap > 0 && overlap >= longest) {
        best = j;
        longest = overlap;
      }
    }
    return best;
  }

  private static Span span(Fields timex) {
    return new Span(timex.requiredNumber("start"), timex.requiredNumber("end"));
  }

  private static int overlap(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private void compare(Fields wanted, Fields read) {
    relaxed++;
    strict += span(wanted).equals(span(read)) ? 1 : 0;
    value += wanted.text("value").equals(read.text("value")) ? 1 : 0;
  }

  @Override
  public Figures figures() {
    return new Figures()
        .count("n", gold)
        .share("strict", Figures.f1(strict, found, gold))
        .share("relaxed", Figures.f1(relaxed, found, gold))
        .share("value", Figures.f1(value, found, gold))
        .share("value_on_matched", Figures.ratio(value, Math.max(1, relaxed)));
  }
}
