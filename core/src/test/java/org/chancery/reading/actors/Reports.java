package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;

/** Reports of one paragraph for tests. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private Reports() {}

  static Report of(String text) {
    return on(text, DAY);
  }

  static Report on(String text, LocalDate day) {
    Origin origin =
        new Origin(Optional.empty(), Optional.empty(), Optional.of(day), PublishedBasis.GIVEN);
    return new Report("test", "-", Optional.empty(), text, origin, Layout.plain(text), "en");
  }

  /** "person:jan-berg" of "person:jan-berg:NOR:FM". */
  static String withoutOffice(String id) {
    return id.startsWith("person:") ? id.replaceAll("(person:[^:]+):.*", "$1") : id;
  }
}
