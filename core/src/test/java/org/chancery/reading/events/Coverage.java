package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Stanza;
import org.chancery.lexicon.Table;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/** Writes what the event rules cover, from their own examples. */
final class Coverage {
  private final Lexicon lexicon;
  private final List<Row> rows = new ArrayList<>();

  /** One rule and how its examples are read. */
  private record Row(
      EventType type, Stanza rule, int fired, int right, int wrong, int notYet, int examples) {}

  Coverage(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (EventType type : EventType.values()) {
      lexicon.stanzas(RuleBook.path(type)).forEach(rule -> rows.add(row(type, rule)));
    }
  }

  private static Row row(EventType type, Stanza rule) {
    int fired = 0;
    int right = 0;
    int wrong = 0;
    int notYet = 0;
    int examples = 0;
    for (Stanza.Field field : rule.fields()) {
      String key = field.key().replaceFirst("\\(.*", "");
      if (!List.of("yes", "no", "not-yet").contains(key)) {
        continue;
      }
      Example example = Example.parse(field);
      List<Event> events = Readings.of(example.text()).events();
      boolean found = events.stream().anyMatch(e -> e.type() == type && marked(example, e));
      boolean good = key.equals("yes") ? found : events.stream().noneMatch(e -> e.type() == type);
      examples++;
      fired += events.stream().anyMatch(e -> byRule(e, rule)) ? 1 : 0;
      notYet += key.equals("not-yet") ? 1 : 0;
      right += !key.equals("not-yet") && good ? 1 : 0;
      wrong += !key.equals("not-yet") && !good ? 1 : 0;
    }
    return new Row(type, rule, fired, right, wrong, notYet, examples);
  }

  private static boolean byRule(Event event, Stanza rule) {
    return event.trace().ruleId().equals(rule.require("id"));
  }

  /** Every marked party is among those that were found. */
  private static boolean marked(Example example, Event event) {
    return example.parts().stream()
        .allMatch(
            p ->
                switch (p.name()) {
                  case "actor" -> named(event.actors(), p.span());
                  case "recipient" -> named(event.recipients(), p.span());
                  default -> true;
                });
  }

  private static boolean named(List<Mention> mentions, Span span) {
    return mentions.stream().anyMatch(m -> m.span().overlaps(span));
  }

  /** The document. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # What the event rules cover

        Written by `make coverage` from `lexicon/events/*.rules` and their examples; a test holds it up to date. *Fired*: examples
        of the rule in which it gives an event itself (elsewhere a neighbour does, or nothing shall); *right* and *wrong*: `yes`
        and `no` lines read as they are marked, or not; *not yet*: known gaps.

        """);
    types(out);
    modes(out);
    contexts(out);
    for (EventType type : EventType.values()) {
      rules(type, out);
    }
    return out.toString();
  }

  private void types(StringBuilder out) {
    out.append("## Types\n\n| type | rules | examples | fired | right | wrong | not yet |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|\n");
    for (EventType type : EventType.values()) {
      List<Row> of = rows.stream().filter(r -> r.type() == type).toList();
      out.append("| ").append(type).append(" | ").append(of.size());
      out.append(" | ").append(of.stream().mapToInt(Row::examples).sum());
      counts(of, out);
    }
    out.append("| all | ").append(rows.size()).append(" | ");
    out.append(rows.stream().mapToInt(Row::examples).sum());
    counts(rows, out);
  }

  private static void counts(List<Row> of, StringBuilder out) {
    out.append(" | ").append(of.stream().mapToInt(Row::fired).sum());
    out.append(" | ").append(of.stream().mapToInt(Row::right).sum());
    out.append(" | ").append(of.stream().mapToInt(Row::wrong).sum());
    out.append(" | ").append(of.stream().mapToInt(Row::notYet).sum()).append(" |\n");
  }

  private void modes(StringBuilder out) {
    out.append("\n## Modes\n\nRules for each mode of PLOVER; **0** is a mode without a rule.\n\n");
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (Table.Row mode : lexicon.table("ontology/modes.tsv").rows()) {
      long rules =
          rows.stream()
              .filter(r -> r.type().name().equals(mode.get("type")))
              .filter(r -> r.rule().list("mode").contains(mode.get("mode")))
              .count();
      byType
          .computeIfAbsent(mode.get("type"), t -> new ArrayList<>())
          .add(mode.get("mode") + " " + (rules == 0 ? "**0**" : String.valueOf(rules)));
    }
    out.append("| type | modes |\n|---|---|\n");
    byType.forEach(
        (type, modes) -> out.append("| " + type + " | " + String.join(", ", modes) + " |\n"));
  }

  private void contexts(StringBuilder out) {
    out.append("\n## Contexts\n\nRules that give each context by themselves.\n\n");
    List<String> counted = new ArrayList<>();
    for (Table.Row context : lexicon.table("ontology/contexts.tsv").rows()) {
      long rules =
          rows.stream()
              .filter(r -> r.rule().list("context").contains(context.get("context")))
              .count();
      counted.add(context.get("context") + " " + (rules == 0 ? "**0**" : String.valueOf(rules)));
    }
    out.append(String.join(", ", counted)).append("\n");
  }

  private void rules(EventType type, StringBuilder out) {
    out.append("\n## ").append(type).append("\n\n");
    out.append("| rule | mode | fired | right | wrong | not yet |\n|---|---|--:|--:|--:|--:|\n");
    for (Row r : rows) {
      if (r.type() == type) {
        out.append("| `").append(r.rule().require("id").toLowerCase(Locale.ROOT)).append("` | ");
        out.append(String.join(", ", r.rule().list("mode")));
        counts(List.of(r), out);
      }
    }
  }
}
