package org.chancery.reading.dates;

import java.util.List;
import java.util.Optional;

/** What a phrase means before it is known from which day to count. */
sealed interface Sense {

  /** Names under which later layers may ask for it. */
  List<String> kinds();

  /** Parts of a date; 0 where a part is not said. */
  record Calendar(int year, int month, int day, int weekday) implements Sense {
    @Override
    public List<String> kinds() {
      if (day > 0) {
        return List.of("<day>", year > 0 ? "<full-day>" : "<open-day>", "<date>");
      }
      if (weekday > 0) {
        return List.of("<weekday>", "<day>", "<date>");
      }
      if (month > 0) {
        return List.of("<month>", year > 0 ? "<full-month>" : "<open-month>", "<date>");
      }
      return List.of("<year>", "<date>");
    }
  }

  /** A date in figures, "3/4/2024", of which day and month may be unclear. */
  record Figures(int year, int first, int second) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<day>", "<date>");
    }
  }

  /** A stretch that is known from the words alone, with its value. */
  record Fixed(Stretch stretch, String value) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<" + stretch.grain().key() + ">", "<date>");
    }
  }

  /** So many whole weeks, months ... from the one of publication: "last week" is -1. */
  record Shifted(Grain grain, int by) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<" + grain.key() + ">", "<shifted>", "<date>");
    }
  }

  /** "last Tuesday", "next March": kind is {@code weekday}, {@code month} or {@code season}. */
  record Nearest(String kind, int index, int by) implements Sense {
    @Override
    public List<String> kinds() {
      return switch (kind) {
        case "weekday" -> List.of("<day>", "<date>");
        case "month" -> List.of("<month>", "<date>");
        default -> List.of("<season>", "<date>");
      };
    }
  }

  /**
   * "that day", "the following week": counted from the date before it in the text.
   *
   * @param orToday whether the day of publication is meant where no date stands before: "to end the
   *     day"
   */
  record Following(Grain grain, int by, boolean orToday) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<" + grain.key() + ">", "<date>");
    }
  }

  /** "two weeks ago", "three days later". */
  record Counted(String amount, Grain grain, int sign, boolean fromText) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<counted>", "<date>");
    }
  }

  /** A named day, such as Easter; year 0 where it is not said. */
  record Named(String rule, int year, int by) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<day>", "<named>", "<date>");
    }
  }

  /** A spring, summer ... ({@code SP}), perhaps of a year. */
  record Season(int index, Optional<Sense> year) implements Sense {
    static final List<String> NAMES = List.of("WINTER", "SPRING", "SUMMER", "AUTUMN");

    @Override
    public List<String> kinds() {
      return List.of("<season>", "<date>");
    }
  }

  /** A length of time: {@code P3D}. */
  record Length(String value) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<length>");
    }
  }

  /** Something that comes again and again: {@code XXXX-WXX-5}. */
  record Repeated(String value) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<set>");
    }
  }

  /** "now", "recently": {@code PRESENT_REF}. */
  record Reference(String value) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<ref>");
    }
  }

  /** A morning, night ... ({@code TMO}) of a day. */
  record PartOfDay(Optional<Sense> day, String part) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<part>");
    }
  }

  /** A time of the clock in minutes from midnight. */
  record Clock(Optional<Sense> day, int minutes, String zone) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of(day.isPresent() ? "<moment>" : "<clock>");
    }
  }

  /**
   * The index-th stretch inside another, from the back where negative: "the third quarter of 2007".
   */
  record Within(Optional<Sense> outer, Grain grain, int index) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of(
          "<" + grain.key() + ">", outer.isPresent() ? "<inside>" : "<open-part>", "<date>");
    }
  }

  /** "early March", "later this year". */
  record Edged(Edge edge, Sense inner) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<edged>", "<date>");
    }
  }

  /** From one day or year to another. */
  record Between(Sense from, Sense to) implements Sense {
    @Override
    public List<String> kinds() {
      return List.of("<between>", "<date>");
    }
  }

  /** Which part of a stretch is meant. */
  enum Edge {
    START,
    MID,
    END,
    /** Up to the day of publication. */
    BEFORE,
    /** From the day of publication. */
    AFTER,
    ALL
  }
}
