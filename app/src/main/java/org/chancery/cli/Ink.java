package org.chancery.cli;

import org.chancery.model.EventType;

/** How words look on a terminal that shows colour, by the part they play. */
enum Ink {
  PLAIN(""),
  TITLE("1"),
  FAINT("2"),
  PARTY("1"),
  TRIGGER("1"),
  SAYING("34"),
  UNDONE("1;35"),
  VERBAL_COOPERATION("32"),
  MATERIAL_COOPERATION("36"),
  VERBAL_CONFLICT("33"),
  MATERIAL_CONFLICT("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(EventType type) {
    return switch (type.quadClass()) {
      case 1 -> VERBAL_COOPERATION;
      case 2 -> MATERIAL_COOPERATION;
      case 3 -> VERBAL_CONFLICT;
      default -> MATERIAL_CONFLICT;
    };
  }

  String on(String words, boolean colour) {
    return colour && !code.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
