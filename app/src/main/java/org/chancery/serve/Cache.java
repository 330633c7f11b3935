package org.chancery.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chancery.record.RecordStore;

/**
 * What was made of the record, kept as long as the record does not change. Safe to share; the same
 * thing may be made twice where two ask for it at once.
 */
final class Cache {
  private static final int MOST = 400;
  private static final float LOAD = 0.75f;

  private final Map<String, Object> made =
      new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };
  private long edition = -1;

  /** What is kept under this key, or what is made now. */
  @SuppressWarnings("unchecked") // a key stands for one kind of thing
  <T> T of(RecordStore store, String key, Function<RecordStore, T> maker) {
    long now = store.edition();
    synchronized (made) {
      if (edition != now) {
        made.clear();
        edition = now;
      }
      Object found = made.get(key);
      if (found != null) {
        return (T) found;
      }
    }
    T fresh = maker.apply(store);
    synchronized (made) {
      if (edition == now) {
        made.put(key, fresh);
      }
    }
    return fresh;
  }
}
