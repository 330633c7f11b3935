package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;

/**
 * A title of office.
 *
 * @param type class of office: {@code FM}, {@code HOS}; {@code FM-dep} for a deputy
 * @param title as printed
 * @param only the state that alone uses this title so
 */
record Office(String type, String title, List<String> sectors, Optional<String> only) {

  /**
   * Whether words for this office may mean a holder of the other: "the minister" a foreign
   * minister.
   */
  boolean mayMean(Office other) {
    return type.equals(other.type) || isGeneralFor(other.type);
  }

  private boolean isGeneralFor(String other) {
    return switch (type) {
      case "MIN" ->
          title.equals("minister")
              && List.of("FM", "DEF", "INT", "FIN", "JUS", "MIN").contains(other);
      case "HOS" -> title.equals("strongman") && other.equals("HOG");
      default -> false;
    };
  }
}
