package org.chancery.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The objects of a file of JSON Lines; lines that hold none are told and passed over. */
public final class GoldLines {
  private GoldLines() {}

  /**
   * One object.
   *
   * @param where file and line
   * @param line as it is written
   */
  public record GoldLine(String where, String line, Fields fields) {}

  /** All of them; every one has an id of its own. */
  public static List<GoldLine> read(BufferedReader in, String file, Consumer<String> rejected)
      throws IOException {
    List<GoldLine> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String where = file + ":" + number;
      try {
        Fields fields = Fields.of(line);
        String id = fields.requiredText("id");
        if (!ids.add(id)) {
          throw new Fields.UnfitException("expected an id of its own, found '" + id + "' again");
        }
        lines.add(new GoldLine(where, line, fields));
      } catch (Fields.UnfitException e) {
        rejected.accept(where + ": " + e.getMessage() + "; left out");
      }
    }
    return lines;
  }
}
