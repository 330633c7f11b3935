package org.chancery.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the built pages, which lie on the class path; every address that is no file is a page. */
final class Pages {
  private static final Map<String, String> MEDIA =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=utf-8",
          "ico", "image/x-icon",
          "map", "application/json");

  /** Names that change with what the files hold. */
  private static final String ASSETS = "/assets/";

  private final String folder;

  Pages(String folder) {
    this.folder = folder;
  }

  void give(Context context) {
    String path = context.path();
    if (path.startsWith("/api/")) {
      throw Refused.unknown("there is no " + path);
    }
    Optional<byte[]> file = isPlain(path) ? bytes(path.substring(1)) : Optional.empty();
    if (file.isPresent()) {
      context.contentType(media(path));
      if (path.startsWith(ASSETS)) {
        context.header("Cache-Control", "max-age=31536000, immutable");
      }
      context.result(file.get());
    } else if (!mayBeFile(path) || extension(path).isEmpty()) {
      context.contentType("text/html;charset=utf-8").result(index());
    } else {
      throw Refused.unknown("there is no " + path);
    }
  }

  private byte[] index() {
    return bytes("index.html")
        .orElseThrow(
            () -> Refused.unknown("the pages are not packed in this build; see /api/openapi.json"));
  }

  /** The address of a report may end as a file's does: "/reports/1990.html". */
  private static boolean mayBeFile(String path) {
    return path.startsWith(ASSETS) || path.lastIndexOf('/') == 0;
  }

  private static boolean isPlain(String path) {
    return path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
  }

  private static String media(String path) {
    return MEDIA.getOrDefault(extension(path).orElse(""), "application/octet-stream");
  }

  private static Optional<String> extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT)).filter(MEDIA::containsKey);
  }

  private Optional<byte[]> bytes(String name) {
    try (InputStream in = Pages.class.getClassLoader().getResourceAsStream(folder + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
