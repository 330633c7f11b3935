package org.chancery.intake;

import java.util.Optional;

/** Tells bytes that are no text. */
final class Binary {
  private static final int LOOKED_AT = 64 * 1024;
  private static final int FEWEST = 3;

  private Binary() {}

  /** What the bytes are, with its article, if they are not text. */
  static Optional<String> kind(byte[] bytes) {
    return signed(bytes).or(() -> controls(bytes));
  }

  private static Optional<String> signed(byte[] bytes) {
    for (Signature signature : Signature.values()) {
      if (signature.opens(bytes)) {
        return Optional.of(signature.kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> controls(byte[] bytes) {
    if (Charsets.isMarkedUtf16(bytes)) {
      return Optional.empty();
    }
    int length = Math.min(LOOKED_AT, bytes.length);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      boolean control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      controls += control ? 1 : 0;
    }
    return controls >= FEWEST && controls * 200L > length
        ? Optional.of("binary data")
        : Optional.empty();
  }

  /** First bytes of common kinds of files. */
  private enum Signature {
    PDF("a PDF", "%PDF-"),
    PNG("an image", "\u0089PNG"),
    JPEG("an image", "\u00ff\u00d8\u00ff"),
    GIF("an image", "GIF8"),
    TIFF("an image", "II*\0"),
    WEBP("an image, a sound or a film", "RIFF"),
    ZIP("a packed file", "PK\u0003\u0004"),
    GZIP("a packed file", "\u001f\u008b"),
    XZ("a packed file", "\u00fd7zXZ"),
    BZIP("a packed file", "BZh9"),
    SEVEN("a packed file", "7z\u00bc\u00af"),
    OFFICE("an old Office file", "\u00d0\u00cf\u0011\u00e0"),
    ELF("a program", "\u007fELF"),
    JAVA("a program", "\u00ca\u00fe\u00ba\u00be");

    private final String kind;
    private final String first;

    Signature(String kind, String first) {
      this.kind = kind;
      this.first = first;
    }

    boolean opens(byte[] bytes) {
      if (bytes.length < first.length()) {
        return false;
      }
      for (int i = 0; i < first.length(); i++) {
        if ((bytes[i] & 0xFF) != first.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
