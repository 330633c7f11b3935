package org.chancery.cli;

import org.chancery.record.Agreement;
import org.chancery.record.Matter;
import org.chancery.record.StandLine;
import org.chancery.record.UnnamedMatter;

/** One way to show what a record knows of issues. */
interface IssueView {
  void matter(Matter matter);

  void unnamed(UnnamedMatter matter);

  void line(StandLine line);

  void agreement(Agreement agreement);

  /** After the last. */
  void end();
}
