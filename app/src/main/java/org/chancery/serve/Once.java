package org.chancery.serve;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something dear that is made when it is first asked for. Safe to share. */
final class Once<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  synchronized void ifMade(Consumer<T> last) {
    made.ifPresent(last);
  }
}
