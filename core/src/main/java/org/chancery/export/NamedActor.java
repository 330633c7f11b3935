package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Mention.How;
import org.chancery.model.Reading;
import org.chancery.model.Report;

/** One actor of a reading with all its mentions in text order. */
record NamedActor(Actor actor, List<Mention> mentions) {
  NamedActor {
    mentions = List.copyOf(mentions);
  }

  /** Every actor of the reading once, in the order of first mention. */
  static List<NamedActor> in(Reading reading) {
    Set<Mention> all = new LinkedHashSet<>(reading.mentions());
    reading
        .statements()
        .forEach(
            statement -> {
              statement.speaker().named().ifPresent(all::add);
              all.addAll(statement.addressees());
              all.addAll(statement.via());
            });
    reading
        .events()
        .forEach(
            event -> {
              all.addAll(event.actors());
              all.addAll(event.recipients());
            });
    Map<String, List<Mention>> byActor = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Mention::span))
        .forEach(m -> byActor.computeIfAbsent(m.actor().id(), id -> new ArrayList<>()).add(m));
    return byActor.values().stream()
        .map(mentions -> new NamedActor(mentions.get(0).actor(), mentions))
        .toList();
  }

  /** The other names that the report itself uses, each on one line. */
  List<String> aliases(Report report) {
    return mentions.stream()
        .filter(mention -> mention.how() == How.NAME || mention.how() == How.ALIAS)
        .map(mention -> mention.passage().words(report).strip().replaceAll("\\s+", " "))
        .filter(words -> !words.equals(actor.name()))
        .distinct()
        .toList();
  }

  Optional<String> wikidata() {
    return actor instanceof Actor.Known known ? known.wikidata() : Optional.empty();
  }

  Optional<String> office() {
    return actor instanceof Actor.Known known ? known.office() : Optional.empty();
  }
}
