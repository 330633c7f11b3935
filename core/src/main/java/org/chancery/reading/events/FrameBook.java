package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;

/** The frames of {@code events/frames.rules}, by their names. */
final class FrameBook {
  static final String FILE = "events/frames.rules";

  private final Map<String, Frame> frames = new LinkedHashMap<>();

  FrameBook(Lexicon lexicon, Problems problems) {
    for (Stanza stanza : lexicon.stanzas(FILE)) {
      Frame frame = frame(stanza, problems);
      if (frames.put(frame.id(), frame) != null) {
        problems.add(stanza.where(), "a new id", frame.id());
      }
    }
  }

  Optional<Frame> get(String id) {
    return Optional.ofNullable(frames.get(id));
  }

  /** The frames of a noun whose rule names frames for its verb only. */
  List<Frame> ofNouns(boolean reciprocal) {
    return frames.values().stream()
        .filter(f -> f.trigger() == Trigger.Kind.NOUN && f.reciprocal() == reciprocal)
        .toList();
  }

  List<String> names() {
    return List.copyOf(frames.keySet());
  }

  private static Frame frame(Stanza stanza, Problems problems) {
    String trigger = stanza.require("trigger");
    if (!trigger.equals("verb") && !trigger.equals("noun")) {
      problems.add(stanza.where(), "trigger: verb or noun", trigger);
    }
    return new Frame(
        stanza.require("id"),
        trigger.equals("noun") ? Trigger.Kind.NOUN : Trigger.Kind.VERB,
        slots(stanza, "actor", problems),
        slots(stanza, "recipient", problems),
        stanza.list("toward"),
        yes(stanza, "reciprocal"),
        yes(stanza, "owners"),
        yes(stanza, "light"),
        confidence(stanza, problems));
  }

  private static boolean yes(Stanza stanza, String key) {
    return stanza.get(key).map(v -> v.toLowerCase(Locale.ROOT).equals("yes")).orElse(false);
  }

  private static List<Slot> slots(Stanza stanza, String key, Problems problems) {
    List<Slot> slots = new ArrayList<>();
    for (String written : stanza.list(key)) {
      Optional<Slot> slot = Slot.of(written);
      slot.ifPresentOrElse(
          slots::add, () -> problems.add(stanza.where(), "a slot of " + Slot.all(), written));
    }
    return slots;
  }

  private static double confidence(Stanza stanza, Problems problems) {
    try {
      return Double.parseDouble(stanza.require("confidence"));
    } catch (NumberFormatException e) {
      problems.add(stanza.where(), "a number as confidence", stanza.require("confidence"));
      return 0.5;
    }
  }
}
