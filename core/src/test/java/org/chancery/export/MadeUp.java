package org.chancery.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Mention.How;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.Trace;
import org.chancery.model.When;

/**
 * A reading made by hand, of a report that never was; the dove before "Norway" is two UTF-16 units.
 */
final class MadeUp {
  static final String TEXT =
      """
      By Ola Vik
      OSLO – \uD83D\uDD4A Norway recalled its ambassador from Chile on Monday, \
      Foreign Minister Kari Lund said. “We may return,” she added.
      Share this page
      """;

  private static final Actor NORWAY =
      new Actor.Known(
          "Q20",
          "Norway",
          ActorType.STATE,
          ActorCode.of("NOR"),
          Optional.of("Q20"),
          Optional.empty());
  private static final Actor CHILE =
      new Actor.Known(
          "Q298",
          "Chile",
          ActorType.STATE,
          ActorCode.of("CHL"),
          Optional.empty(),
          Optional.empty());
  private static final Actor LUND =
      new Actor.Known(
          "made-up/lund",
          "Kari Lund",
          ActorType.PERSON,
          ActorCode.of("NOR", "GOV"),
          Optional.empty(),
          Optional.of("Foreign Minister"));

  private MadeUp() {}

  static Report report() {
    Layout layout =
        new Layout(
            Optional.empty(),
            Optional.of(span("By Ola Vik")),
            Optional.of(span("OSLO –")),
            Optional.empty(),
            List.of(new Span(TEXT.indexOf("\uD83D\uDD4A"), TEXT.indexOf("Share") - 1)),
            List.of(new Layout.Skipped(span("Share this page"), "share bar")));
    Origin origin =
        new Origin(
            Optional.of("The Fjord"),
            Optional.of(URI.create("https://fjord.example/1")),
            Optional.of(LocalDate.of(2024, 3, 5)),
            PublishedBasis.METADATA);
    return new Report(
        "fjord-1", "in/fjord-1.txt", Optional.of("Envoy leaves"), TEXT, origin, layout, "en");
  }

  static Reading reading() {
    Timing monday =
        new Timing(
            TimexType.DATE,
            "2024-03-04",
            new When.Day(LocalDate.of(2024, 3, 4)),
            Basis.COUNTED_FROM_PUBLICATION,
            Optional.of(passage("Monday")));
    return new Reading(
        report(),
        List.of(monday),
        List.of(
            mention("Norway", NORWAY, How.NAME),
            mention("Chile", CHILE, How.NAME),
            mention("Foreign Minister Kari Lund", LUND, How.NAME),
            mention("she", LUND, How.PRONOUN)),
        List.of(said(), added()),
        List.of(recalled(monday)));
  }

  private static Statement said() {
    return statement(
        "fjord-1#s1",
        new Speaker.Named(mention("Foreign Minister Kari Lund", LUND, How.NAME)),
        "said",
        passage("Norway recalled its ambassador from Chile on Monday"),
        Statement.Form.INDIRECT,
        new Timing(
            TimexType.DATE,
            "2024-03-05",
            new When.Day(LocalDate.of(2024, 3, 5)),
            Basis.PUBLICATION_DAY,
            Optional.empty()));
  }

  private static Statement added() {
    return statement(
        "fjord-1#s2",
        new Speaker.Unknown("two women are named"),
        "added",
        passage("We may return,"),
        Statement.Form.DIRECT,
        Timing.unknown("no day is near"));
  }

  private static Statement statement(
      String id, Speaker speaker, String cue, Passage content, Statement.Form form, Timing timing) {
    boolean quoted = form == Statement.Form.DIRECT;
    return new Statement(
        id,
        speaker,
        Optional.of(passage(cue)),
        List.of(content),
        quoted ? List.of(content) : List.of(),
        form,
        Statement.Polarity.SAID,
        List.of(),
        List.of(),
        Optional.empty(),
        timing,
        quoted ? Optional.of("fjord-1#s1") : Optional.empty(),
        quoted ? List.of() : List.of("Q20", "Q298"),
        0.85,
        new Trace("said.clause", List.of(passage(cue))));
  }

  private static Event recalled(Timing monday) {
    return new Event(
        "fjord-1#e1",
        EventType.SANCTION,
        List.of("withdraw"),
        List.of("diplomatic"),
        List.of(mention("Norway", NORWAY, How.NAME)),
        List.of(mention("Chile", CHILE, How.NAME)),
        passage("recalled"),
        monday,
        Optional.of(new Place("Chile", Optional.of("CHL"), passage("Chile"))),
        Status.OCCURRED,
        List.of("fjord-1#s1"),
        -4,
        0.9,
        passage(TEXT.substring(TEXT.indexOf("\uD83D\uDD4A"), TEXT.indexOf(" “We"))),
        new Trace("sanction.recall-envoy", List.of(passage("recalled"))));
  }

  static Mention mention(String words, Actor actor, How how) {
    Passage passage = passage(words);
    return new Mention(passage, passage.span(), actor, how);
  }

  static Passage passage(String words) {
    return new Passage("fjord-1", span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
