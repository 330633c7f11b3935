package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.chancery.model.Mention;

/**
 * Knows newspapers, agencies and channels: by their sector, else by the words of {@code
 * statements/outlets.tsv}.
 */
final class Outlets {
  private static final String MEDIA = "MED";

  private final List<String> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Outlets(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("statements/outlets.tsv").rows()) {
      (row.get("match").equals("name") ? names : words).add(row.get("words"));
    }
  }

  boolean isOutlet(Mention mention) {
    String name = mention.actor().name();
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    return mention.actor().code().sectors().contains(MEDIA)
        || names.contains(bare)
        || endsInWord(bare);
  }

  private boolean endsInWord(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return words.contains(last.toLowerCase(Locale.ROOT));
  }
}
