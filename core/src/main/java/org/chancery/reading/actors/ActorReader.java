package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.ParsedReport;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Timing;

/** Finds the words that name an actor, and whom they name. Safe to share between threads. */
public final class ActorReader {
  private final Knowledge knowledge;

  /**
   * @throws org.chancery.lexicon.LexiconException if a table of actors cannot be used
   */
  public ActorReader(Lexicon lexicon) {
    this.knowledge = new Knowledge(lexicon);
  }

  /** Every mention in the report, in text order; of those that start together the longer first. */
  public List<Mention> read(ParsedReport text, List<Timing> timings) {
    Optional<LocalDate> day = text.report().origin().publishedOn();
    ReportScenes scenes = new ReportScenes(text, knowledge);
    Cast cast = new Cast(knowledge, day);
    List<Map<Phrase, Party>> persons = new Introductions(scenes, knowledge, cast).read();
    cast.settle();
    List<Sighting> seen = new Resolver(scenes, knowledge, cast, persons).read();
    cast.settle();
    return mentions(text, seen);
  }

  /**
   * The mention with the office that its person held on those days: who was minister when it
   * happened?
   *
   * @param first the first day of the act
   * @param last the last day of the act
   */
  public Mention during(Mention mention, LocalDate first, LocalDate last) {
    Actor then = new Tenure(knowledge).during(mention.actor(), first, last);
    return new Mention(mention.passage(), mention.head(), then, mention.how());
  }

  private static List<Mention> mentions(ParsedReport text, List<Sighting> seen) {
    Map<String, Actor> actors = new HashMap<>();
    Set<Mention> once = new HashSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sighting s : seen) {
      Actor made = s.party().actor();
      Actor actor = actors.computeIfAbsent(made.id(), id -> made);
      Mention m = new Mention(text.report().passage(s.span()), s.head().span(), actor, s.how());
      if (once.add(m)) {
        mentions.add(m);
      }
    }
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    return List.copyOf(mentions);
  }
}
