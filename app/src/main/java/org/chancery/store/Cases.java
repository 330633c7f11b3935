package org.chancery.store;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases of sealed types and enums by name. They are kept: asking a class for them takes longer
 * than all else that reading a value does.
 */
final class Cases {
  private static final Map<Class<?>, Map<String, Class<?>>> SEALED = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Map<String, Object>> ENUMS = new ConcurrentHashMap<>();

  private Cases() {}

  static boolean isSealed(Class<?> type) {
    return !of(type).isEmpty();
  }

  /**
   * The case of this simple name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Class<?> named(Class<?> sealed, String name) {
    Class<?> found = of(sealed).get(name);
    if (found == null) {
      throw new IllegalArgumentException(sealed.getSimpleName() + ": no case " + name);
    }
    return found;
  }

  /**
   * The constant of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Object constant(Class<?> type, String name) {
    Object found = ENUMS.computeIfAbsent(type, Cases::constants).get(name);
    if (found == null) {
      throw new IllegalArgumentException(type.getSimpleName() + ": no " + name);
    }
    return found;
  }

  private static Map<String, Class<?>> of(Class<?> type) {
    return SEALED.computeIfAbsent(type, Cases::cases);
  }

  private static Map<String, Class<?>> cases(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()))
        : Map.of();
  }

  private static Map<String, Object> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.identity()));
  }
}
