package org.chancery.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;

/** News agencies as datelines and credits write them. */
final class Agencies {
  private static final String AROUND = " \u00a0/()[]-–—.,:;";

  private final Map<String, String> publishers = new LinkedHashMap<>();

  Agencies(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("intake/agencies.tsv").rows()) {
      publishers.put(row.get("written"), row.get("publisher"));
    }
  }

  /** The publisher that the words name and nothing else, brackets, slashes and dashes aside. */
  Optional<String> named(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && AROUND.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return Optional.ofNullable(publishers.get(words.substring(start, end)));
  }
}
