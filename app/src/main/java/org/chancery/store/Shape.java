package org.chancery.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  int index(String name) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).name().equals(name)) {
        return i;
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
