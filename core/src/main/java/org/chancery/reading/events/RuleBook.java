package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;
import org.chancery.model.EventType;

/** All event rules, checked, and found by the word that triggers them. */
final class RuleBook {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> announcing = new ArrayList<>();
  private final Map<String, List<Rule>> byVerb = new LinkedHashMap<>();
  private final Map<String, List<Rule>> byNoun = new LinkedHashMap<>();
  private final Map<String, List<Rule>> byAdjective = new LinkedHashMap<>();

  RuleBook(Lexicon lexicon, Problems problems) {
    RuleParser parser = new RuleParser(lexicon, problems);
    List<String> paths = lexicon.paths();
    for (EventType type : EventType.values()) {
      String path = path(type);
      if (!paths.contains(path)) {
        continue;
      }
      for (Stanza stanza : lexicon.stanzas(path)) {
        parser.parse(stanza, type, rules.size()).ifPresent(rules::add);
      }
    }
    rules.forEach(this::index);
  }

  /** The file that holds the rules of a type. */
  static String path(EventType type) {
    return "events/" + type.name().toLowerCase(Locale.ROOT) + ".rules";
  }

  private void index(Rule rule) {
    if (rule.announces()) {
      announcing.add(rule);
      return;
    }
    for (List<String> verb : rule.verbs()) {
      put(byVerb, verb.get(0), rule);
    }
    rule.nouns().keys().forEach(k -> put(byNoun, k, rule));
    rule.adjectives().keys().forEach(k -> put(byAdjective, k, rule));
  }

  private static void put(Map<String, List<Rule>> index, String key, Rule rule) {
    List<Rule> under = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (under.isEmpty() || !under.get(under.size() - 1).equals(rule)) {
      under.add(rule);
    }
  }

  /** Rules in their order that this word may trigger. */
  List<Rule> at(Trigger.Kind kind, String lemma, String form) {
    Map<String, List<Rule>> index =
        switch (kind) {
          case VERB -> byVerb;
          case NOUN -> byNoun;
          case ADJECTIVE -> byAdjective;
        };
    List<Rule> found = index.getOrDefault(lemma, List.of());
    return found.isEmpty() ? index.getOrDefault(form, List.of()) : found;
  }

  /** Rules of acts that put another act into words, in their order. */
  List<Rule> announcing() {
    return List.copyOf(announcing);
  }

  /** All words that rules ask for. */
  void teach(Vocabulary vocabulary) {
    for (Rule rule : rules) {
      rule.verbs().forEach(v -> vocabulary.addVerbs(v.subList(0, 1)));
      vocabulary.addVerbs(rule.content().entries());
      List.of(rule.nouns(), rule.adjectives(), rule.object(), rule.content(), rule.actor())
          .forEach(w -> vocabulary.addOthers(w.entries()));
      List.of(
              rule.notObject(),
              rule.notContent(),
              rule.notActor(),
              rule.unless(),
              rule.unlessAnywhere())
          .forEach(w -> vocabulary.addOthers(w.entries()));
    }
  }
}
