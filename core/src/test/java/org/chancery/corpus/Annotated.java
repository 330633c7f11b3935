package org.chancery.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * One passage of the corpus.
 *
 * @param where file and line
 * @param section what its section is for: "events", "none" or a pattern of attribution, "p01"
 * @param silent whether it holds nothing for the record
 * @param headline whether it is the headline of a report
 */
record Annotated(
    String id,
    String where,
    String section,
    boolean silent,
    boolean headline,
    String text,
    List<Entry> entries) {
  Annotated {
    entries = List.copyOf(entries);
  }

  List<Entry> acts() {
    return entries.stream().filter(e -> e.act().isPresent()).toList();
  }

  List<Entry> statements() {
    return entries.stream().filter(Entry::isStatement).toList();
  }

  /** The words alone, to find a passage that stands twice. */
  String normalised() {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  /** One passage in ten is kept for measuring what is trained on the others. */
  boolean held() {
    return id.endsWith("0");
  }

  Report report() {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int end; !headline && start < text.length(); start = end + 2) {
      int stop = text.indexOf("\n\n", start);
      end = stop < 0 ? text.length() : stop;
      paragraphs.add(new Span(start, end));
    }
    Optional<Span> title = headline ? Optional.of(new Span(0, text.length())) : Optional.empty();
    Layout layout =
        new Layout(
            title, Optional.empty(), Optional.empty(), Optional.empty(), paragraphs, List.of());
    return new Report(id, where, Optional.empty(), text, Origin.UNKNOWN, layout, "en");
  }
}
