package org.chancery.cli;

import org.chancery.record.Appearance;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Told;

/** One way to show what a record holds, as it comes. */
interface RecordView {
  void entry(Happening happening);

  void event(Told told);

  void statement(Said said);

  void actor(Appearance appearance);

  void relation(Relation relation);

  void report(Kept kept);

  /** After the last. */
  void end(Query query);
}
