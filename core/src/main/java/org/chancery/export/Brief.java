package org.chancery.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Agreement;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Said;
import org.chancery.record.StandLine;

/**
 * What a record holds on one question, for a brief.
 *
 * @param title what was asked: "IRN and USA", "Sergey Lavrov", "Iran nuclear deal"
 * @param reports all that the rest comes from
 */
public record Brief(
    String title,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Kept> reports,
    List<Happening> happenings,
    List<Said> statements,
    List<StandLine> lines,
    List<Agreement> agreements) {
  public Brief {
    reports = List.copyOf(reports);
    happenings = List.copyOf(happenings);
    statements = List.copyOf(statements);
    lines = List.copyOf(lines);
    agreements = List.copyOf(agreements);
  }
}
