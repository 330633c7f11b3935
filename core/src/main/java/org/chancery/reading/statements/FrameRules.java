package org.chancery.reading.statements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;

/** The arrangements of {@code statements/frames.rules} and how far each can be trusted. */
final class FrameRules {
  private static final String FILE = "statements/frames.rules";

  private final Map<String, Double> confidence = new LinkedHashMap<>();

  FrameRules(Lexicon lexicon) {
    Problems problems = new Problems();
    for (Stanza rule : lexicon.stanzas(FILE)) {
      String id = rule.require("id");
      if (confidence.containsKey(id)) {
        problems.add(rule.where(), "an id once", id);
      }
      if (rule.all("yes").isEmpty() || rule.all("no").isEmpty()) {
        problems.add(rule.where(), "at least one 'yes:' and one 'no:'", id);
      }
      confidence.put(id, number(rule, problems));
    }
    problems.check();
  }

  private static double number(Stanza rule, Problems problems) {
    String value = rule.require("confidence");
    if (value.matches("0?\\.\\d+|0|1")) {
      return Double.parseDouble(value);
    }
    problems.add(rule.where(), "a confidence from 0 to 1", value);
    return 0;
  }

  /** How often it is right, 0 to 1. */
  double confidence(String id) {
    return Optional.ofNullable(confidence.get(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "id: expected one of " + confidence.keySet() + ", found " + id));
  }
}
