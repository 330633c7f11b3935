package org.chancery.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.serve.Setup;
import org.chancery.serve.Workbench;

/** A workbench with the examples, started once for all tests of pages. */
final class Site {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicReference<String> ADDRESS = new AtomicReference<>();

  private Site() {}

  /** Without a slash at its end. */
  static synchronized String address() {
    if (ADDRESS.get() == null) {
      ADDRESS.set(start());
    }
    return ADDRESS.get();
  }

  private static String start() {
    Lexicon words = Lexicon.bundled();
    Setup setup = new Setup(Optional.empty(), "0.1", words, () -> Chancery.with(words), line -> {});
    Workbench workbench = Workbench.start(setup, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(workbench::close));
    String address = workbench.address().replaceFirst("/$", "");
    while (!get(address + "/api/about").contains("\"reading\":null")) {
      pause();
    }
    return address;
  }

  /** The body of an answer. */
  static String get(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
