package org.chancery.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named figures in the order in which they are told; a part of a figure is named after a dot. */
public final class Figures {
  private static final int PLACES = 4;

  private final Map<String, Number> values = new LinkedHashMap<>();

  /** How many. */
  Figures count(String name, int value) {
    values.put(name, value);
    return this;
  }

  /** A share, told to four places. */
  Figures share(String name, double value) {
    values.put(name, rounded(value, PLACES));
    return this;
  }

  /** A share of a hundred, told to two places. */
  Figures percent(String name, int part, int whole) {
    values.put(name, whole == 0 ? 0 : rounded(100.0 * part / whole, 2));
    return this;
  }

  /** Precision, recall and their harmonic mean, each as a part. */
  Figures balance(String name, int right, int found, int gold) {
    double p = ratio(right, found);
    double r = ratio(right, gold);
    share(name + ".p", p);
    share(name + ".r", r);
    return share(name + ".f1", mean(p, r));
  }

  static double f1(int right, int found, int gold) {
    return rounded(mean(ratio(right, found), ratio(right, gold)), PLACES);
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double mean(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double rounded(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
  }

  public Map<String, Number> values() {
    return Collections.unmodifiableMap(values);
  }
}
