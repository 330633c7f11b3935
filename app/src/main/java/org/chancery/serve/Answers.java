package org.chancery.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Puts answers on their way. */
final class Answers {
  private Answers() {}

  static void give(Route route, Context context) {
    Object answer = route.answerer().answer(new Request(context));
    if (answer instanceof Route.Page page) {
      send(context, page.media(), page.text());
    } else {
      send(context, Route.JSON, Tree.write(answer));
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
