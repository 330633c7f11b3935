package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a PETRARCH dictionary of agents, common nouns for parties: {@code PHRASE {PLURAL} [~MIL]}
 * and sets of words for {@code !MARKERS!}. What cannot be used goes to the warnings.
 */
final class PetrarchAgents {
  private static final Pattern SET = Pattern.compile("!([A-Z]+)!\\s*=\\s*(\\S.*)");
  private static final Pattern AGENT =
      Pattern.compile("([^\\[{}]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[\\s*(~?)([A-Z]{3,})(~?)\\s*\\]");
  private static final Pattern MARKER = Pattern.compile("!([A-Z]+)!");
  private static final Pattern PHRASE =
      Pattern.compile("[\\p{L}\\p{N}_ .'’&/-]*\\p{L}[\\p{L}\\p{N}_ .'’&/-]*");

  private final CameoCodes codes;
  private final List<String> warnings;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final List<Agent> agents = new ArrayList<>();

  PetrarchAgents(CameoCodes codes, List<String> warnings) {
    this.codes = codes;
    this.warnings = warnings;
  }

  /**
   * A noun in small letters, its plural (the same where it has none) and what it says of a party.
   */
  record Agent(String where, String noun, String plural, CameoCodes.Code code) {}

  List<Agent> read(String file, String text) {
    agents.clear();
    sets.clear();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String told = PetrarchActors.stripped(line);
      if (!told.isEmpty()) {
        line(file + ":" + number, told);
      }
    }
    return List.copyOf(agents);
  }

  private void line(String where, String told) {
    Matcher set = SET.matcher(told);
    if (set.matches()) {
      sets.put(set.group(1), Lexicon.parts(set.group(2), ","));
      return;
    }
    Matcher agent = AGENT.matcher(told);
    if (!agent.matches() || agent.group(3).equals(agent.group(5))) {
      warn(where, "an agent like SOLDIER [~MIL] or AID_GROUP [NGO~]", told);
      return;
    }
    CameoCodes.Code code = codes.read(agent.group(4));
    if (code.isEmpty() || !code.unknown().isEmpty()) {
      warn(where, "a code of known parts", agent.group(4));
      return;
    }
    String phrase = agent.group(1).strip();
    if (phrase.indexOf('!') >= 0) {
      expand(where, phrase, code);
    } else {
      add(where, phrase, Optional.ofNullable(agent.group(2)), code);
    }
  }

  /** Each word of the set in the marker's place, without plurals of its own, as PETRARCH does. */
  private void expand(String where, String phrase, CameoCodes.Code code) {
    Matcher marker = MARKER.matcher(phrase);
    List<String> words = marker.find() ? sets.getOrDefault(marker.group(1), List.of()) : List.of();
    if (words.isEmpty()) {
      warn(where, "the marker of a set that is given above", phrase);
      return;
    }
    for (String word : words) {
      String before = phrase.substring(0, marker.start());
      add(where, before + word + phrase.substring(marker.end()), Optional.of(""), code);
    }
  }

  private void add(String where, String phrase, Optional<String> plural, CameoCodes.Code code) {
    if (!PHRASE.matcher(phrase).matches()) {
      warn(where, "a phrase of letters, figures and underscores", phrase);
      return;
    }
    String noun = noun(phrase);
    String many = plural.map(PetrarchAgents::noun).orElseGet(() -> regular(noun));
    agents.add(new Agent(where, noun, many.isEmpty() ? noun : many, code));
  }

  private static String noun(String phrase) {
    return String.join(" ", Casing.words(phrase)).toLowerCase(Locale.ROOT);
  }

  private static String regular(String noun) {
    if (noun.endsWith("y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("s") ? "es" : "s");
  }

  private void warn(String where, String expected, String found) {
    warnings.add(
        where + ": expected " + expected + ", found '" + found + "'" + PetrarchActors.NOT_USED);
  }
}
