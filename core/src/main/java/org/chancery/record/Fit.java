package org.chancery.record;

import java.util.ArrayList;
import java.util.List;

/**
 * How the parties of one side go together with those of the other.
 *
 * @param matched how many have their like on the other side
 * @param same how many of these are the very same
 * @param left how many of the first have none
 * @param right how many of the second have none
 */
record Fit(int matched, int same, int left, int right) {
  static Fit of(List<Party> some, List<Party> others) {
    List<Party> open = new ArrayList<>(others);
    List<Party> unmatched = new ArrayList<>();
    int same = 0;
    for (Party p : some) {
      if (take(p, open, Party.Match.SAME)) {
        same++;
      } else {
        unmatched.add(p);
      }
    }
    int part = 0;
    for (Party p : unmatched) {
      part += take(p, open, Party.Match.PART) ? 1 : 0;
    }
    return new Fit(same + part, same, unmatched.size() - part, open.size());
  }

  private static boolean take(Party party, List<Party> open, Party.Match how) {
    for (int i = 0; i < open.size(); i++) {
      if (party.match(open.get(i)) == how) {
        open.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Whether each side has nobody whom the other lacks. */
  boolean isWhole() {
    return matched > 0 && left == 0 && right == 0;
  }

  boolean isSame() {
    return isWhole() && same == matched;
  }

  boolean isEmpty() {
    return matched == 0 && left == 0 && right == 0;
  }

  /** Whether one of the two names nobody. */
  boolean isLacking() {
    return matched == 0 && (left == 0 || right == 0) && left + right > 0;
  }

  /** Whether one names only some of those whom the other names, two at least. */
  boolean isSubset() {
    return matched >= 2 && (left == 0 || right == 0);
  }
}
