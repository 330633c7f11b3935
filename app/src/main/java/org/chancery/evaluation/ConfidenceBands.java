package org.chancery.evaluation;

import java.util.List;
import java.util.Optional;

/** How often statements are right, by how sure the reader says it is of them. */
final class ConfidenceBands {
  /** A band holds what is at least this sure and less than the next. */
  private static final List<Double> FROM = List.of(0.0, 0.5, 0.7, 0.85);

  private final List<Band> bands = FROM.stream().map(Band::new).toList();

  /**
   * One statement: its contents, how many of them the gold has, and whether its speaker is right.
   */
  record Told(int contents, int right, Optional<Boolean> speaker) {
    static final Told ONE_CONTENT = new Told(1, 0, Optional.empty());

    Told withContent() {
      return new Told(contents + 1, right, speaker);
    }

    /** One more content is right, and its speaker is or is not. */
    Told withRight(Optional<Boolean> who) {
      return new Told(contents, right + 1, who.or(() -> speaker));
    }

    /** Half of its contents at least. */
    boolean isRight() {
      return 2 * right >= contents;
    }
  }

  private static final class Band {
    private final double from;
    private int statements;
    private int contentRight;
    private int speakers;
    private int speakersRight;

    Band(double from) {
      this.from = from;
    }

    void add(Told told) {
      statements++;
      if (told.isRight()) {
        contentRight++;
        speakers += told.speaker().isPresent() ? 1 : 0;
        speakersRight += told.speaker().filter(right -> right).isPresent() ? 1 : 0;
      }
    }

    void addTo(Figures figures) {
      String name = "sure_from_" + Math.round(from * 100);
      figures.count(name + ".statements", statements);
      figures.share(name + ".content", Figures.ratio(contentRight, statements));
      figures.share(name + ".speaker", Figures.ratio(speakersRight, speakers));
    }
  }

  void add(double confidence, Told told) {
    bands.stream()
        .filter(b -> confidence >= b.from)
        .reduce((low, high) -> high)
        .orElseThrow()
        .add(told);
  }

  /**
   * For each band how many statements, the share of right contents, and of right speakers of these.
   */
  void addTo(Figures figures) {
    bands.forEach(b -> b.addTo(figures));
  }
}
