package org.chancery.corpus;

import static org.chancery.corpus.Markup.expected;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/** Reads the labels of triggers and cues: {@code 2 SANCTION.expel denied}, {@code ACCUSE+said}. */
final class Labels {
  private static final Pattern LABEL =
      Pattern.compile("(?:(\\d+) )?(?:([A-Z]+)((?:\\.[a-z-]+)*)(?: ([a-z]+))?)?(\\+?)([a-z]+)?");

  private final Set<String> modes = new TreeSet<>();

  Labels(Lexicon lexicon) {
    lexicon
        .table("ontology/modes.tsv")
        .rows()
        .forEach(r -> modes.add(r.get("type") + "." + r.get("mode")));
  }

  /** A label that was read: an act, a cue, or both. */
  record Label(int number, Optional<Entry.Act> act, Optional<Entry.Cue> cue) {}

  Label read(Mark mark) {
    Matcher m = LABEL.matcher(mark.label());
    boolean formed = m.matches();
    boolean act = formed && m.group(2) != null;
    boolean cue = formed && m.group(6) != null;
    if (!formed || !(act || cue) || m.group(5).isEmpty() == (act && cue)) {
      throw expected("'TYPE.mode status', 'said' or 'TYPE.mode status+said'", quote(mark.label()));
    }
    int number = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
    return new Label(
        number,
        act ? Optional.of(act(m, mark.span())) : Optional.empty(),
        cue ? Optional.of(cue(m.group(6), mark.span())) : Optional.empty());
  }

  private Entry.Act act(Matcher m, Span span) {
    EventType type = constant(EventType.class, m.group(2), m.group(2));
    String word = m.group(4) == null ? "occurred" : m.group(4);
    Status status = constant(Status.class, word.toUpperCase(Locale.ROOT), word);
    List<String> written =
        Arrays.stream(m.group(3).split("\\.")).filter(s -> !s.isEmpty()).toList();
    for (String mode : written) {
      if (!modes.contains(type + "." + mode)) {
        throw expected("a mode of " + type, quote(mode));
      }
    }
    return new Entry.Act(type, written, status, span);
  }

  private static Entry.Cue cue(String word, Span span) {
    return new Entry.Cue(
        constant(Statement.Polarity.class, word.toUpperCase(Locale.ROOT), word), span);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String found) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                expected(
                    "one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT),
                    quote(found)));
  }

  private static String quote(String found) {
    return "'" + found + "'";
  }
}
