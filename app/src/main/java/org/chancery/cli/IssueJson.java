package org.chancery.cli;

import org.chancery.export.IssueLines;
import org.chancery.record.Agreement;
import org.chancery.record.Matter;
import org.chancery.record.StandLine;
import org.chancery.record.UnnamedMatter;

/** For programs: one JSON object a line. */
final class IssueJson implements IssueView {
  private final IssueLines lines;

  IssueJson(Appendable out) {
    this.lines = new IssueLines(out);
  }

  @Override
  public void matter(Matter matter) {
    lines.write(matter);
  }

  @Override
  public void unnamed(UnnamedMatter matter) {
    lines.write(matter);
  }

  @Override
  public void line(StandLine line) {
    lines.write(line);
  }

  @Override
  public void agreement(Agreement agreement) {
    lines.write(agreement);
  }

  @Override
  public void end() {
    // lines need no end
  }
}
