package org.chancery.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Parts a stream of bytes into lines and holds no more than one of them. Not shared. */
final class LineBytes {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean tooLong;

  LineBytes(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end; empty at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    tooLong = false;
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int stop = at;
      while (stop < filled && buffer[stop] != '\n') {
        stop++;
      }
      keep(line, stop);
      boolean ended = stop < filled;
      at = ended ? stop + 1 : stop;
      if (ended || !fill()) {
        return Optional.of(line.toByteArray());
      }
    }
  }

  /** Whether the line that {@link #next} gave last was cut at the limit. */
  boolean wasTooLong() {
    return tooLong;
  }

  private void keep(ByteArrayOutputStream line, int stop) {
    int room = limit - line.size();
    tooLong |= stop - at > room;
    line.write(buffer, at, Math.min(room, stop - at));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
