package org.chancery.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.export.BriefPage.Line;
import org.chancery.export.BriefPage.Section;
import org.chancery.model.Report;
import org.chancery.model.Status;
import org.chancery.record.Agreement;
import org.chancery.record.Happening;
import org.chancery.record.Kept;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.Witness;

/**
 * Puts what a record holds into the sections of a brief. It sorts and counts; the sentences are
 * those of the reports.
 */
final class BriefText {
  private static final int FEW = 2;
  private static final int TITLE = 90;
  private static final List<Stand.Change> CHANGES =
      List.of(Stand.Change.HARDENED, Stand.Change.SOFTENED, Stand.Change.REVERSED);
  private static final List<Status> DONE = List.of(Status.OCCURRED, Status.ONGOING);

  private final Brief brief;
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> steps;
  private final BriefLines lines;

  BriefText(Brief brief) {
    this.brief = brief;
    brief.reports().stream()
        .sorted(
            Comparator.comparing(
                    (Kept k) -> k.reading().report().origin().publishedOn().orElse(LocalDate.MAX))
                .thenComparing(k -> k.reading().report().id()))
        .forEach(k -> kept.put(k.reading().report().id(), k));
    this.steps =
        brief.agreements().stream()
            .flatMap(a -> a.steps().stream())
            .flatMap(s -> s.grounds().stream())
            .flatMap(g -> g.entry().stream())
            .collect(Collectors.toSet());
    this.lines = new BriefLines(kept, this::number);
  }

  /** Reports are numbered as they are first named. */
  private int number(String report) {
    return numbers.computeIfAbsent(report, r -> numbers.size() + 1);
  }

  BriefPage page() {
    List<Section> sections = new ArrayList<>();
    brief.agreements().forEach(a -> agreement(sections, a));
    happened(sections);
    said(sections);
    untold(sections);
    changed(sections);
    brief.lines().forEach(l -> line(sections, l));
    disagreements(sections);
    List<String> reports = numbers.keySet().stream().map(this::report).toList();
    return new BriefPage(brief.title(), basis(), sections, reports);
  }

  private void happened(List<Section> sections) {
    acts(
        sections,
        "What happened",
        "On the word of the reports themselves.",
        h -> DONE.contains(h.entry().status()) && !isClaimed(h));
    acts(
        sections,
        "What one side alone claims",
        "No report tells it on its own word.",
        h ->
            h.entry().status() == Status.ALLEGED
                || (DONE.contains(h.entry().status()) && isClaimed(h)));
  }

  private void untold(List<Section> sections) {
    acts(
        sections,
        "What is planned, possible or wished",
        "None of this is known to have happened.",
        h ->
            !DONE.contains(h.entry().status())
                && h.entry().status() != Status.DENIED
                && h.entry().status() != Status.ALLEGED);
    acts(sections, "What is denied", "", h -> h.entry().status() == Status.DENIED);
  }

  private boolean isClaimed(Happening happening) {
    return happening.witnesses().stream().allMatch(w -> isOthersWord(happening, w));
  }

  /** Told by a speaker; but who demands or promises does so by speaking. */
  private boolean isOthersWord(Happening happening, Witness witness) {
    return !witness.onWordOf().isEmpty() && !lines.isOwnWord(happening.entry(), witness);
  }

  private void acts(List<Section> sections, String title, String note, Predicate<Happening> which) {
    List<Line> found =
        brief.happenings().stream()
            .filter(h -> which.test(h) && !isStep(h))
            .sorted(BriefLines.IN_TIME)
            .map(lines::act)
            .toList();
    add(sections, title, note, found);
  }

  /** Told above, as a step of an agreement. */
  private boolean isStep(Happening happening) {
    return happening.witnesses().stream().allMatch(w -> steps.contains(w.event().id()));
  }

  private void said(List<Section> sections) {
    List<Line> found =
        brief.statements().stream().sorted(BriefLines.AS_SAID).map(lines::said).toList();
    add(sections, "What was said", "", found);
  }

  private void agreement(List<Section> sections, Agreement agreement) {
    List<Line> found = agreement.steps().stream().map(lines::step).toList();
    add(sections, agreement.issue().name() + ": step by step", "", found);
  }

  private void changed(List<Section> sections) {
    List<Line> found = new ArrayList<>();
    for (StandLine line : brief.lines()) {
      line.stands().stream()
          .filter(s -> CHANGES.contains(s.change()))
          .map(s -> lines.change(line, s))
          .forEach(found::add);
    }
    add(sections, "What changed", "Each beside what the same party stood for before.", found);
  }

  private void line(List<Section> sections, StandLine line) {
    List<Line> found = line.stands().stream().map(lines::stand).toList();
    String title = line.issue().name() + ": where " + lines.party(line) + " stands";
    add(sections, title, "", found);
  }

  private void disagreements(List<Section> sections) {
    List<Line> found = new ArrayList<>();
    for (Happening h : brief.happenings()) {
      h.entry().disagreements().forEach(d -> found.add(lines.disagreement(h, d)));
    }
    add(sections, "Where reports disagree", "", found);
  }

  private static void add(List<Section> sections, String title, String note, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, note, lines));
    }
  }

  /** What all this rests on. */
  private String basis() {
    if (numbers.isEmpty()) {
      return "The record holds nothing on this" + days() + ".";
    }
    List<Kept> cited =
        numbers.keySet().stream()
            .flatMap(id -> Optional.ofNullable(kept.get(id)).stream())
            .toList();
    long voices = cited.stream().map(Kept::voice).distinct().count();
    String count = count(numbers.size(), "report") + ", " + count(voices, "voice");
    String period = period(cited);
    String few =
        cited.size() <= FEW || voices == 1
            ? " That is little: what is not here may only not have been read."
            : "";
    return "From " + count + period + days() + "." + few;
  }

  private static String period(List<Kept> cited) {
    List<LocalDate> days =
        cited.stream()
            .flatMap(k -> k.reading().report().origin().publishedOn().stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return first.equals(last)
        ? ", published on " + Days.of(first)
        : ", published from " + Days.of(first) + " to " + Days.of(last);
  }

  private String days() {
    String since = brief.since().map(d -> " since " + Days.of(d)).orElse("");
    return since + brief.until().map(d -> " until " + Days.of(d)).orElse("");
  }

  private static String count(long number, String noun) {
    List<String> words = List.of("no", "one", "two", "three", "four", "five", "six", "seven");
    String count = number < words.size() ? words.get((int) number) : String.valueOf(number);
    return count + " " + noun + (number == 1 ? "" : "s");
  }

  /** Publisher, title, day, address. */
  private String report(String id) {
    Optional<Report> found = Optional.ofNullable(kept.get(id)).map(k -> k.reading().report());
    if (found.isEmpty()) {
      return id;
    }
    Report report = found.get();
    List<String> parts = new ArrayList<>();
    report.origin().publisher().ifPresent(parts::add);
    parts.add("“" + Title.of(report, TITLE) + "”");
    parts.add(report.origin().publishedOn().map(Days::of).orElse("day of publication unknown"));
    parts.add(report.origin().link().map(Object::toString).orElse(id));
    return String.join(", ", parts);
  }
}
