package org.chancery.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.json.Tree;

/** What a change brings, up to a size. */
final class Body {
  /** As much as one report may have, with its names. */
  static final int MOST_BYTES = Intake.MOST_BYTES + 1_000_000;

  private static final long MOST_PASSED = 10L * MOST_BYTES;

  private final Context context;

  Body(Context context) {
    this.context = context;
    long length = context.req().getContentLengthLong();
    if (length > MOST_BYTES) {
      pass(context.bodyInputStream());
      throw tooLarge();
    }
  }

  /** What still comes, so that the sender hears why it is refused; not without end. */
  private static void pass(InputStream in) {
    try {
      in.skipNBytes(MOST_PASSED);
    } catch (IOException e) {
      // it came to its end, or the sender has gone
    }
  }

  private static Refused tooLarge() {
    return Refused.tooLarge(
        "too large: at most "
            + Intake.MOST_BYTES / 1_000_000
            + " MB can be read at once; 'chancery add' reads more");
  }

  boolean isForm() {
    return String.valueOf(context.contentType()).startsWith("multipart/form-data");
  }

  Map<String, Object> object() {
    if (!String.valueOf(context.contentType()).startsWith(Route.JSON)) {
      throw Refused.wrong("expected " + Route.JSON);
    }
    String text = decoded(bytes(context.bodyInputStream()));
    try {
      return Tree.object(text);
    } catch (IllegalArgumentException e) {
      throw Refused.wrong(e.getMessage());
    }
  }

  private static byte[] bytes(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refused.wrong("expected UTF-8");
    }
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(context.formParam(name));
  }

  List<Readings.Dropped> files() {
    List<Readings.Dropped> files = new ArrayList<>();
    int size = 0;
    for (UploadedFile file : context.uploadedFiles("file")) {
      byte[] bytes = bytes(file.content());
      size += bytes.length;
      if (size > MOST_BYTES) {
        throw tooLarge();
      }
      files.add(new Readings.Dropped(file.filename(), bytes));
    }
    return files;
  }
}
