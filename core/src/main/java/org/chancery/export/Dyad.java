package org.chancery.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Mention;

/**
 * One party and the one it acts on, for formats that know no lists.
 *
 * @param second none where nobody is acted on
 */
record Dyad(Mention first, Optional<Mention> second) {
  /**
   * Every actor with every recipient; of an act that parties do together every pair in both
   * directions, as coders of CAMEO write it.
   */
  static List<Dyad> of(Event event) {
    List<Mention> actors = distinct(event.actors());
    List<Mention> recipients = distinct(event.recipients());
    boolean isTogether = recipients.isEmpty();
    if (isTogether && actors.size() == 1) {
      return List.of(new Dyad(actors.get(0), Optional.empty()));
    }
    List<Dyad> dyads = new ArrayList<>();
    for (Mention first : actors) {
      for (Mention second : isTogether ? actors : recipients) {
        if (!isTogether || !first.actor().id().equals(second.actor().id())) {
          dyads.add(new Dyad(first, Optional.of(second)));
        }
      }
    }
    return dyads;
  }

  private static List<Mention> distinct(List<Mention> mentions) {
    Map<String, Mention> byActor = new LinkedHashMap<>();
    mentions.forEach(mention -> byActor.putIfAbsent(mention.actor().id(), mention));
    return List.copyOf(byActor.values());
  }
}
