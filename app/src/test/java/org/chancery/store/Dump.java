package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;

/** All that a record gives, as lines: two records with the same dump are the same to everybody. */
final class Dump {
  private Dump() {}

  static List<String> of(RecordStore store) {
    List<String> lines = new ArrayList<>();
    store.readings(
        kept -> {
          lines.add("voice " + kept.voice() + " " + kept.provenance().lexiconDigest());
          lines.add(kept.reading().toString());
        });
    store.events(Query.ALL, told -> lines.add("event " + told.event().id() + " " + told.entry()));
    store.statements(Query.ALL, said -> lines.add("statement " + said.statement().id()));
    store.entries(Query.ALL, happening -> lines.add("entry " + happening));
    store.relations(Query.ALL, relation -> lines.add(relation.toString()));
    store.actors(Query.ALL, actor -> lines.add(actor.toString()));
    return lines;
  }
}
