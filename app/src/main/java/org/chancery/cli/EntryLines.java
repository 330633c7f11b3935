package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Trace;
import org.chancery.model.When;

/** The words for the entries of one reading: who, what, whether, on whose word. */
final class EntryLines {
  private final Reading reading;
  private final Map<String, Statement> statements;

  EntryLines(Reading reading) {
    this.reading = reading;
    this.statements =
        reading.statements().stream()
            .collect(Collectors.toMap(Statement::id, s -> s, (first, second) -> first));
  }

  /** Norway NOR → Chile CHL. */
  Prose parties(Event event) {
    Prose prose = new Prose();
    list(prose, event.actors());
    if (!event.recipients().isEmpty()) {
      prose.arrow();
      list(prose, event.recipients());
    }
    return prose;
  }

  /** Kari Lund NOR GOV → Chile CHL, via The Fjord, in Oslo. */
  Prose parties(Statement statement) {
    Prose prose = new Prose();
    if (statement.speaker() instanceof Speaker.Named named) {
      party(prose, named.mention().actor());
    } else if (statement.speaker() instanceof Speaker.Unknown unknown) {
      prose.add("somebody").add(" (" + unknown.because() + ")", Ink.FAINT);
    }
    if (!statement.addressees().isEmpty()) {
      prose.arrow();
      list(prose, statement.addressees());
    }
    if (!statement.via().isEmpty()) {
      prose.add(", via ");
      list(prose, statement.via());
    }
    statement.occasion().ifPresent(where -> prose.add(", " + words(where)));
    return prose;
  }

  /** Whether it was done, where, about what, on whose word. */
  Prose standing(Event event) {
    Prose prose = new Prose();
    boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    prose.add(lower(event.status()), done ? Ink.PLAIN : Ink.UNDONE);
    event.place().ifPresent(place -> prose.add(" in " + place.name()));
    prose.add(" · ", Ink.FAINT).add(word(event.accordingTo()), Ink.FAINT);
    if (!event.contexts().isEmpty()) {
      prose.add(" · " + String.join(", ", event.contexts()), Ink.FAINT);
    }
    return prose;
  }

  /** On whose word, the innermost speaker first. */
  private String word(List<String> accordingTo) {
    List<String> speakers =
        accordingTo.stream()
            .flatMap(id -> Optional.ofNullable(statements.get(id)).stream())
            .map(EntryLines::speaker)
            .distinct()
            .toList();
    return speakers.isEmpty()
        ? "on the report’s word"
        : "on the word of " + String.join(", as told by ", speakers);
  }

  /** The statement that holds this one. */
  Optional<String> toldBy(Statement statement) {
    return statement
        .within()
        .flatMap(id -> Optional.ofNullable(statements.get(id)))
        .map(outer -> "as told by " + speaker(outer));
  }

  /** What it is about: about: the Iran nuclear deal. */
  Optional<Prose> about(String entry) {
    List<String> names =
        reading.issues().stream()
            .filter(m -> m.entries().contains(entry))
            .map(m -> m.issue().name())
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prose().add("about: " + String.join("; ", names), Ink.FAINT));
  }

  /** Which rule found it, resting on which words, and how sure that is. */
  Prose why(Trace trace, double confidence, Timing timing) {
    String evidence =
        trace.evidence().stream().map(p -> "“" + words(p) + "”").collect(Collectors.joining(", "));
    Prose prose = new Prose().add("rule " + trace.ruleId(), Ink.FAINT);
    if (!evidence.isEmpty()) {
      prose.add(" by " + evidence, Ink.FAINT);
    }
    prose.add(", sure to " + Math.round(confidence * 100) + " %", Ink.FAINT);
    return prose.add("; day " + dayWhy(timing), Ink.FAINT);
  }

  private String dayWhy(Timing timing) {
    if (timing.basis() == Basis.UNKNOWN) {
      return timing.when() instanceof When.Undated undated
          ? "unknown: " + undated.because()
          : "unknown";
    }
    String how = lower(timing.basis()).replace('-', ' ');
    return timing.words().map(w -> how + ", “" + words(w) + "”").orElse(how);
  }

  String words(Passage passage) {
    return passage.words(reading.report());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String speaker(Statement statement) {
    return statement.speaker().named().map(m -> m.actor().name()).orElse("somebody");
  }

  static void list(Prose prose, List<Mention> mentions) {
    List<Actor> actors = mentions.stream().map(Mention::actor).distinct().toList();
    for (int i = 0; i < actors.size(); i++) {
      if (i > 0) {
        prose.add(", ");
      }
      party(prose, actors.get(i));
    }
  }

  static void party(Prose prose, Actor actor) {
    prose.add(actor.name(), Ink.PARTY);
    actor.code().country().ifPresent(country -> prose.glue(country, Ink.FAINT));
    actor.code().sectors().forEach(sector -> prose.glue(sector, Ink.FAINT));
  }
}
