package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.lexicon.Table;

/** What a rule says, line by line, for a person who does not know the format. */
final class RuleInWords {
  private static final String FRAMES = "events/frames.rules";
  private static final String SETS = "events/word-sets.tsv";
  private static final List<String> TRIGGERS = List.of("verb", "noun", "adjective");
  private static final List<String> TOLD_OF_ACTS =
      List.of("id", "type", "mode", "context", "verb", "noun", "adjective", "recipient", "frame");
  private static final Map<String, Said> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("verb", new Said("verbs", ""));
    KEYS.put("noun", new Said("nouns", ""));
    KEYS.put("adjective", new Said("adjectives", ""));
    KEYS.put("object", new Said("object", "must be one of: "));
    KEYS.put("not-object", new Said("", "must be none of: "));
    KEYS.put("content", new Said("content", "what hangs on the word is about one of: "));
    KEYS.put("not-content", new Said("", "is about none of: "));
    KEYS.put("actor", new Said("actor", "must be one of: "));
    KEYS.put("not-actor", new Said("", "must be none of: "));
    KEYS.put("complement", new Said("complement", ""));
    KEYS.put("toward", new Said("toward", "the recipient stands after: "));
    KEYS.put("unless", new Said("silent", "if the sentence has one of: "));
    KEYS.put("status", new Said("status", "always "));
    KEYS.put("yes", new Said("is read", ""));
    KEYS.put("no", new Said("is not", ""));
    KEYS.put("not-yet", new Said("not yet", ""));
  }

  private final Lexicon lexicon;
  private final Stanza rule;

  /** A line of the answer; an empty label where it goes on from the line before. */
  record Line(String label, String words) {}

  /** How a key of a stanza is put. */
  private record Said(String label, String before) {}

  RuleInWords(Lexicon lexicon, Stanza rule) {
    this.lexicon = lexicon;
    this.rule = rule;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("rule", rule.require("id")));
    lines.add(new Line("in", rule.where()));
    Optional<String> type = rule.get("type");
    type.ifPresent(t -> act(t, lines));
    List<String> told = type.isPresent() ? TOLD_OF_ACTS : List.of("id");
    for (String key : rule.fields().stream().map(f -> base(f.key())).distinct().toList()) {
      if (!told.contains(key)) {
        add(key, lines);
      }
    }
    return lines;
  }

  private void act(String type, List<Line> lines) {
    lines.add(new Line("records", type + meaning("ontology/event-types.tsv", "type", type)));
    for (String mode : rule.list("mode")) {
      lines.add(new Line("mode", mode + meaning("ontology/modes.tsv", "mode", mode)));
    }
    if (!rule.list("context").isEmpty()) {
      lines.add(new Line("context", String.join(", ", rule.list("context"))));
    }
    TRIGGERS.forEach(key -> add(key, lines));
    lines.add(new Line("recipient", recipient(rule.get("recipient").orElse("required"))));
    rule.list("frame").forEach(f -> lines.add(new Line("frame", frame(f))));
  }

  private static String recipient(String need) {
    return switch (need) {
      case "optional" -> "may be missing";
      case "none" -> "is never read";
      default -> "must be named";
    };
  }

  private String meaning(String path, String column, String value) {
    return lexicon.table(path).rows().stream()
        .filter(r -> r.get(column).equals(value) && isOfType(path, r))
        .map(r -> ": " + r.get("meaning"))
        .findFirst()
        .orElse("");
  }

  /** Two types may have a mode of one name. */
  private boolean isOfType(String path, Table.Row row) {
    return !path.endsWith("modes.tsv")
        || rule.get("type").filter(row.get("type")::equals).isPresent();
  }

  private String frame(String id) {
    Optional<Stanza> frame =
        lexicon.stanzas(FRAMES).stream()
            .filter(s -> s.get("id").filter(id::equals).isPresent())
            .findFirst();
    return frame
        .map(
            f ->
                id
                    + ": actor from "
                    + String.join(", ", f.list("actor"))
                    + (f.list("recipient").isEmpty()
                        ? ""
                        : "; recipient from " + String.join(", ", f.list("recipient"))))
        .orElse(id);
  }

  private void add(String key, List<Line> lines) {
    Said said = KEYS.getOrDefault(key, new Said(key, ""));
    List<Stanza.Field> fields =
        rule.fields().stream().filter(f -> base(f.key()).equals(key)).toList();
    String label = said.label();
    for (Stanza.Field field : fields) {
      lines.add(new Line(label, said.before() + expanded(field.value()) + status(field.key())));
      label = "";
    }
  }

  /** Sets with their words. */
  private String expanded(String value) {
    String told = value;
    for (Table.Row set : lexicon.table(SETS).rows()) {
      String name = "@" + set.get("set");
      if (List.of(value.split(", *")).contains(name)) {
        told = told + " (" + name + ": " + String.join(", ", set.list("words")) + ")";
      }
    }
    return told;
  }

  private static String base(String key) {
    return key.replaceFirst("\\(.*", "");
  }

  private static String status(String key) {
    int open = key.indexOf('(');
    return open < 0 ? "" : " " + key.substring(open);
  }
}
