package org.chancery.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;

/** Kinds of act: which events of different rules may be one happening. */
final class Acts {
  private static final String FILE = "record/acts.tsv";

  private final Map<String, Act> byRule = new HashMap<>();

  /**
   * One kind of act.
   *
   * @param inWords whether what is said tells one such act from another
   * @param days by how many days reports may differ and still mean one act
   */
  record Act(String name, String family, boolean inWords, int days, By by) {}

  /** How the actors part acts. */
  enum By {
    ACTOR,
    ALL,
    MUTUAL
  }

  Acts(Lexicon lexicon) {
    Problems problems = new Problems();
    Set<String> open = new HashSet<>();
    for (EventType type : EventType.values()) {
      open.add(type.name());
    }
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Act act = act(row, problems);
      for (String rule : row.list("rules")) {
        open.remove(rule);
        if (byRule.put(rule, act) != null) {
          problems.add(row.where(), "each rule in one row", rule);
        }
      }
    }
    open.stream()
        .sorted()
        .forEach(t -> problems.add(FILE, "a row whose rules name every type", "none for " + t));
    problems.check();
  }

  private static Act act(Table.Row row, Problems problems) {
    boolean inWords = row.get("done").equals("words");
    if (!inWords && !row.get("done").equals("deeds")) {
      problems.add(row.where(), "words or deeds", row.get("done"));
    }
    By by = Lexicon.constant(By.class, row.get("by")).orElse(By.ACTOR);
    if (!Lexicon.constant(By.class, row.get("by")).isPresent()) {
      problems.add(row.where(), "actor, all or mutual", row.get("by"));
    }
    int days = row.get("days").equals("1") ? 1 : 0;
    if (days == 0 && !row.get("days").equals("0")) {
      problems.add(row.where(), "0 or 1 as days", row.get("days"));
    }
    return new Act(row.get("act"), row.get("family"), inWords, days, by);
  }

  Act of(Event event) {
    Act act = byRule.get(event.trace().ruleId());
    return act != null ? act : byRule.get(event.type().name());
  }

  /** Rules that the table names, without the types. */
  Set<String> rules() {
    Set<String> rules = new HashSet<>(byRule.keySet());
    for (EventType type : EventType.values()) {
      rules.remove(type.name());
    }
    return rules;
  }
}
