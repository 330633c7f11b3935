package org.chancery.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is compared: small letters without marks, words parted by hyphens. */
final class PersonName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern STOPS = Pattern.compile("[.'’ʼ]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PersonName() {}

  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = STOPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN.matcher(words.strip()).replaceAll("-");
  }
}
