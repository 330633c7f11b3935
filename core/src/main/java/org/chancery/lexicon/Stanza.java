package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule: {@code key: value} lines up to a blank line, {@code #} for comment, an indented line goes
 * on the one before.
 */
public record Stanza(String where, List<Field> fields) {
  public Stanza {
    fields = List.copyOf(fields);
  }

  /** One line of a stanza. */
  public record Field(String key, String value, String where) {}

  static List<Stanza> read(String file, String text) {
    Problems problems = new Problems();
    List<Stanza> stanzas = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    int number = 0;
    for (String line : (text + "\n").split("\n", -1)) {
      number++;
      String where = file + ":" + number;
      if (line.isBlank()) {
        close(fields, stanzas);
      } else if (line.startsWith(" ") && !fields.isEmpty()) {
        Field last = fields.remove(fields.size() - 1);
        fields.add(new Field(last.key(), last.value() + " " + line.strip(), last.where()));
      } else if (line.indexOf(':') > 0 && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        fields.add(
            new Field(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), where));
      } else if (!line.startsWith("#")) {
        problems.add(where, "'key: value'", line);
      }
    }
    close(fields, stanzas);
    problems.check();
    return List.copyOf(stanzas);
  }

  private static void close(List<Field> fields, List<Stanza> stanzas) {
    if (!fields.isEmpty()) {
      stanzas.add(new Stanza(fields.get(0).where(), fields));
      fields.clear();
    }
  }

  public Optional<String> get(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).findFirst();
  }

  public String require(String key) {
    return get(key)
        .orElseThrow(
            () ->
                new LexiconException(
                    List.of(where + ": expected a line '" + key + ": …', found none")));
  }

  /** Every line with this key. */
  public List<Field> all(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).toList();
  }

  /** The parts of all lines with this key, which stand between commas. */
  public List<String> list(String key) {
    return all(key).stream().flatMap(f -> Lexicon.parts(f.value(), ",").stream()).toList();
  }
}
