package org.chancery.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.Gathered;
import org.chancery.model.Actor;
import org.chancery.record.IssueTopics;
import org.chancery.record.Matter;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;

/** Finds whom and what a question means by its names. */
final class Known {
  private static final int MOST_SHOWN = 8;

  private final RecordStore store;

  Known(RecordStore store) {
    this.store = store;
  }

  Actor person(String asked) {
    try {
      return new Gathered(store, Optional.empty(), Optional.empty()).person(asked);
    } catch (Gathered.UnknownException e) {
      throw new Refused("person: " + Stretch.cut(e.getMessage(), Stretch.MOST_OF_ONE));
    }
  }

  /** Ids of issues by their ids or names. */
  List<String> issues(List<String> asked) {
    return asked.stream().map(this::issue).toList();
  }

  String issue(String asked) {
    List<String> reports = new ArrayList<>();
    store.about(List.of(asked), k -> reports.add(k.voice()));
    return reports.isEmpty() ? byName(asked) : asked;
  }

  private String byName(String asked) {
    String wanted = asked.toLowerCase(Locale.ROOT);
    List<Matter> all = new IssueTopics(store, List.of(), Query.ALL).matters();
    List<Matter> exact = all.stream().filter(m -> name(m).equals(wanted)).toList();
    List<Matter> fitting =
        exact.isEmpty() ? all.stream().filter(m -> name(m).contains(wanted)).toList() : exact;
    if (fitting.size() == 1) {
      return fitting.get(0).issue().id();
    }
    String shown = Arguments.shown(asked);
    if (fitting.isEmpty()) {
      throw new Refused(
          "issue: the record holds nothing on " + shown + "; the tool issues tells their ids");
    }
    throw new Refused(
        "issue: "
            + shown
            + " may be "
            + fitting.stream()
                .limit(MOST_SHOWN)
                .map(m -> m.issue().id())
                .collect(Collectors.joining(", "))
            + "; name one by its id");
  }

  private static String name(Matter matter) {
    return matter.issue().name().toLowerCase(Locale.ROOT);
  }
}
