package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.chancery.model.Issue;

/** Nouns by which a report goes on to speak of an issue, and words that may stand before them. */
final class Heads {
  private final Map<Issue.Kind, List<String>> nouns = new LinkedHashMap<>();
  private final Set<String> describing = new HashSet<>();

  Heads(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("issues/issue-heads.tsv").rows()) {
      if (row.get("role").equals("describes")) {
        describing.add(row.get("word"));
      } else {
        for (String kind : row.list("kinds")) {
          Lexicon.constant(Issue.Kind.class, kind)
              .ifPresent(
                  k -> nouns.computeIfAbsent(k, x -> new ArrayList<>()).add(row.get("word")));
        }
      }
    }
  }

  List<String> of(Issue.Kind kind) {
    return List.copyOf(nouns.getOrDefault(kind, List.of()));
  }

  /** Says nothing about which one is meant: "landmark", "historic". */
  boolean isDescribing(String word) {
    return describing.contains(word);
  }
}
