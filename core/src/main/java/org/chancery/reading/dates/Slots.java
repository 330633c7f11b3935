package org.chancery.reading.dates;

import java.util.List;
import java.util.Optional;

/** The pieces that a phrase caught, in text order. */
record Slots(List<Slot> all) {
  Slots {
    all = List.copyOf(all);
  }

  Optional<Slot> get(String kind) {
    return all.stream().filter(s -> is(s, kind)).findFirst();
  }

  List<Slot> every(String kind) {
    return all.stream().filter(s -> is(s, kind)).toList();
  }

  boolean has(String kind) {
    return get(kind).isPresent();
  }

  int number(String kind, int otherwise) {
    return get(kind).map(Slot::number).orElse(otherwise);
  }

  String text(String kind, String otherwise) {
    return get(kind).map(Slot::value).orElse(otherwise);
  }

  /** What the nodes among them mean. */
  Optional<Sense> sense() {
    return all.stream().flatMap(s -> s.sense().stream()).findFirst();
  }

  Grain grain() {
    return Grain.valueOf(text("unit", "DAY"));
  }

  private static boolean is(Slot slot, String kind) {
    return new Lexeme.Reading(slot.kind(), "").is(kind);
  }
}
