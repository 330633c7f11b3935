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
  REPORTS;

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
          "expected events, statements, actors, relations or reports, found '" + value + "'");
    }
  }
}
