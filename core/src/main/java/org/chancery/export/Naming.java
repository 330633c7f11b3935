package org.chancery.export;

import java.util.List;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;

/**
 * One row of a table that names acts anew.
 *
 * @param mode an act must have it; "" fits any
 * @param rule must have found the act; "" fits any
 * @param context an act must have it; "" fits any
 * @param onOwnWord whether it holds only for what an acting party itself announces
 */
record Naming(
    String mode,
    String rule,
    String context,
    boolean onOwnWord,
    EventType type,
    List<String> modes,
    Cameo cameo) {
  Naming {
    modes = List.copyOf(modes);
  }

  Naming(
      Table.Row row,
      String rule,
      boolean onOwnWord,
      EventType type,
      List<String> modes,
      Cameo cameo) {
    this(row.get("mode"), rule, row.get("context"), onOwnWord, type, modes, cameo);
  }

  boolean fits(Event event) {
    return fits(mode, event.modes())
        && fits(rule, List.of(event.trace().ruleId()))
        && fits(context, event.contexts());
  }

  private static boolean fits(String wanted, List<String> found) {
    return wanted.isEmpty() || found.contains(wanted);
  }
}
