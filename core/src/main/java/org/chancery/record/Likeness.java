package org.chancery.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.model.Status;

/**
 * Whether two witnesses tell one happening, and how surely. Rather two entries for one happening
 * than one for two.
 */
final class Likeness {
  /** Not one happening. */
  static final int NONE = 0;

  private static final int COPY = 9;
  private static final int SAME_PARTIES = 6;

  /** Everybody named on one side has his like on the other. */
  static final int WHOLE = 4;

  private static final int IN_PART = 2;
  private static final int DISPUTED = 1;

  /** What share of their words two sentences must have in common to be about one thing. */
  private static final double ALIKE = 0.34;

  private static final double VERY_ALIKE = 0.5;

  private Likeness() {}

  /** From {@link #NONE} to 9; the same whichever is named first. */
  static int of(Facts a, Facts b) {
    return a.moment().agrees(b.moment()) ? butForDay(a, b) : NONE;
  }

  /** The same, where the days have been looked at already. */
  static int butForDay(Facts a, Facts b) {
    if (!a.act().family().equals(b.act().family())) {
      return NONE;
    }
    if (a.isCopyOf(b)) {
      return COPY;
    }
    if (isOneSentence(a, b)) {
      return SAME_PARTIES;
    }
    if (modesDiffer(a, b) || figuresDiffer(a, b) || !statusesMeet(a, b)) {
      return NONE;
    }
    boolean known = a.act().days() > 0 && a.act().equals(b.act());
    if (a.isElsewhere(b) && !known) {
      return NONE;
    }
    Meeting m = Meeting.of(a, b);
    int found = a.act().inWords() ? words(a, b, m) : deeds(a, b, m);
    return found == NONE && a.act().by() == Acts.By.ALL ? disputed(a, b, m) : found;
  }

  /** How the parties of the two meet. */
  private record Meeting(Fit actors, Fit recipients, Fit all, boolean mutual) {
    static Meeting of(Facts a, Facts b) {
      boolean mutual = a.act().by() == Acts.By.MUTUAL && b.act().by() == Acts.By.MUTUAL;
      return new Meeting(
          Fit.of(a.actors(), b.actors()),
          Fit.of(a.recipients(), b.recipients()),
          Fit.of(a.all(), b.all()),
          mutual);
    }

    /** Everybody on both sides has his like, and more than one is named. */
    boolean isWhole() {
      return mutual ? all.isWhole() && all.matched() > 1 : actors.isWhole() && recipients.isWhole();
    }

    boolean isSame() {
      return isWhole() && (mutual ? all.isSame() : actors.isSame() && recipients.isSame());
    }

    /** The actors are the same, but one tells of nobody on whom they act, or neither does. */
    boolean isOpen() {
      return !isWhole() && actors.isWhole() && (recipients.isEmpty() || recipients.isLacking());
    }

    boolean isSubset() {
      return mutual && !isWhole() && all.isSubset();
    }
  }

  private static int deeds(Facts a, Facts b, Meeting m) {
    double shared = shared(a, b);
    if (!a.act().equals(b.act())) {
      boolean sure = m.isWhole() && bothDated(a, b) && shared >= ALIKE;
      return sure ? IN_PART : NONE;
    }
    if (m.isWhole()) {
      boolean enough = !eitherUndated(a, b) || m.isSame() || shared >= ALIKE || isTogether(a, b);
      return enough ? wholly(m) : NONE;
    }
    boolean more = shared >= ALIKE || a.isAtPlaceOf(b);
    if (m.isOpen()) {
      boolean rare = a.act().days() > 0 && m.recipients().isEmpty();
      return (rare || more) && !isFarUndated(a, b) ? IN_PART : NONE;
    }
    return m.isSubset() && more && !eitherUndated(a, b) ? IN_PART : NONE;
  }

  /** What is said counts: the same parties, and where these leave a doubt, the same words. */
  private static int words(Facts a, Facts b, Meeting m) {
    if (!a.act().equals(b.act())) {
      return NONE;
    }
    double shared = shared(a, b);
    double needed = a.isOfReport(b) ? VERY_ALIKE : ALIKE;
    if (m.isWhole()) {
      boolean enough = m.isSame() && !a.isOfReport(b) && !eitherUndated(a, b);
      return enough || shared >= needed ? wholly(m) : NONE;
    }
    return m.isOpen() && shared >= needed ? IN_PART : NONE;
  }

  private static int wholly(Meeting m) {
    return m.isSame() ? SAME_PARTIES : WHOLE;
  }

  /** "X says A began it, Y says B": on two sides' word, at one place or in like words. */
  private static int disputed(Facts a, Facts b, Meeting m) {
    boolean told = a.isOnWord() && b.isOnWord() && a.act().equals(b.act());
    if (!told || speaker(a).equals(speaker(b))) {
      return NONE;
    }
    boolean turned =
        Fit.of(a.actors(), b.recipients()).isWhole()
            && Fit.of(a.recipients(), b.actors()).isWhole();
    boolean others = m.recipients().isWhole() && m.actors().matched() == 0;
    boolean atPlace = a.isAtPlaceOf(b) && shared(a, b) > 0;
    boolean one = turned ? atPlace || shared(a, b) >= ALIKE : others && atPlace;
    return one ? DISPUTED : NONE;
  }

  private static String speaker(Facts facts) {
    List<String> on = facts.witness().onWordOf();
    return on.isEmpty() ? facts.witness().voice() : on.get(0);
  }

  /** Two words of one sentence for one act: "fighting a war". */
  private static boolean isOneSentence(Facts a, Facts b) {
    return a.isOfSentence(b)
        && a.status() == b.status()
        && !modesDiffer(a, b)
        && !a.isElsewhere(b)
        && ids(a.actors()).equals(ids(b.actors()))
        && ids(a.recipients()).equals(ids(b.recipients()))
        && (!a.act().inWords() || a.act().equals(b.act()));
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(Party::id).toList();
  }

  private static boolean modesDiffer(Facts a, Facts b) {
    List<String> some = a.event().modes();
    List<String> others = b.event().modes();
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /** One report does not contradict itself: it tells of two. */
  private static boolean figuresDiffer(Facts a, Facts b) {
    if (!a.isOfReport(b)) {
      return false;
    }
    for (Map.Entry<String, Figures.Amount> e : a.figures().entrySet()) {
      Figures.Amount other = b.figures().get(e.getKey());
      if (other != null && e.getValue().contradicts(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What was only thought of is one with the same thought, never with the deed. A report that tells
   * of a deed and of a plan means two.
   */
  private static boolean statusesMeet(Facts a, Facts b) {
    if (!a.isIdea() && !b.isIdea()) {
      boolean apart = isPlanOf(a, b) || isPlanOf(b, a);
      return !apart || !a.isOfReport(b) || bothDated(a, b);
    }
    return a.status() == b.status() && shared(a, b) >= ALIKE;
  }

  private static boolean isPlanOf(Facts plan, Facts deed) {
    boolean came = deed.status() == Status.OCCURRED || deed.status() == Status.ONGOING;
    return plan.status() == Status.PLANNED && came;
  }

  private static boolean bothDated(Facts a, Facts b) {
    return a.moment().isFirm() && b.moment().isFirm();
  }

  private static boolean eitherUndated(Facts a, Facts b) {
    return a.moment().isUndated() || b.moment().isUndated();
  }

  private static boolean isFarUndated(Facts a, Facts b) {
    return eitherUndated(a, b) && !isTogether(a, b);
  }

  /** Told on one day, both of them. */
  private static boolean isTogether(Facts a, Facts b) {
    return a.witness().spokenOn().isPresent()
        && a.witness().spokenOn().equals(b.witness().spokenOn());
  }

  private static double shared(Facts a, Facts b) {
    return Wording.shared(a.words(), b.words());
  }
}
