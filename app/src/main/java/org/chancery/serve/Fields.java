package org.chancery.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an object that a change brings; what is of another kind is refused. */
final class Fields {
  private final Map<String, Object> fields;

  Fields(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** Whether it is there, be it null. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  Optional<String> text(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text).filter(t -> !t.isBlank());
    }
    throw Refused.wrong(name + ": expected words");
  }

  String required(String name) {
    return text(name).orElseThrow(() -> Refused.wrong(name + ": expected words, found none"));
  }

  /** The same, no longer than this. */
  Optional<String> text(String name, int most) {
    Optional<String> text = text(name).map(String::strip);
    if (text.isPresent() && text.get().length() > most) {
      throw Refused.wrong(name + ": expected at most " + most + " characters");
    }
    return text;
  }

  boolean flag(String name) {
    Object value = fields.get(name);
    if (value != null && !(value instanceof Boolean)) {
      throw Refused.wrong(name + ": expected true or false");
    }
    return Boolean.TRUE.equals(value);
  }

  List<String> texts(String name) {
    List<String> out = new ArrayList<>();
    for (Object one : list(name)) {
      if (!(one instanceof String text)) {
        throw Refused.wrong(name + ": expected a list of words");
      }
      out.add(text);
    }
    return out;
  }

  /** Objects of a list. */
  List<Fields> objects(String name) {
    List<Fields> out = new ArrayList<>();
    for (Object one : list(name)) {
      out.add(object(name, one));
    }
    return out;
  }

  Optional<Fields> object(String name) {
    return Optional.ofNullable(fields.get(name)).map(o -> object(name, o));
  }

  @SuppressWarnings("unchecked") // JSON objects have names for keys
  private static Fields object(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Fields((Map<String, Object>) map);
    }
    throw Refused.wrong(name + ": expected an object");
  }

  private List<?> list(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw Refused.wrong(name + ": expected a list");
  }
}
