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

  private static final List<String> STATE =
      List.of("HOS", "HOG", "LEADER", "FM", "DEF", "INT", "FIN", "JUS", "MIN");
  private static final String DEPUTY = "-dep";
  private static final String HEAD = "HEAD";

  /** Whether only states have such an office, unless the words name another house. */
  boolean isOfState() {
    return STATE.contains(type.endsWith(DEPUTY) ? type.substring(0, type.indexOf(DEPUTY)) : type);
  }

  /** The office of this title in a house that is no state: "vice president" of a firm. */
  Office ofHouse() {
    return isOfState() ? new Office(HEAD, title, List.of(), Optional.empty()) : this;
  }

  /**
   * Whether words for this office may mean a holder of the other: "the minister" a foreign
   * minister.
   */
  boolean mayMean(Office other) {
    boolean house = other.type.equals(HEAD) && title.equals(other.title);
    return type.equals(other.type) || isGeneralFor(other.type) || house;
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
