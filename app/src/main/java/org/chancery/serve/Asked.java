package org.chancery.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.chancery.json.Tree;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.record.Query;
import org.chancery.record.Question;

/** The filters that lists have in common, by the names that {@code chancery show} gives them. */
final class Asked {
  static final int MOST = 500;
  private static final int OTHERWISE = 100;
  private static final int FARTHEST = 100_000_000;
  private static final int LEAST_QUAD = 1;
  private static final int MOST_QUAD = 4;

  private static final List<Route.Parameter> FILTERS =
      List.of(
          Route.Parameter.texts(
              "party",
              "A party: a country code (IRN) or the id of an actor; with two, between them."),
          Route.Parameter.texts("type", "PLOVER types of acts: consult, sanction …"),
          Route.Parameter.texts("status", "How far acts have come: occurred, planned …"),
          Route.Parameter.texts("quad", "Quad classes of acts, 1 to 4."),
          Route.Parameter.text("since", "The first day."),
          Route.Parameter.text("until", "The last day."),
          Route.Parameter.text("month", "One month, as 2018-05, instead of since and until."),
          Route.Parameter.text(
              "q", "Words that stand in the sentence; in quotation marks in this order."),
          Route.Parameter.texts("issue", "Ids of issues that it is about."),
          Route.Parameter.text("person", "The id of somebody who says it or acts in it."),
          Route.Parameter.texts("kind", "entry (acts) or statement; both where none is named."));

  private static final List<Route.Parameter> STRETCH =
      List.of(
          new Route.Parameter("limit", "The most that is given, up to 500.", Schema.count(), false),
          new Route.Parameter("offset", "How many are left out before.", Schema.count(), false));

  private final Request request;

  Asked(Request request) {
    this.request = request;
  }

  /** The filters as the table of routes has them. */
  static Route.Parameter[] filters(String... names) {
    List<String> wanted = Arrays.asList(names);
    return FILTERS.stream()
        .filter(p -> wanted.isEmpty() || wanted.contains(p.name()))
        .toArray(Route.Parameter[]::new);
  }

  /** For a list that is given in stretches and has no filters. */
  static Route.Parameter[] stretch() {
    return STRETCH.toArray(Route.Parameter[]::new);
  }

  /** The same for a list that is given in stretches. */
  static Route.Parameter[] paged(String... names) {
    List<Route.Parameter> all = new ArrayList<>(List.of(filters(names)));
    all.addAll(STRETCH);
    return all.toArray(Route.Parameter[]::new);
  }

  int limit() {
    return request.number("limit", OTHERWISE, 0, MOST);
  }

  int offset() {
    return request.number("offset", 0, 0, FARTHEST);
  }

  /** The stretch of a list that is asked for. */
  <T> Map<String, Object> page(List<T> all, Function<T, Map<String, Object>> shown) {
    return Tree.of(
        "total", all.size(),
        "offset", offset(),
        "items", all.stream().skip(offset()).limit(limit()).map(shown).toList());
  }

  /** All but the stretch. */
  Query query() {
    return new Query(
        request.texts("party"),
        types(),
        statuses(),
        since(),
        until(),
        words(),
        OptionalInt.empty());
  }

  /** What it asks of acts and statements together; all but the stretch. */
  Question question() {
    return new Question(
        query(),
        request.text("person"),
        request.texts("issue"),
        withEntries(),
        withStatements(),
        0);
  }

  /** Whether acts are asked for. */
  boolean withEntries() {
    return kinds().isEmpty() || kinds().contains("entry");
  }

  /** Whether statements are; a type, a status or a quad class is of acts alone. */
  boolean withStatements() {
    boolean ofActs = !types().isEmpty() || !statuses().isEmpty();
    return !ofActs && (kinds().isEmpty() || kinds().contains("statement"));
  }

  private List<String> kinds() {
    List<String> kinds = request.texts("kind");
    kinds.stream()
        .filter(k -> !List.of("entry", "statement").contains(k))
        .findFirst()
        .ifPresent(
            k -> {
              throw Refused.wrong("kind: expected entry or statement, found '" + k + "'");
            });
    return kinds;
  }

  private List<EventType> types() {
    List<EventType> types = request.constants("type", EventType.class);
    List<Integer> quads = request.texts("quad").stream().map(Asked::quad).toList();
    if (quads.isEmpty()) {
      return types;
    }
    List<EventType> all = types.isEmpty() ? List.of(EventType.values()) : types;
    List<EventType> fitting = all.stream().filter(t -> quads.contains(t.quadClass())).toList();
    if (fitting.isEmpty()) {
      throw Refused.wrong("quad: no type that is asked for is of this quad class");
    }
    return fitting;
  }

  private static int quad(String text) {
    int quad = text.matches("[0-9]") ? Integer.parseInt(text) : 0;
    if (quad < LEAST_QUAD || quad > MOST_QUAD) {
      throw Refused.wrong("quad: expected 1, 2, 3 or 4, found '" + text + "'");
    }
    return quad;
  }

  private List<Status> statuses() {
    return request.constants("status", Status.class);
  }

  private Optional<YearMonth> month() {
    return request
        .text("month")
        .map(
            m -> {
              if (!m.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                throw Refused.wrong("month: expected a month as 2018-05, found '" + m + "'");
              }
              return YearMonth.parse(m);
            });
  }

  private Optional<LocalDate> since() {
    return month().map(m -> m.atDay(1)).or(() -> request.day("since"));
  }

  private Optional<LocalDate> until() {
    return month().map(YearMonth::atEndOfMonth).or(() -> request.day("until"));
  }

  private Optional<String> words() {
    return request.text("q");
  }
}
