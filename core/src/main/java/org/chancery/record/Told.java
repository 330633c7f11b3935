package org.chancery.record;

import org.chancery.model.Event;
import org.chancery.model.Report;

/**
 * One event as one report tells it, in the record: what exports and lists go through.
 *
 * @param event with people's corrections applied
 * @param entry the id of the entry (the merged happening) that it belongs to
 */
public record Told(Kept kept, Event event, String entry) {
  public Report report() {
    return kept.reading().report();
  }
}
