package org.chancery.reading;

import java.util.Optional;
import org.chancery.lexicon.Stanza;

/** Reads the examples of one kind of rule. */
interface ExampleCheck {
  /** What is wrong: "expected …, found '…'"; nothing where the example is read as it is marked. */
  Optional<String> problem(Stanza rule, Stanza.Field line);

  /** "yes", "no" or "not-yet", without the status that may stand behind it. */
  static String kind(Stanza.Field line) {
    return line.key().replaceFirst("\\(.*", "");
  }

  static Optional<String> differing(String expected, String found) {
    return Optional.of("expected " + expected + ", found '" + found + "'");
  }
}
