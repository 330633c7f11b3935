package org.chancery.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The two streams of a client, a message a line. Lines that are no message are passed over. When
 * the client hangs up, what it has asked is answered first: only then does the input end for
 * whoever reads it here.
 */
final class Line {
  private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();
  private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

  /** Of one message, in bytes. */
  static final int LONGEST = 1_000_000;

  private static final long LONGEST_WAIT = 60_000;

  private final CountDownLatch end = new CountDownLatch(1);
  private final InputStream in;
  private final OutputStream out;
  private final Runnable passedOver;
  private int asked;
  private int answered;

  /**
   * For one client.
   *
   * @param passedOver told of each line that is no message
   */
  Line(InputStream in, OutputStream out, Runnable passedOver) {
    this.in = new Questions(new BufferedInputStream(in));
    this.out = new Answers(out);
    this.passedOver = passedOver;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** Until the client has hung up. */
  void await() throws InterruptedException {
    end.await();
  }

  private synchronized void heard(Map<String, Object> message) {
    asked += message.containsKey("id") && message.containsKey("method") ? 1 : 0;
  }

  private synchronized void said(Map<String, Object> message) {
    answered += message.containsKey("id") && !message.containsKey("method") ? 1 : 0;
    notifyAll();
  }

  private synchronized void settle() throws InterruptedException {
    long start = System.nanoTime();
    long waited = 0;
    while (answered < asked && waited < LONGEST_WAIT) {
      wait(LONGEST_WAIT - waited);
      waited = (System.nanoTime() - start) / 1_000_000;
    }
  }

  /** What the client writes, message by message. */
  private final class Questions extends InputStream {
    private final InputStream from;
    private ByteArrayInputStream message = new ByteArrayInputStream(new byte[0]);

    Questions(InputStream from) {
      this.from = from;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      while (message.available() == 0) {
        Optional<byte[]> line = line();
        if (line.isEmpty()) {
          hangUp();
          return -1;
        }
        take(line.get());
      }
      return message.read(bytes, offset, length);
    }

    private void take(byte[] line) {
      String text = new String(line, StandardCharsets.UTF_8);
      Optional<Map<String, Object>> found =
          line.length > LONGEST ? Optional.empty() : message(text);
      if (found.isPresent()) {
        heard(found.get());
        message = new ByteArrayInputStream((text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
      } else if (!text.isBlank()) {
        passedOver.run();
      }
    }

    /** A line without its end, cut where it is too long; none at the end of all. */
    private Optional<byte[]> line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int next = from.read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n') {
        if (line.size() <= LONGEST) {
          line.write(next);
        }
        next = from.read();
      }
      return Optional.of(line.toByteArray());
    }

    private void hangUp() {
      try {
        settle();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      end.countDown();
    }
  }

  /** What is answered, counted. */
  private final class Answers extends FilterOutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Answers(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      for (int i = offset; i < offset + length; i++) {
        if (bytes[i] == '\n') {
          message(line.toString(StandardCharsets.UTF_8)).ifPresent(Line.this::said);
          line.reset();
        } else {
          line.write(bytes[i]);
        }
      }
    }
  }

  /** A message of the protocol; none where the line is something else. */
  private static Optional<Map<String, Object>> message(String line) {
    try {
      return line.isBlank()
          ? Optional.empty()
          : Optional.ofNullable(JSON.readValue(line, OBJECT)).filter(Line::isMessage);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isMessage(Map<String, Object> object) {
    Object id = object.get("id");
    boolean named = id instanceof String || id instanceof Number;
    boolean asks =
        object.get("method") instanceof String
            && (named || !object.containsKey("id"))
            && (!object.containsKey("params") || object.get("params") instanceof Map);
    boolean answers = named && (object.containsKey("result") || object.containsKey("error"));
    return "2.0".equals(object.get("jsonrpc"))
        && (asks || (answers && !object.containsKey("method")));
  }
}
