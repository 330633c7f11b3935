package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Token;
import org.chancery.model.Root;

/**
 * What a word with all that hangs on it comes to.
 *
 * @param rule the entries and rules that told, outermost first, for the trace
 * @param words the words it rests on
 */
record Gist(Root root, String rule, List<Token> words) {
  Gist {
    words = List.copyOf(words);
  }

  Gist under(Root outer, String outerRule, Token word) {
    List<Token> all = new ArrayList<>(List.of(word));
    all.addAll(words);
    return new Gist(outer, outerRule + " > " + rule, all);
  }
}
