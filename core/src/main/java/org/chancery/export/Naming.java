package org.chancery.export;

import java.util.List;
import org.chancery.lexicon.Table;
import org.chancery.model.EventType;

/**
 * One row of a table that names acts anew.
 *
 * @param mode an act must have it; "" fits any
 * @param context an act must have it; "" fits any
 * @param onOwnWord whether it holds only for what an acting party itself announces
 */
record Naming(
    String mode,
    String context,
    boolean onOwnWord,
    EventType type,
    List<String> modes,
    Cameo cameo) {
  Naming {
    modes = List.copyOf(modes);
  }

  Naming(Table.Row row, boolean onOwnWord, EventType type, List<String> modes, Cameo cameo) {
    this(row.get("mode"), row.get("context"), onOwnWord, type, modes, cameo);
  }

  boolean fits(List<String> ofModes, List<String> ofContexts) {
    return (mode.isEmpty() || ofModes.contains(mode))
        && (context.isEmpty() || ofContexts.contains(context));
  }
}
