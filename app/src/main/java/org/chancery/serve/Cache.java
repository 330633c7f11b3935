package org.chancery.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.chancery.record.RecordStore;

/**
 * What was made of the record, kept as long as the record does not change. Safe to share; who asks
 * for what somebody else is making waits for it.
 */
final class Cache {
  private static final int MOST = 400;
  private static final float LOAD = 0.75f;

  private final Map<String, FutureTask<Object>> made =
      new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FutureTask<Object>> eldest) {
          return size() > MOST;
        }
      };
  private long edition = -1;

  /** What is kept under this key, or what is made now. */
  @SuppressWarnings("unchecked") // a key stands for one kind of thing
  <T> T of(RecordStore store, String key, Function<RecordStore, T> maker) {
    FutureTask<Object> task = task(store, key, maker);
    task.run(); // at most once, whoever comes first
    try {
      return (T) task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the record was asked", e);
    } catch (ExecutionException e) {
      forget(key, task);
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("the record could not be asked", e.getCause());
    }
  }

  private <T> FutureTask<Object> task(
      RecordStore store, String key, Function<RecordStore, T> maker) {
    long now = store.edition();
    synchronized (made) {
      if (edition != now) {
        made.clear();
        edition = now;
      }
      return made.computeIfAbsent(key, k -> new FutureTask<>(() -> maker.apply(store)));
    }
  }

  private void forget(String key, FutureTask<Object> task) {
    synchronized (made) {
      made.remove(key, task);
    }
  }
}
