package org.chancery.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a record can be asked for. */
enum Topic {
  EVENTS,
  STATEMENTS,
  ACTORS,
  RELATIONS,
  REPORTS,
  ISSUES,
  POSITIONS,
  AGREEMENTS;

  /** Whether it is computed from what reports say of issues. */
  boolean isOfIssues() {
    return this == ISSUES || this == POSITIONS || this == AGREEMENTS;
  }

  /** From the command line. */
  static final class Converter implements ITypeConverter<Topic> {
    @Override
    public Topic convert(String value) {
      for (Topic topic : values()) {
        if (topic.name().toLowerCase(Locale.ROOT).equals(value)) {
          return topic;
        }
      }
      throw new TypeConversionException(
          "expected events, statements, actors, relations, reports, issues, positions or"
              + " agreements, found '"
              + value
              + "'");
    }
  }
}
