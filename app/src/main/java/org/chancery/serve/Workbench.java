package org.chancery.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.BindException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.chancery.record.RecordException;
import org.eclipse.jetty.http.UriCompliance;

/**
 * The running server. It listens on this machine alone, and answers nobody but a browser that has
 * its own pages.
 */
public final class Workbench implements AutoCloseable {
  private static final String HERE = "127.0.0.1";
  private static final int TOKEN_BYTES = 24;
  private static final int FAILED = 500;

  private final Javalin server;
  private final Room room;

  private Workbench(Javalin server, Room room) {
    this.server = server;
    this.room = room;
  }

  /**
   * Starts it.
   *
   * @param port 0 for any that is free
   * @throws RecordException if the record cannot be opened, or the port is in use
   */
  public static Workbench start(Setup setup, int port) {
    Room room = Room.open(setup, token());
    try {
      Javalin server = Javalin.create(config -> configure(config, room));
      server.start(HERE, port);
      return new Workbench(server, room);
    } catch (RuntimeException e) {
      room.close();
      if (isInUse(e)) {
        throw new RecordException(
            "port " + port + " is in use by another program; choose one with --port", e);
      }
      throw e;
    }
  }

  private static boolean isInUse(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BindException || String.valueOf(t.getMessage()).contains("already in use")) {
        return true;
      }
    }
    return false;
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void configure(JavalinConfig config, Room room) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Long.MAX_VALUE; // bodies are measured as they are read
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setUriCompliance(
              UriCompliance.DEFAULT.with(
                  "ids", // ids of reports may have a slash or a percent sign
                  UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                  UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        });
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    Guard guard = new Guard(room.token());
    config.routes.before(guard::check);
    List<Route> routes = Routes.of(room);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          HandlerType.findOrCreate(route.method().name()),
          route.path(),
          c -> Answers.give(route, c));
    }
    Pages pages = new Pages("web/");
    config.routes.get("/<path>", pages::give);
    config.routes.get("/", pages::give);
    config.routes.exception(Refused.class, (e, c) -> Answers.refuse(c, e.status(), e.getMessage()));
    config.routes.exception(
        RecordException.class, (e, c) -> Answers.refuse(c, FAILED, e.getMessage()));
    config.routes.exception(Exception.class, Workbench::failed);
    config.routes.error(404, Workbench::unknown);
    config.routes.error(405, Workbench::unknown);
  }

  private static void failed(Exception failure, Context context) {
    Answers.refuse(
        context,
        FAILED,
        "the program failed (" + failure + "); that is a fault of ours: please report it");
  }

  private static void unknown(Context context) {
    if (context.resultInputStream() == null || !context.path().startsWith("/api/")) {
      Answers.refuse(context, context.statusCode(), "there is no " + context.path());
    }
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://" + HERE + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    room.close();
  }
}
