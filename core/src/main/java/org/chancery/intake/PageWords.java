package org.chancery.intake;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.jsoup.nodes.Element;

/** What the tags, roles and class words of an element tell. */
final class PageWords {
  private final Set<String> dropped = new LinkedHashSet<>();
  private final Set<String> large = new LinkedHashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();

  PageWords(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table("intake/page-words.tsv").rows()) {
      switch (row.get("effect")) {
        case "drop" -> dropped.add(row.get("word"));
        case "drop-large" -> large.add(row.get("word"));
        case "drop-tag" -> tags.add(row.get("word"));
        case "drop-role" -> roles.add(row.get("word"));
        default ->
            problems.add(row.where(), "drop, drop-large, drop-tag or drop-role", row.get("effect"));
      }
    }
    problems.check();
  }

  /** An element that never holds the report's text. */
  boolean isNoText(Element element) {
    return tags.contains(element.normalName())
        || roles.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || isHidden(element.attr("style"));
  }

  private static boolean isHidden(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether a class word or a word of the id says that it stands beside the report. */
  boolean isAside(Element element) {
    return holds(element, dropped) || holds(element, large);
  }

  /** Whether it stands beside the report even if it holds much text, as comments do. */
  boolean isLargeAside(Element element) {
    return holds(element, large);
  }

  private static boolean holds(Element element, Set<String> words) {
    String names = element.className() + " " + element.id();
    int start = 0;
    for (int at = 0; at <= names.length(); at++) {
      boolean cut = at == names.length() || !Character.isLetter(names.charAt(at));
      boolean hump =
          !cut
              && at > start
              && Character.isUpperCase(names.charAt(at))
              && Character.isLowerCase(names.charAt(at - 1));
      if (cut || hump) {
        if (words.contains(names.substring(start, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = cut ? at + 1 : at;
      }
    }
    return false;
  }
}
