package org.chancery.cli;

import org.chancery.export.JsonLines;
import org.chancery.export.RecordLines;
import org.chancery.record.Appearance;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Query;
import org.chancery.record.Relation;
import org.chancery.record.Said;
import org.chancery.record.Told;

/** For programs: one JSON object a line. */
final class RecordJson implements RecordView {
  private final JsonLines lines;
  private final RecordLines recordLines;

  RecordJson(Appendable out) {
    this.lines = new JsonLines(out, false);
    this.recordLines = new RecordLines(out);
  }

  @Override
  public void entry(Happening happening) {
    recordLines.write(happening);
  }

  @Override
  public void event(Told told) {
    lines.write(told.report(), told.event(), told.entry());
  }

  @Override
  public void statement(Said said) {
    lines.write(said.kept().reading().report(), said.statement());
  }

  @Override
  public void actor(Appearance appearance) {
    recordLines.write(appearance);
  }

  @Override
  public void relation(Relation relation) {
    recordLines.write(relation);
  }

  @Override
  public void report(Kept kept) {
    lines.write(kept.reading().report());
  }

  @Override
  public void end(Query query) {
    // lines need no end
  }
}
