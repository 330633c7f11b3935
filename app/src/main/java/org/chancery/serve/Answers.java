package org.chancery.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.json.Tree;

/** Puts answers on their way. */
final class Answers {
  private Answers() {}

  static void give(Route route, Context context) {
    Object answer = route.answerer().answer(new Request(context));
    if (answer instanceof Route.Page page) {
      send(context, page.media(), page.text());
    } else if (answer instanceof Route.Stream stream) {
      stream(context, route.media(), stream);
    } else {
      send(context, Route.JSON, Tree.write(answer));
    }
  }

  private static void stream(Context context, String media, Route.Stream stream) {
    context.res().setContentType(media + ";charset=utf-8");
    try {
      context.res().flushBuffer();
      stream.writer().accept(context.res().getOutputStream());
    } catch (IOException | UncheckedIOException e) {
      // whoever listened has gone
    }
  }

  /** What went wrong, in one sentence. */
  static void refuse(Context context, int status, String sentence) {
    context.status(status);
    send(context, Route.JSON, Tree.write(Tree.of("error", sentence)));
  }

  private static void send(Context context, String media, String text) {
    context.contentType(media + ";charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
  }
}
