package org.chancery.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.BriefPage.Line;
import org.chancery.model.Actor;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Statement.Polarity;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.When;
import org.chancery.record.Entry;
import org.chancery.record.Ground;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Said;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Step;
import org.chancery.record.Witness;

/** The lines of a brief: who, what, on whose word, in the words of which report. */
final class BriefLines {
  static final Comparator<Happening> IN_TIME =
      Comparator.comparing((Happening h) -> first(h.entry().timing()).orElse(LocalDate.MAX))
          .thenComparing(h -> h.entry().id());

  static final Comparator<Said> AS_SAID =
      Comparator.comparing((Said s) -> first(s.statement().timing()).orElse(LocalDate.MAX))
          .thenComparing(s -> s.kept().reading().report().id())
          .thenComparing(
              s ->
                  s.statement().content().stream().mapToInt(p -> p.span().start()).min().orElse(0));

  /** Done by speaking: who says so is the one who does it. */
  private static final List<EventType> SPOKEN =
      List.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private final Map<String, Kept> kept;
  private final ToIntFunction<String> number;

  BriefLines(Map<String, Kept> kept, ToIntFunction<String> number) {
    this.kept = kept;
    this.number = number;
  }

  private static Optional<LocalDate> first(Timing timing) {
    return timing.when() instanceof When.Day day
        ? Optional.of(day.date())
        : timing.when() instanceof When.Period period
            ? Optional.of(period.first())
            : Optional.empty();
  }

  /** An act that reports tell. */
  Line act(Happening happening) {
    Entry entry = happening.entry();
    List<String> reports = happening.witnesses().stream().map(Witness::report).distinct().toList();
    StringBuilder text = new StringBuilder(names(entry.actors()));
    if (!entry.recipients().isEmpty()) {
      text.append(" → ").append(names(entry.recipients()));
    }
    text.append(", ").append(lower(entry.type())).append(", ").append(lower(entry.status()));
    Optional<Witness> best = words(happening);
    best.map(this::speakers)
        .filter(s -> !s.isEmpty())
        .ifPresent(s -> text.append(", on the word of ").append(String.join(", as told by ", s)));
    if (reports.size() > 1) {
      text.append(", ").append(reports.size()).append(" reports, ");
      text.append(entry.voices()).append(entry.voices() == 1 ? " voice" : " voices");
    }
    return new Line(
        Days.of(entry.timing()),
        text.toString(),
        best.map(w -> oneLine(w.words())).orElse(""),
        numbers(reports.stream()));
  }

  /** Of the witnesses of the status that is shown, one that tells it on its own word, if any. */
  private static Optional<Witness> words(Happening happening) {
    Status status = happening.entry().status();
    return happening.witnesses().stream()
        .min(
            Comparator.comparing((Witness w) -> w.event().status() != status)
                .thenComparing(w -> !w.onWordOf().isEmpty()));
  }

  /** An act of speech on the word of who speaks, or of somebody of the same state. */
  boolean isOwnWord(Entry entry, Witness witness) {
    boolean speech = SPOKEN.contains(entry.type());
    List<Mention> speakers =
        statements(witness).stream().flatMap(s -> s.speaker().named().stream()).toList();
    return speech
        && !speakers.isEmpty()
        && speakers.stream()
            .allMatch(s -> entry.actors().stream().anyMatch(a -> isSameSide(s.actor(), a.actor())));
  }

  private static boolean isSameSide(Actor one, Actor other) {
    return one.id().equals(other.id())
        || (one.code().country().isPresent()
            && one.code().country().equals(other.code().country()));
  }

  private List<Statement> statements(Witness witness) {
    List<Statement> all =
        Optional.ofNullable(kept.get(witness.report()))
            .map(k -> k.reading().statements())
            .orElse(List.of());
    return witness.event().accordingTo().stream()
        .flatMap(id -> all.stream().filter(s -> s.id().equals(id)))
        .toList();
  }

  /** Who says so in that report, the innermost first. */
  private List<String> speakers(Witness witness) {
    return statements(witness).stream()
        .map(s -> s.speaker().named().map(BriefLines::name).orElse("somebody who is not named"))
        .distinct()
        .toList();
  }

  /** A statement. */
  Line said(Said said) {
    Statement statement = said.statement();
    Report report = said.kept().reading().report();
    String speaker = statement.speaker().named().map(BriefLines::name).orElse("Somebody");
    StringBuilder text = new StringBuilder(speaker).append(' ').append(verb(statement));
    if (!statement.addressees().isEmpty()) {
      text.append(statement.polarity() == Polarity.ASKED ? " " : " to ");
      text.append(names(statement.addressees()));
    }
    outer(said).ifPresent(o -> text.append(", as told by ").append(o));
    text.append(
        switch (statement.form()) {
          case DIRECT -> "";
          case MIXED -> ", partly in the report’s words";
          case INDIRECT -> ", in the report’s words";
        });
    String words =
        statement.content().stream()
            .map(p -> oneLine(p.words(report)))
            .collect(Collectors.joining(" … "));
    return new Line(
        Days.of(statement.timing(), report),
        text.toString(),
        words,
        numbers(Stream.of(report.id())));
  }

  private static String verb(Statement statement) {
    Polarity polarity = statement.polarity();
    return switch (polarity) {
      case SAID -> "said";
      case DENIED -> "denied";
      case DECLINED -> "declined";
      case ASKED -> "asked";
    };
  }

  private static Optional<String> outer(Said said) {
    return said.kept().reading().statements().stream()
        .filter(s -> said.statement().within().filter(s.id()::equals).isPresent())
        .map(s -> s.speaker().named().map(BriefLines::name).orElse("somebody who is not named"))
        .findFirst();
  }

  /** A step of an agreement. */
  Line step(Step step) {
    StringBuilder text = new StringBuilder();
    text.append(step.actors().isEmpty() ? "Talks" : names(step.actors()));
    text.append(", ").append(step.kind());
    if (!step.recipients().isEmpty()) {
      text.append(" → ").append(names(step.recipients()));
    }
    if (step.status() != Status.OCCURRED) {
      text.append(", ").append(lower(step.status()));
    }
    return grounded(Days.of(step.timing()), text, step.actors(), step.grounds());
  }

  /** A stance. */
  Line stand(Stand stand) {
    StringBuilder text = new StringBuilder(name(stand.position().party()));
    text.append(' ').append(lower(stand.position().stance())).append(" (");
    text.append(change(stand)).append(')');
    stand.position().teller().ifPresent(t -> text.append(", ").append(name(t)).append(" says"));
    stand
        .against()
        .ifPresent(a -> text.append(", where ").append(name(a)).append(" stood otherwise"));
    return grounded(day(stand), text, List.of(stand.position().party()), stand.grounds());
  }

  private static String change(Stand stand) {
    return stand.change() == Stand.Change.FIRST ? "first time known" : lower(stand.change());
  }

  /** A stance that differs from the one before. */
  Line change(StandLine line, Stand stand) {
    Line plain = stand(stand);
    return new Line(
        plain.day(), line.issue().name() + ": " + plain.text(), plain.quoted(), plain.numbers());
  }

  /** As the report tells it, else the day of publication. */
  private static String day(Stand stand) {
    return stand.position().timing().when() instanceof When.Undated
        ? stand.day().map(d -> "(" + Days.of(d) + ")").orElse("undated")
        : Days.of(stand.position().timing());
  }

  private Line grounded(String day, StringBuilder text, List<Mention> who, List<Ground> grounds) {
    Ground first = grounds.get(0);
    List<String> speakers =
        first.onWordOf().stream()
            .filter(s -> who.stream().noneMatch(w -> w.actor().id().equals(s.actor().id())))
            .map(BriefLines::name)
            .distinct()
            .toList();
    long reports = grounds.stream().map(g -> g.report().id()).distinct().count();
    if (reports > 1) {
      text.append(", ").append(reports).append(" reports");
    }
    if (!speakers.isEmpty()) {
      text.append(", on the word of ").append(String.join(", as told by ", speakers));
    }
    return new Line(
        day, text.toString(), first.words(), numbers(grounds.stream().map(g -> g.report().id())));
  }

  /** Versions of one act that contradict each other. */
  Line disagreement(Happening happening, Entry.Disagreement disagreement) {
    String versions =
        disagreement.versions().stream()
            .map(Entry.Version::says)
            .collect(Collectors.joining(" / "));
    return new Line(
        Days.of(happening.entry().timing()),
        names(happening.entry().actors())
            + ", "
            + lower(happening.entry().type())
            + "; "
            + disagreement.about()
            + ": "
            + versions,
        "",
        numbers(happening.witnesses().stream().map(Witness::report)));
  }

  /** Who it is that a line is of. */
  String party(StandLine line) {
    return line.stands().get(0).position().party().actor().code().country().isPresent()
        ? line.party()
        : line.stands().get(0).position().party().actor().name();
  }

  private List<Integer> numbers(Stream<String> reports) {
    return reports.distinct().map(number::applyAsInt).sorted().toList();
  }

  private static String names(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::actor)
        .distinct()
        .map(BriefLines::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Mention mention) {
    return name(mention.actor());
  }

  private static String name(Actor actor) {
    String code =
        Stream.concat(actor.code().country().stream(), actor.code().sectors().stream())
            .collect(Collectors.joining(" "));
    return code.isEmpty() ? actor.name() : actor.name() + " (" + code + ")";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
