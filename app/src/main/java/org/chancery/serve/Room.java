package org.chancery.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.Provenance;
import org.chancery.record.Query;
import org.chancery.record.RecordException;

/** What all answers share: the record, what reads, the words of the lexicon. */
final class Room implements AutoCloseable {
  private static final int LAST_READING_S = 30;

  private final Setup setup;
  private final String token;
  private final Stores stores;
  private final Optional<Examples> examples;
  private final Names names;
  private final Cache cache = new Cache();
  private final Once<Chancery> chancery;
  private final ExecutorService reading =
      Executors.newSingleThreadExecutor(r -> thread(r, "reading"));
  private final ExecutorService warming =
      Executors.newSingleThreadExecutor(r -> thread(r, "warming"));
  private final AtomicBoolean toWarm = new AtomicBoolean();

  private Room(Setup setup, String token, String record, Optional<Examples> examples) {
    this.setup = setup;
    this.token = token;
    this.stores = new Stores(record, setup.lexicon(), this::warmSoon);
    this.examples = examples;
    this.names = new Names(setup.lexicon());
    this.chancery = new Once<>(setup.chancery());
  }

  /**
   * Opens the record, or makes one of the examples, which go on being read.
   *
   * @throws org.chancery.record.RecordException if it cannot be opened
   */
  static Room open(Setup setup, String token) {
    if (setup.record().isPresent()) {
      Room room = new Room(setup, token, setup.record().get(), Optional.empty());
      room.stores.look(store -> store); // so that what is wrong is told now
      room.warmSoon();
      return room;
    }
    Examples examples = Examples.unpacked();
    Room room = new Room(setup, token, examples.record(), Optional.of(examples));
    room.stores.change(
        store -> store.add(List.of(), new Provenance(setup.version(), "", Instant.EPOCH)));
    room.reading.execute(() -> examples.read(room.chancery(), room.stores, setup.version()));
    return room;
  }

  /** After a change or several. */
  private void warmSoon() {
    if (toWarm.compareAndSet(false, true)) {
      warming.execute(this::warm);
    }
  }

  /** Makes what is dear before somebody waits for it. */
  private void warm() {
    toWarm.set(false);
    try {
      stores.look(store -> Actors.in(store, this));
      stores.look(store -> IssueRoutes.matters(store, this));
      stores.look(store -> IssueRoutes.agreements(store, this, Query.ALL));
    } catch (RecordException e) {
      // whoever asks is told
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  String token() {
    return token;
  }

  Setup setup() {
    return setup;
  }

  Lexicon lexicon() {
    return setup.lexicon();
  }

  Stores stores() {
    return stores;
  }

  Names names() {
    return names;
  }

  /** What was made of the record. */
  Cache cache() {
    return cache;
  }

  Optional<Examples> examples() {
    return examples;
  }

  /** What reads; loaded when it is first asked for. */
  Chancery chancery() {
    return chancery.get();
  }

  /** Whether texts and corrections can be kept. */
  boolean isWritable() {
    String where = setup.record().orElse("");
    return where.isEmpty() || where.startsWith("jdbc:") || Files.isWritable(Path.of(where));
  }

  /** Reads one text after the other. */
  ExecutorService reading() {
    return reading;
  }

  @Override
  public void close() {
    examples.ifPresent(Examples::stop);
    reading.shutdownNow();
    try {
      reading.awaitTermination(LAST_READING_S, TimeUnit.SECONDS);
      warming.shutdown();
      warming.awaitTermination(LAST_READING_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stores.close();
    examples.ifPresent(Examples::close);
    chancery.ifMade(Chancery::close);
  }
}
