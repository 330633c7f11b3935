package org.chancery.evaluation;

import java.util.List;
import java.util.Locale;

/** What can be scored. */
public enum Task {
  STATEMENTS("attributed statements"),
  EVENTS("events by country pair and root"),
  RELATIONS("relations of given pairs"),
  PARSE("words parsed"),
  DATES("dates and times");

  private final String counted;

  /** A figure that is shown beside the peers' and its heading. */
  public record Column(String figure, String heading) {}

  Task(String counted) {
    this.counted = counted;
  }

  /** What the figure {@code n} counts. */
  public String counted() {
    return counted;
  }

  /** As it is written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The figures of the table. */
  public List<Column> columns() {
    return switch (this) {
      case STATEMENTS ->
          List.of(
              new Column("half.f1", "content ≥ 50 %"),
              new Column("exact.f1", "exact"),
              new Column("half_recall.direct", "direct"),
              new Column("half_recall.mixed", "mixed"),
              new Column("half_recall.indirect", "indirect"),
              new Column("speaker", "speaker"));
      case EVENTS ->
          List.of(
              new Column("any_event", "some event"),
              new Column("right_pair", "right pair"),
              new Column("right_pair_and_root", "recall"),
              new Column("precision", "precision"));
      case RELATIONS ->
          List.of(
              new Column("root_macro_f1", "root macro-F1"),
              new Column("quad_macro_f1", "quad macro-F1"),
              new Column("accuracy", "accuracy"));
      case PARSE ->
          List.of(
              new Column("upos", "UPOS"),
              new Column("lemma", "lemma"),
              new Column("uas", "UAS"),
              new Column("las", "LAS"));
      case DATES ->
          List.of(
              new Column("strict", "strict F1"),
              new Column("relaxed", "relaxed F1"),
              new Column("value", "value F1"));
    };
  }
}
