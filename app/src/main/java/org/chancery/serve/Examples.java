package org.chancery.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.intake.Sink;
import org.chancery.model.Report;
import org.chancery.record.Provenance;

/** The example reports in a record that goes when the workbench does. */
final class Examples implements AutoCloseable {
  private static final String PACKED = "examples";

  private final Path folder;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger of = new AtomicInteger();
  private final AtomicBoolean reading = new AtomicBoolean(true);

  private Examples(Path folder) {
    this.folder = folder;
  }

  /** In a folder of their own, still unread. */
  static Examples unpacked() {
    try {
      Examples examples = new Examples(Files.createTempDirectory("chancery"));
      Files.createDirectory(examples.texts());
      examples.unpack();
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path texts() {
    return folder.resolve(PACKED);
  }

  /** The record that they are read into. */
  String record() {
    return folder.resolve("examples.db").toString();
  }

  private void unpack() throws IOException {
    try {
      URI packed = Examples.class.getResource(PACKED).toURI();
      if (packed.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(packed, Map.of())) {
          copy(jar.provider().getPath(packed));
        }
      } else {
        copy(Path.of(packed));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void copy(Path from) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(from)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        Files.copy(in, texts().resolve(file.getFileName().toString()));
      }
    }
  }

  /** Reads them one by one; what is read can be looked at meanwhile. */
  void read(Chancery chancery, Stores stores, String version) {
    try {
      readAll(chancery, stores, version);
    } finally {
      reading.set(false);
    }
  }

  boolean isReading() {
    return reading.get();
  }

  private void readAll(Chancery chancery, Stores stores, String version) {
    List<Report> reports = new ArrayList<>();
    chancery
        .intake(Optional.empty())
        .readToKeep(List.of(texts().toString()), InputStream.nullInputStream(), into(reports));
    of.set(reports.size());
    for (Report report : reports) {
      if (stopped.get()) {
        return;
      }
      Provenance by = new Provenance(version, chancery.lexicon().digest(), Instant.now());
      stores.change(store -> store.add(List.of(chancery.read(report)), by));
      done.incrementAndGet();
    }
  }

  private static Sink into(List<Report> reports) {
    return new Sink() {
      @Override
      public void report(Report report) {
        reports.add(report);
      }

      @Override
      public void rejected(String input, String message) {
        throw new IllegalStateException(message);
      }
    };
  }

  /** How many are read, and how many there are; the same when all are. */
  List<Integer> progress() {
    return List.of(done.get(), of.get());
  }

  void stop() {
    stopped.set(true);
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
