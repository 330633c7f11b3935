package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ActorType;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Layout;
import org.chancery.model.Mention;
import org.chancery.model.Mention.How;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Position;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Stance;
import org.chancery.model.Statement;
import org.chancery.model.Statement.Form;
import org.chancery.model.Statement.Polarity;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.Timing.TimexType;
import org.chancery.model.Trace;
import org.chancery.model.Unnamed;
import org.chancery.model.When;

/** A reading made by hand, of a report that never was. */
final class Sample {
  static final String TEXT =
      """
      OSLO – \uD83D\uDD4A Norway recalled its ambassador to Chile on Monday, \
      Foreign Minister Kari Lund said.

      “We will wait for an answer,” she told reporters in Oslo. Chile denied that its navy had \
      fired on a trawler from Bergen.

      Both countries will hold talks in Geneva next week, 外交部 officials told the paper.

      Share <this> page
      """;

  private static final Actor NORWAY = state("Q20", "Norway", "NOR");
  private static final Actor CHILE = state("Q298", "Chile", "CHL");
  private static final Actor NAVY =
      new Actor.Kind("sample/navy", "Chile’s navy", ActorCode.of("CHL", "MIL"));
  private static final Actor REPORTERS =
      new Actor.Kind(
          "sample/reporters", "reporters", new ActorCode(Optional.empty(), List.of("MED")));
  private static final Actor TRAWLER =
      new Actor.Unresolved(
          "sample/trawler", "a trawler from Bergen", ActorType.GROUP, "not in the dictionary");
  private static final Actor LUND =
      new Actor.Known(
          "sample/lund",
          "Kari Lund",
          ActorType.PERSON,
          ActorCode.of("NOR", "GOV"),
          Optional.empty(),
          Optional.of("Foreign Minister"));

  private Sample() {}

  static Report report() {
    Layout layout =
        new Layout(
            Optional.empty(),
            Optional.empty(),
            Optional.of(span("OSLO –")),
            Optional.empty(),
            List.of(
                between("\uD83D\uDD4A", "Lund said."),
                between("“We", "from Bergen."),
                between("Both", "the paper.")),
            List.of(new Layout.Skipped(span("Share <this> page"), "share bar")));
    Origin origin =
        new Origin(
            Optional.of("The Fjord"),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 5)),
            PublishedBasis.GIVEN);
    return new Report(
        "fjord", "in/fjord.txt", Optional.of("Envoy leaves Santiago"), TEXT, origin, layout, "en");
  }

  /** A report in which nothing was found. */
  static Reading empty() {
    String text = "Rain is expected in the west, with sunny spells later in the day.";
    Report report =
        new Report("rain", "-", Optional.empty(), text, Origin.UNKNOWN, Layout.plain(text), "en");
    return new Reading(report, List.of(), List.of(), List.of(), List.of());
  }

  /** The same, with an agreement named and a stance on it. */
  static Reading withIssues() {
    Reading plain = reading();
    Issue treaty =
        new Issue("treaty", "The treaty", Issue.Kind.AGREEMENT, List.of("NOR"), Optional.empty());
    Passage words = passage("talks");
    Passage sentence = new Passage("fjord", sentence(words.span()));
    Position position =
        new Position(
            treaty,
            mention("Norway", NORWAY),
            Stance.LEAVES_OPEN,
            Optional.of(Stance.SUPPORTS),
            sentence,
            assumed(),
            Optional.of("fjord#s4"),
            Optional.of(mention("Foreign Minister Kari Lund", LUND)),
            new Trace("issue.stance", List.of(words)));
    return new Reading(
        plain.report(),
        plain.timings(),
        plain.mentions(),
        plain.statements(),
        plain.events(),
        List.of(
            new IssueMention(
                treaty,
                words,
                sentence,
                Optional.empty(),
                IssueMention.How.REFERENCE,
                List.of("fjord#s4", "fjord#e1"))),
        List.of(position),
        List.of(
            new Unnamed(
                "trawler talks", Issue.Kind.NEGOTIATION, List.of("NOR", "CHL"), words, sentence)));
  }

  static Reading reading() {
    List<Statement> statements = List.of(said(), told(), denied(), unnamed());
    List<Event> events = List.of(recall(), shots(), talks());
    List<Mention> mentions =
        Stream.concat(
                statements.stream().flatMap(s -> s.speaker().named().stream()),
                events.stream()
                    .flatMap(e -> Stream.of(e.actors(), e.recipients()).flatMap(List::stream)))
            .distinct()
            .toList();
    return new Reading(report(), List.of(monday(), nextWeek()), mentions, statements, events);
  }

  private static Statement said() {
    return statement(
        1,
        new Speaker.Named(mention("Foreign Minister Kari Lund", LUND)),
        "said",
        List.of(between("Norway recalled", "on Monday")),
        Form.INDIRECT,
        Polarity.SAID,
        assumed());
  }

  private static Statement told() {
    Span quote = span("We will wait for an answer,");
    return new Statement(
        "fjord#s2",
        new Speaker.Named(new Mention(passage("she"), span("she"), LUND, How.PRONOUN)),
        Optional.of(passage("told")),
        List.of(new Passage("fjord", quote)),
        List.of(new Passage("fjord", quote)),
        Form.DIRECT,
        Polarity.SAID,
        List.of(described("reporters", REPORTERS)),
        List.of(),
        Optional.of(passage("in Oslo")),
        assumed(),
        Optional.empty(),
        List.of(),
        0.95,
        new Trace("statement.quote", List.of(passage("told"))));
  }

  private static Statement denied() {
    return statement(
        3,
        new Speaker.Named(second("Chile", CHILE)),
        "denied",
        List.of(between("its navy", "from Bergen")),
        Form.INDIRECT,
        Polarity.DENIED,
        Timing.unknown("no day is near"));
  }

  private static Statement unnamed() {
    int cue = TEXT.lastIndexOf("told");
    return new Statement(
        "fjord#s4",
        new Speaker.Unknown("officials without a name"),
        Optional.of(new Passage("fjord", new Span(cue, cue + 4))),
        List.of(new Passage("fjord", between("Both", "next week"))),
        List.of(),
        Form.INDIRECT,
        Polarity.SAID,
        List.of(),
        List.of(),
        Optional.empty(),
        assumed(),
        Optional.empty(),
        List.of(),
        0.6,
        new Trace("statement.clause", List.of()));
  }

  private static Event recall() {
    return event(
        1,
        EventType.SANCTION,
        List.of("withdraw"),
        List.of(mention("Norway", NORWAY)),
        List.of(mention("Chile", CHILE)),
        passage("recalled"),
        monday(),
        Status.OCCURRED,
        List.of("fjord#s1"));
  }

  private static Event shots() {
    return event(
        2,
        EventType.ASSAULT,
        List.of(),
        List.of(described("its navy", NAVY)),
        List.of(described("a trawler from Bergen", TRAWLER)),
        passage("fired"),
        Timing.unknown("no day is near"),
        Status.DENIED,
        List.of("fjord#s3"));
  }

  private static Event talks() {
    return event(
        3,
        EventType.CONSULT,
        List.of("visit"),
        List.of(described("Both countries", NORWAY), described("Both countries", CHILE)),
        List.of(),
        passage("talks"),
        nextWeek(),
        Status.PLANNED,
        List.of("fjord#s4"));
  }

  private static Statement statement(
      int number,
      Speaker speaker,
      String cue,
      List<Span> content,
      Form form,
      Polarity polarity,
      Timing timing) {
    return new Statement(
        "fjord#s" + number,
        speaker,
        Optional.of(passage(cue)),
        content.stream().map(span -> new Passage("fjord", span)).toList(),
        List.of(),
        form,
        polarity,
        List.of(),
        List.of(),
        Optional.empty(),
        timing,
        Optional.empty(),
        List.of(),
        0.85,
        new Trace("statement.clause", List.of(passage(cue))));
  }

  private static Event event(
      int number,
      EventType type,
      List<String> modes,
      List<Mention> actors,
      List<Mention> recipients,
      Passage trigger,
      Timing timing,
      Status status,
      List<String> accordingTo) {
    Optional<Place> place =
        type == EventType.CONSULT
            ? Optional.of(new Place("Geneva", Optional.of("CHE"), passage("Geneva")))
            : Optional.empty();
    return new Event(
        "fjord#e" + number,
        type,
        modes,
        List.of("diplomatic"),
        actors,
        recipients,
        trigger,
        timing,
        place,
        status,
        accordingTo,
        -2.5,
        0.8,
        new Passage("fjord", sentence(trigger.span())),
        new Trace(type.name().toLowerCase(Locale.ROOT) + ".sample", List.of(trigger)));
  }

  private static Span sentence(Span trigger) {
    Span paragraph =
        report().layout().paragraphs().stream()
            .filter(p -> p.contains(trigger))
            .findFirst()
            .orElseThrow();
    int second = TEXT.indexOf("Chile denied");
    boolean inSecond = paragraph.contains(second) && trigger.start() > second;
    return inSecond ? new Span(second, paragraph.end()) : paragraph;
  }

  private static Timing monday() {
    return new Timing(
        TimexType.DATE,
        "2024-03-04",
        new When.Day(LocalDate.of(2024, 3, 4)),
        Basis.COUNTED_FROM_PUBLICATION,
        Optional.of(passage("Monday")));
  }

  private static Timing nextWeek() {
    return new Timing(
        TimexType.DATE,
        "2024-W11",
        new When.Period(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 17)),
        Basis.COUNTED_FROM_PUBLICATION,
        Optional.of(passage("next week")));
  }

  private static Timing assumed() {
    return new Timing(
        TimexType.DATE,
        "2024-03-05",
        new When.Day(LocalDate.of(2024, 3, 5)),
        Basis.PUBLICATION_DAY,
        Optional.empty());
  }

  private static Actor state(String id, String name, String code) {
    return new Actor.Known(
        id, name, ActorType.STATE, ActorCode.of(code), Optional.of(id), Optional.empty());
  }

  private static Mention mention(String words, Actor actor) {
    return new Mention(passage(words), span(words), actor, How.NAME);
  }

  private static Mention described(String words, Actor actor) {
    return new Mention(passage(words), span(words), actor, How.DESCRIPTION);
  }

  private static Mention second(String words, Actor actor) {
    int start = TEXT.indexOf(words, TEXT.indexOf(words) + 1);
    Span span = new Span(start, start + words.length());
    return new Mention(new Passage("fjord", span), span, actor, How.NAME);
  }

  private static Passage passage(String words) {
    return new Passage("fjord", span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span between(String first, String last) {
    int start = TEXT.indexOf(first);
    return new Span(start, TEXT.indexOf(last, start) + last.length());
  }
}
