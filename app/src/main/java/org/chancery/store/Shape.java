package org.chancery.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of a record class, so that it can be taken apart and put together again. */
final class Shape {
  private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

  private final Constructor<?> constructor;
  private final List<Part> parts;

  /** One component of a record. */
  record Part(String name, Type type, Method accessor) {
    Object of(Object whole) {
      try {
        return accessor.invoke(whole);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records are open: " + accessor, e);
      }
    }

    /**
     * What it is where nothing is kept of it.
     *
     * @throws IllegalArgumentException if something must be
     */
    Object absent() {
      Class<?> raw = Json.raw(type);
      if (raw == Optional.class) {
        return Optional.empty();
      } else if (raw == List.class) {
        return List.of();
      }
      String whole = accessor.getDeclaringClass().getSimpleName();
      throw new IllegalArgumentException(whole + ": expected \"" + name + "\", found none");
    }
  }

  private Shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has this constructor", e);
    }
    parts =
        Arrays.stream(components)
            .map(c -> new Part(c.getName(), c.getGenericType(), c.getAccessor()))
            .toList();
  }

  static Shape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, Shape::new);
  }

  List<Part> parts() {
    return parts;
  }

  /**
   * The number of a part.
   *
   * @param from where to look first: parts mostly come in their order
   * @return -1 if there is none of this name
   */
  int index(String name, int from) {
    for (int i = 0; i < parts.size(); i++) {
      int at = (from + i) % parts.size();
      if (parts.get(at).name().equals(name)) {
        return at;
      }
    }
    return -1;
  }

  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not a " + constructor.getDeclaringClass(), e);
    }
  }
}
