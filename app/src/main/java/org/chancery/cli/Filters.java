package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.record.Query;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What of a record is asked for. */
final class Filters {
  @Option(
      names = "--between",
      paramLabel = "A,B",
      split = ",",
      description = "Where both are parties: country codes (IRN) or ids of actors (Q794).")
  private List<String> between = List.of();

  @Option(names = "--actor", paramLabel = "A", description = "Where this is a party.")
  private List<String> actors = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      converter = TypeConverter.class,
      description = "PLOVER types of acts: consult, sanction ...")
  private List<EventType> types = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = StatusConverter.class,
      description = "occurred, ongoing, planned, possible, conditional, wished, denied, alleged.")
  private List<Status> statuses = List.of();

  @Mixin private DaysOption days = new DaysOption();

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Where the sentence has all these words; \"in quotes\" one after the other.")
  private Optional<String> words = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most that is shown: 50 on a terminal, all elsewhere, 0 for all.")
  private Optional<Integer> limit = Optional.empty();

  /**
   * The query.
   *
   * @param otherwise the limit where none is given; 0 for none
   */
  Query query(int otherwise) {
    List<String> parties = new ArrayList<>(between);
    parties.addAll(actors);
    int most = limit.orElse(otherwise);
    if (most < 0) {
      throw new CommandException("--limit: expected 0 or more, found " + most);
    }
    return new Query(
        parties.stream().map(String::strip).filter(p -> !p.isEmpty()).distinct().toList(),
        types,
        statuses,
        days.since(),
        days.until(),
        words,
        most == 0 ? OptionalInt.empty() : OptionalInt.of(most));
  }

  /** An event type by its name, in any case. */
  static final class TypeConverter implements ITypeConverter<EventType> {
    @Override
    public EventType convert(String value) {
      return one(EventType.class, value);
    }
  }

  /** A status by its name. */
  static final class StatusConverter implements ITypeConverter<Status> {
    @Override
    public Status convert(String value) {
      return one(Status.class, value);
    }
  }

  private static <E extends Enum<E>> E one(Class<E> type, String value) {
    return Lexicon.constant(type, value.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + names(type) + ", found '" + value + "'"));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(EntryLines::lower)
        .collect(Collectors.joining(", "));
  }
}
