package org.chancery.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: UTF-16 by its mark, UTF-8 if valid, then what is declared, detected or
 * likely.
 */
final class Charsets {
  private static final int HEAD = 4096;
  private static final Charset LIKELY = Charset.forName("windows-1252");

  private Charsets() {}

  /** The text; a byte order mark stays in it. */
  static String decode(byte[] bytes) {
    return utf16(bytes)
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .orElseGet(() -> guessed(bytes));
  }

  /** The text of a page, which may declare its charset. */
  static String decodePage(byte[] bytes) {
    return utf16(bytes)
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .or(() -> declared(bytes).map(charset -> new String(bytes, charset)))
        .orElseGet(() -> guessed(bytes));
  }

  /** The text if the bytes are valid in the charset. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static boolean isMarkedUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static Optional<String> utf16(byte[] bytes) {
    if (!isMarkedUtf16(bytes)) {
      return Optional.empty();
    }
    boolean big = bytes[0] == (byte) 0xFE;
    return Optional.of(
        new String(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
  }

  private static String guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    Charset charset =
        Optional.ofNullable(detector.getDetectedCharset())
            .flatMap(Charsets::named)
            .filter(c -> !c.equals(StandardCharsets.US_ASCII) && !c.equals(StandardCharsets.UTF_8))
            .orElse(LIKELY);
    return new String(bytes, charset);
  }

  /** The name after {@code charset=} or {@code encoding=} near the start. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = Math.max(head.indexOf("charset="), head.indexOf("encoding="));
    if (at < 0) {
      return Optional.empty();
    }
    int start = head.indexOf('=', at) + 1;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNameCharacter(head.charAt(end))) {
      end++;
    }
    return named(head.substring(start, end)).map(c -> isLatin(c) ? LIKELY : c);
  }

  /** Browsers read ISO-8859-1 and US-ASCII as windows-1252. */
  private static boolean isLatin(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }

  private static Optional<Charset> named(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
