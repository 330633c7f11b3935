package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.lexicon.Example;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.LexiconException;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;
import org.chancery.lexicon.Table;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/** Turns stanzas into rules and tells what is wrong with them. */
final class RuleParser {
  private static final String SETS = "events/word-sets.tsv";

  /** The set whose words silence every rule. */
  private static final String EVERYWHERE = "everywhere";

  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "type",
              "mode",
              "context",
              "verb",
              "noun",
              "adjective",
              "object",
              "not-object",
              "content",
              "not-content",
              "unless",
              "actor",
              "not-actor",
              "complement",
              "toward",
              "frame",
              "recipient",
              "status",
              "not-between",
              "inner",
              "inner-status",
              "yes",
              "no",
              "not-yet",
              "note"));

  private final Problems problems;
  private final Ontology ontology;
  private final FrameBook frames;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final Map<List<String>, Words> lists = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  RuleParser(Lexicon lexicon, Problems problems) {
    this.problems = problems;
    this.ontology = new Ontology(lexicon, problems);
    this.frames = new FrameBook(lexicon, problems);
    for (Table.Row row : lexicon.table(SETS).rows()) {
      if (sets.put(row.get("set"), row.list("words")) != null) {
        problems.add(row.where(), "a new set", row.get("set"));
      }
    }
  }

  Optional<Rule> parse(Stanza stanza, EventType expected, int order) {
    String id = stanza.get("id").orElse("");
    if (id.isEmpty() || !ids.add(id)) {
      problems.add(stanza.where(), "an id of its own", id);
    }
    Optional<EventType> type = ontology.type(stanza.get("type").orElse(""));
    if (type.isEmpty() || type.get() != expected) {
      problems.add(stanza.where(), "type: " + expected, stanza.get("type").orElse(""));
      return Optional.empty();
    }
    checkLines(stanza);
    List<String> modes = modes(stanza, expected);
    return Optional.of(
        new Rule(
            id,
            stanza.where(),
            order,
            expected,
            modes,
            contexts(stanza),
            verbs(stanza),
            words(stanza, "noun"),
            words(stanza, "adjective"),
            words(stanza, "object"),
            words(stanza, "not-object"),
            words(stanza, "content"),
            words(stanza, "not-content"),
            unless(stanza, false),
            unless(stanza, true),
            words(stanza, "actor"),
            words(stanza, "not-actor"),
            value(stanza, "complement", Rule.Complement.class).orElse(Rule.Complement.FREE),
            stanza.list("toward"),
            frames(stanza),
            value(stanza, "recipient", Rule.Need.class).orElse(Rule.Need.REQUIRED),
            value(stanza, "status", Status.class),
            value(stanza, "not-between", Rule.Among.class),
            values(stanza, "inner", EventType.class),
            values(stanza, "inner-status", Status.class),
            ontology.score(expected, modes)));
  }

  private void checkLines(Stanza stanza) {
    for (Stanza.Field field : stanza.fields()) {
      String key = field.key().replaceFirst("\\(.*", "");
      if (!KEYS.contains(key)) {
        problems.add(field.where(), "a key of " + KEYS, field.key());
      }
      if (key.equals("yes") || key.equals("no") || key.equals("not-yet")) {
        example(field);
      }
    }
    for (String key : List.of("yes", "no")) {
      if (stanza.fields().stream().noneMatch(f -> f.key().replaceFirst("\\(.*", "").equals(key))) {
        problems.add(stanza.where(), "a line '" + key + ": …'", "none");
      }
    }
    if (List.of("verb", "noun", "adjective").stream().allMatch(k -> stanza.all(k).isEmpty())) {
      problems.add(stanza.where(), "a verb, noun or adjective", "none");
    }
  }

  private void example(Stanza.Field field) {
    try {
      Example.parse(field);
    } catch (LexiconException e) {
      problems.add(field.where(), "marked parts", field.value());
    }
  }

  private List<String> modes(Stanza stanza, EventType type) {
    List<String> modes = stanza.list("mode");
    for (String mode : modes) {
      if (!ontology.isMode(type, mode)) {
        problems.add(stanza.where(), "a mode of " + type, mode);
      }
    }
    return modes;
  }

  private List<String> contexts(Stanza stanza) {
    List<String> contexts = stanza.list("context");
    for (String context : contexts) {
      if (!ontology.isContext(context)) {
        problems.add(stanza.where(), "a context", context);
      }
    }
    return contexts;
  }

  private List<List<String>> verbs(Stanza stanza) {
    return expanded(stanza, "verb").stream()
        .map(v -> Arrays.stream(v.toLowerCase(Locale.ROOT).split(" +")).toList())
        .toList();
  }

  private Words words(Stanza stanza, String key) {
    return list(expanded(stanza, key));
  }

  /** The words of sets count anywhere in the sentence, single words near the trigger. */
  private Words unless(Stanza stanza, boolean sets) {
    List<String> entries =
        new ArrayList<>(sets ? this.sets.getOrDefault(EVERYWHERE, List.of()) : List.of());
    for (String entry : stanza.list("unless")) {
      if (entry.startsWith("@") == sets) {
        entries.addAll(expanded(entry, stanza));
      }
    }
    return list(entries);
  }

  /** Rules that list the same words share them. */
  private Words list(List<String> entries) {
    return entries.isEmpty() ? Words.NONE : lists.computeIfAbsent(entries, Words::new);
  }

  private List<String> expanded(Stanza stanza, String key) {
    List<String> entries = new ArrayList<>();
    stanza.list(key).forEach(e -> entries.addAll(expanded(e, stanza)));
    return entries;
  }

  private List<String> expanded(String entry, Stanza stanza) {
    if (!entry.startsWith("@")) {
      return List.of(entry);
    }
    List<String> words = sets.getOrDefault(entry.substring(1), List.of());
    if (words.isEmpty()) {
      problems.add(stanza.where(), "a set of " + SETS, entry);
    }
    return words;
  }

  private List<Frame> frames(Stanza stanza) {
    List<Frame> found = new ArrayList<>();
    for (String name : stanza.list("frame")) {
      frames
          .get(name)
          .ifPresentOrElse(
              found::add, () -> problems.add(stanza.where(), "a frame of " + frames.names(), name));
    }
    checkUse(stanza, found);
    if (!stanza.all("noun").isEmpty()
        && found.stream().noneMatch(f -> f.takes(Trigger.Kind.NOUN))) {
      found.addAll(frames.ofNouns(found.stream().anyMatch(Frame::reciprocal)));
    }
    return found;
  }

  private void checkUse(Stanza stanza, List<Frame> found) {
    Map<String, Trigger.Kind> kinds = new LinkedHashMap<>();
    kinds.put("verb", Trigger.Kind.VERB);
    kinds.put("adjective", Trigger.Kind.ADJECTIVE);
    kinds.forEach(
        (key, kind) -> {
          if (!stanza.all(key).isEmpty() && found.stream().noneMatch(f -> f.takes(kind))) {
            problems.add(stanza.where(), "a frame for its " + key, stanza.list("frame").toString());
          }
        });
  }

  private <E extends Enum<E>> Optional<E> value(Stanza stanza, String key, Class<E> values) {
    return stanza.get(key).flatMap(w -> value(stanza, key, w, values));
  }

  private <E extends Enum<E>> List<E> values(Stanza stanza, String key, Class<E> values) {
    return stanza.list(key).stream().flatMap(w -> value(stanza, key, w, values).stream()).toList();
  }

  private <E extends Enum<E>> Optional<E> value(
      Stanza stanza, String key, String written, Class<E> values) {
    for (E value : values.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(written)) {
        return Optional.of(value);
      }
    }
    problems.add(stanza.where(), key + ": one of " + List.of(values.getEnumConstants()), written);
    return Optional.empty();
  }
}
