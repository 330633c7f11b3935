package org.chancery.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.export.CodePoints;
import org.chancery.json.Tree;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Root;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.record.Corrected;
import org.chancery.record.Correction.Change;
import org.chancery.record.Kept;

/**
 * What people judged, as gold data: acts and statements that they accepted or mended stand in it as
 * they then are, statements that nobody judged are set aside, and what they rejected counts as
 * wrong where it is found again. Offsets count code points.
 */
final class Gold {
  private final Kept kept;
  private final Report report;
  private final CodePoints at;
  private final Set<String> judged;

  private Gold(Kept kept, Set<String> judged) {
    this.kept = kept;
    this.report = kept.reading().report();
    this.at = new CodePoints(report.text());
    this.judged = judged;
  }

  /**
   * One report.
   *
   * @param corrections of it
   */
  static Map<String, Object> line(Kept kept, List<Corrected> corrections) {
    Set<String> judged =
        CorrectionItems.targets(kept, corrections).stream()
            .filter(t -> corrections.stream().anyMatch(c -> t.isOf(c) && isKept(c)))
            .map(Target::id)
            .collect(Collectors.toSet());
    return new Gold(kept, judged).line();
  }

  private static boolean isKept(Corrected one) {
    return !(one.correction().change() instanceof Change.Struck);
  }

  private Map<String, Object> line() {
    Map<String, Object> line = Tree.of("id", report.id(), "text", report.text());
    report.title().ifPresent(t -> line.put("title", t));
    report.origin().publisher().ifPresent(p -> line.put("publisher", p));
    report.origin().publishedOn().map(LocalDate::toString).ifPresent(d -> line.put("published", d));
    List<Object> events = new ArrayList<>();
    kept.reading().events().stream()
        .filter(e -> judged.contains(e.id()))
        .forEach(e -> events.add(event(e)));
    line.put("events", events);
    List<Object> quotes = new ArrayList<>();
    List<Object> discard = new ArrayList<>();
    for (Statement statement : kept.reading().statements()) {
      if (judged.contains(statement.id())) {
        quotes.add(quote(statement));
      } else {
        statement.content().forEach(p -> discard.add(offsets(p.span())));
      }
    }
    line.put("quotes", quotes);
    line.put("discard", discard);
    return line;
  }

  private Map<String, Object> event(Event event) {
    return Tree.of(
        "source", parties(event.actors()),
        "target", parties(event.recipients()),
        "root", Root.of(event.type()).name(),
        "type", event.type().name(),
        "mode", event.modes(),
        "status", Items.lower(event.status()),
        "date", event.timing().value().isEmpty() ? null : event.timing().value(),
        "trigger", offsets(event.trigger().span()));
  }

  private static List<Object> parties(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::actor)
        .distinct()
        .map(
            a ->
                (Object)
                    Tree.of("id", a.id(), "name", a.name(), "code", a.code().country().orElse("")))
        .toList();
  }

  private Map<String, Object> quote(Statement statement) {
    Map<String, Object> quote =
        Tree.of(
            "content",
            statement.content().stream().map(Passage::span).map(this::offsets).toList(),
            "kind",
            Items.lower(statement.form()));
    statement
        .speaker()
        .named()
        .flatMap(m -> words(m, statement))
        .ifPresent(s -> quote.put("speaker", offsets(s)));
    statement.cue().ifPresent(c -> quote.put("cue", offsets(c.span())));
    return quote;
  }

  /**
   * The words that name the speaker. A speaker whom a person put in has the words of the one
   * before; of the words that name it elsewhere, the nearest count.
   */
  private Optional<Span> words(Mention speaker, Statement statement) {
    String who = speaker.actor().id();
    List<Span> named =
        kept.reading().mentions().stream()
            .filter(m -> m.actor().id().equals(who))
            .map(Mention::span)
            .toList();
    boolean asRead = speaker.how() != Mention.How.DESCRIPTION || named.contains(speaker.span());
    int near = statement.content().get(0).span().start();
    return asRead
        ? Optional.of(speaker.span())
        : named.stream().min(Comparator.comparingInt(s -> Math.abs(s.start() - near)));
  }

  private List<Integer> offsets(Span span) {
    return List.of(at.at(span.start()), at.at(span.end()));
  }
}
