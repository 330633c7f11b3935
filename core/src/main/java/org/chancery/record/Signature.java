package org.chancery.record;

import java.util.List;

/**
 * A report's text made small, for finding copies of it.
 *
 * @param keys two texts of which one is a copy of the other almost surely have one of these in
 *     common; a store looks them up
 * @param sketch which words follow each other, to be kept with the report as it is; opaque
 */
public record Signature(List<Long> keys, String sketch) {
  public Signature {
    keys = List.copyOf(keys);
  }
}
