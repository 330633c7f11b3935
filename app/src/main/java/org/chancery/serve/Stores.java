package org.chancery.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.RecordStore;
import org.chancery.store.Records;

/**
 * The record, opened a few times to look and once to write: one thread at a time uses one store.
 * Stores are opened when they are first needed and kept. Safe to share.
 */
final class Stores implements AutoCloseable {
  private static final int MOST = 3;

  private final String where;
  private final Lexicon lexicon;
  private final Runnable changed;
  private final Semaphore room = new Semaphore(MOST, true);
  private final Deque<RecordStore> free = new ArrayDeque<>();
  private final Deque<RecordStore> writer = new ArrayDeque<>();

  /**
   * For a record.
   *
   * @param changed runs after each change, on the thread that made it
   */
  Stores(String where, Lexicon lexicon, Runnable changed) {
    this.where = where;
    this.lexicon = lexicon;
    this.changed = changed;
  }

  /** Asks the record something; waits where others ask, too. */
  <T> T look(Function<RecordStore, T> question) {
    room.acquireUninterruptibly();
    try {
      RecordStore store = taken();
      try {
        return question.apply(store);
      } finally {
        give(store);
      }
    } finally {
      room.release();
    }
  }

  private RecordStore taken() {
    synchronized (free) {
      if (!free.isEmpty()) {
        return free.pop();
      }
    }
    return Records.look(where);
  }

  private void give(RecordStore store) {
    synchronized (free) {
      free.push(store);
    }
  }

  /** Changes the record; one change at a time. */
  <T> T change(Function<RecordStore, T> change) {
    T done;
    synchronized (writer) {
      if (writer.isEmpty()) {
        writer.push(Records.open(where, lexicon));
      }
      done = change.apply(writer.peek());
    }
    changed.run();
    return done;
  }

  @Override
  public void close() {
    room.acquireUninterruptibly(MOST);
    synchronized (free) {
      free.forEach(RecordStore::close);
      free.clear();
    }
    synchronized (writer) {
      writer.forEach(RecordStore::close);
      writer.clear();
    }
  }
}
