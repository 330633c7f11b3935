package org.chancery.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.record.Entry;

/** By what names the parties of acts and statements are found. */
final class Parties {
  private Parties() {}

  /**
   * A party's actor id or country code.
   *
   * @param role "actor", "recipient", "speaker", "addressee" or "via"
   */
  record Party(String name, String role) {}

  static Set<Party> of(Event event) {
    Set<Party> parties = new LinkedHashSet<>();
    add(parties, event.actors(), "actor");
    add(parties, event.recipients(), "recipient");
    return parties;
  }

  static Set<Party> of(Statement statement) {
    Set<Party> parties = new LinkedHashSet<>();
    add(parties, statement.speaker().named().stream().toList(), "speaker");
    add(parties, statement.addressees(), "addressee");
    add(parties, statement.via(), "via");
    return parties;
  }

  static Set<String> of(Entry entry) {
    Set<Party> parties = new LinkedHashSet<>();
    add(parties, entry.actors(), "actor");
    add(parties, entry.recipients(), "recipient");
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.add(party.name()));
    return names;
  }

  private static void add(Set<Party> parties, List<Mention> mentions, String role) {
    for (Mention mention : mentions) {
      parties.add(new Party(Wording.plain(mention.actor().id()), role));
      mention.actor().code().country().ifPresent(code -> parties.add(new Party(code, role)));
    }
  }
}
