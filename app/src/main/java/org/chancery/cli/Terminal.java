package org.chancery.cli;

import java.util.Map;

/**
 * What stands at the other end of the outputs.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is one
 * @param colour whether standard output may be coloured
 * @param width columns of standard output
 */
record Terminal(boolean output, boolean errors, boolean colour, int width) {
  static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 40;

  /** Longer lines than this are tiring, however wide the window. */
  private static final int WIDEST = 120;

  /** Files and pipes: no colour, the default width. */
  static final Terminal NONE = new Terminal(false, false, false, DEFAULT_WIDTH);

  Terminal {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * As the launcher found it (properties {@code chancery.stdout}, {@code chancery.stderr} and
   * {@code chancery.columns}): the Java virtual machine cannot tell.
   */
  static Terminal of(Map<String, String> environment, Map<?, ?> properties) {
    boolean output = "terminal".equals(properties.get("chancery.stdout"));
    boolean errors = "terminal".equals(properties.get("chancery.stderr"));
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    Object columns = properties.get("chancery.columns");
    int width = columns(environment.getOrDefault("COLUMNS", ""), columns(columns, DEFAULT_WIDTH));
    return new Terminal(output, errors, output && !plain, width);
  }

  private static int columns(Object value, int otherwise) {
    String digits = String.valueOf(value);
    return digits.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(digits) : otherwise;
  }
}
