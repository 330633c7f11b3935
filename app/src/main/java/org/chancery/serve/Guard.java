package org.chancery.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Keeps the record to the pages of this server: no other site can ask it, whatever name it gives
 * itself, and nothing is changed without the token that only our own pages can read.
 */
final class Guard {
  static final String TOKEN = "X-Chancery-Token";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; font-src 'self'; frame-src 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; form-action 'none'";

  /** Of a brief, which is a page of its own with its style in it. */
  private static final String BRIEF_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
          + " base-uri 'none'; form-action 'none'; sandbox";

  private final String token;

  Guard(String token) {
    this.token = token;
  }

  /** Before anything else: who asks, and what a browser may do with the answer. */
  void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Frame-Options", "DENY");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    Set<String> own = own(context.req().getLocalPort());
    String host = String.valueOf(context.header("Host"));
    if (!own.contains(host)) {
      throw Refused.forbidden("this is asked for under another name; open http://" + first(own));
    }
    String origin = context.header("Origin");
    if (origin != null && own.stream().noneMatch(o -> origin.equals("http://" + o))) {
      throw Refused.forbidden("other sites cannot ask this record");
    }
    if (!isLooking(context) && !hasToken(context)) {
      throw Refused.forbidden(
          "a change needs the header " + TOKEN + " with the token of /api/about");
    }
  }

  private static boolean isLooking(Context context) {
    return Set.of("GET", "HEAD").contains(context.req().getMethod());
  }

  private static Set<String> own(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static String first(Set<String> own) {
    return own.stream().sorted().findFirst().orElseThrow();
  }

  private boolean hasToken(Context context) {
    byte[] given = String.valueOf(context.header(TOKEN)).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
  }

  /** A brief may be shown in a frame of our own pages, where nothing in it can run. */
  static void ofBrief(Context context) {
    context.header("Content-Security-Policy", BRIEF_POLICY);
    context.header("X-Frame-Options", "SAMEORIGIN");
  }
}
