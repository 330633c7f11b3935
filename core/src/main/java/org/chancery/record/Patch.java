package org.chancery.record;

/**
 * A stretch of one group that must be merged anew: read every witness whose address lies in it,
 * replace every entry whose address lies in its inner part. What stands outside does not change.
 *
 * @param readFrom the first day to read witnesses of
 * @param readTo the last day to read witnesses of
 * @param writeFrom the first day to replace entries of
 * @param writeTo the last day to replace entries of
 */
public record Patch(String group, long readFrom, long readTo, long writeFrom, long writeTo) {
  /** Whether witnesses of this address must be read. */
  public boolean reads(Address address) {
    return address.group().equals(group) && readFrom <= address.day() && address.day() <= readTo;
  }

  /** Whether entries of this address are replaced. */
  public boolean writes(Address address) {
    return address.group().equals(group) && writeFrom <= address.day() && address.day() <= writeTo;
  }
}
