package org.chancery.corpus;

import static org.chancery.corpus.Markup.expected;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** Gathers the marks of one passage into its entries, and refuses what does not hang together. */
final class Entries {
  private static final Pattern KEY = Pattern.compile("([a-z]*)(\\d*)");

  private final SortedMap<Integer, Draft> drafts = new TreeMap<>();
  private final Labels labels;

  /** An entry in the making. */
  private static final class Draft {
    private final Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
    private final List<Entry.Act> acts = new ArrayList<>();
    private final List<Entry.Cue> cues = new ArrayList<>();
  }

  private Entries(Labels labels) {
    this.labels = labels;
  }

  /**
   * @throws IllegalArgumentException saying what was expected and found
   */
  static List<Entry> of(List<Mark> marks, Labels labels) {
    Entries entries = new Entries(labels);
    for (Mark mark : marks) {
      if (mark.words()) {
        entries.words(mark);
      } else {
        entries.part(mark);
      }
    }
    return entries.all();
  }

  private void words(Mark mark) {
    Labels.Label label = labels.read(mark);
    Draft draft = draft(label.number());
    label.act().ifPresent(draft.acts::add);
    label.cue().ifPresent(draft.cues::add);
  }

  private void part(Mark mark) {
    String letters = "";
    for (String key : mark.label().split(",", -1)) {
      Matcher m = KEY.matcher(key);
      if (!m.matches() || (m.group(1).isEmpty() && (letters.isEmpty() || m.group(2).isEmpty()))) {
        throw expected("letters of parts with a number, like 'a1,r2'", "'" + mark.label() + "'");
      }
      letters = m.group(1).isEmpty() ? letters : m.group(1);
      int number = m.group(2).isEmpty() ? 1 : Integer.parseInt(m.group(2));
      letters.chars().mapToObj(c -> part((char) c)).forEach(p -> add(number, p, mark.span()));
    }
  }

  private void add(int number, Part part, Span span) {
    draft(number).parts.computeIfAbsent(part, p -> new ArrayList<>()).add(span);
  }

  private static Part part(char letter) {
    return Part.of(letter)
        .orElseThrow(() -> expected("one of the letters ardpshcvo", "'" + letter + "'"));
  }

  private Draft draft(int number) {
    return drafts.computeIfAbsent(number, n -> new Draft());
  }

  private List<Entry> all() {
    List<Entry> out = new ArrayList<>();
    drafts.forEach(
        (number, draft) -> {
          if (number != out.size() + 1) {
            throw expected("entry " + (out.size() + 1), "entry " + number);
          }
          out.add(entry(number, draft));
        });
    return out;
  }

  private static Entry entry(int number, Draft draft) {
    String name = "entry " + number;
    if (draft.acts.size() > 1 || draft.cues.size() > 1) {
      throw expected("one trigger and one cue at most in " + name, "more");
    }
    draft.parts.values().forEach(spans -> spans.sort(Span::compareTo));
    Entry entry = new Entry(number, first(draft.acts), first(draft.cues), draft.parts);
    check(name, entry);
    return entry;
  }

  private static void check(String name, Entry entry) {
    boolean act = entry.act().isPresent();
    if (act && entry.all(Part.ACTOR).isEmpty()) {
      throw expected("an actor of " + name, "none");
    }
    if (!act && !entry.isStatement()) {
      throw expected("a trigger, a cue or a content in " + name, "none");
    }
    if (!act && entry.parts().keySet().stream().anyMatch(Part::ofAct)) {
      throw expected("a trigger in " + name + ", which has an actor or recipient", "none");
    }
    if (!entry.isStatement() && entry.parts().keySet().stream().anyMatch(Part::ofStatement)) {
      throw expected("a cue or content in " + name + ", which has parts of a statement", "none");
    }
    boolean mute = entry.cue().filter(c -> c.polarity() == Statement.Polarity.DECLINED).isPresent();
    if (entry.isStatement() && !mute && !entry.parts().containsKey(Part.CONTENT)) {
      throw expected("a content of " + name, "none");
    }
  }

  private static <T> Optional<T> first(List<T> list) {
    return list.stream().findFirst();
  }
}
