package org.chancery.reading.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.chancery.reading.dates.Sense.Named;
import org.chancery.reading.dates.Story.SetYear;

/**
 * Finds expressions of time and reckons the days they stand for: {@code new
 * DateReader(lexicon).read(text)}. Thread-safe.
 */
public final class DateReader {
  /** A dateline older than this is not of the same report. */
  private static final int DATELINE_DAYS = 2;

  private final Vocabulary vocabulary;
  private final PhraseBook phrases;
  private final Tense tense;

  public DateReader(Lexicon lexicon) {
    this.vocabulary = new Vocabulary(lexicon);
    this.phrases = new PhraseBook(lexicon, vocabulary, new Doubts(vocabulary));
    this.tense = new Tense(vocabulary);
  }

  /** All expressions in text order, with those of the dateline and the stamp. */
  public List<Timing> read(ParsedReport text) {
    Report report = text.report();
    List<Timing> found = new ArrayList<>();
    Story story = Story.begin(publication(report));
    readLines(report, story, found);
    for (Sentence sentence : text.sentences()) {
      story = readSentence(report, sentence, story, found);
    }
    found.sort((a, b) -> a.words().orElseThrow().span().compareTo(b.words().orElseThrow().span()));
    return List.copyOf(found);
  }

  /** The dateline's day where it is near enough to the day of publication, else that. */
  private Optional<LocalDate> publication(Report report) {
    Optional<LocalDate> published = report.origin().publishedOn();
    return report
        .layout()
        .dateline()
        .flatMap(line -> firstDay(report, line, published))
        .filter(d -> published.isEmpty() || isNear(d, published.get()))
        .or(() -> published);
  }

  private static boolean isNear(LocalDate dateline, LocalDate published) {
    long days = ChronoUnit.DAYS.between(dateline, published);
    return days >= 0 && days <= DATELINE_DAYS;
  }

  private Optional<LocalDate> firstDay(Report report, Span line, Optional<LocalDate> published) {
    Scene scene = new Scene(line, Optional.empty());
    for (Node node : nodes(report, scene)) {
      Optional<Stretch> day =
          interpreter(Story.begin(published), scene, node).answer(node.sense()).stretch();
      if (day.isPresent() && day.get().grain() == Grain.DAY) {
        return day.map(Stretch::first);
      }
    }
    return Optional.empty();
  }

  private void readLines(Report report, Story story, List<Timing> found) {
    Layout layout = report.layout();
    for (Optional<Span> line : List.of(layout.stamp(), layout.dateline())) {
      line.ifPresent(span -> readNodes(report, new Scene(span, Optional.empty()), story, found));
    }
  }

  private Story readSentence(Report report, Sentence sentence, Story story, List<Timing> found) {
    Scene scene = new Scene(sentence.span(), Optional.of(sentence));
    return readNodes(report, scene, story.inSentence(sentence.index()), found);
  }

  private Story readNodes(Report report, Scene scene, Story start, List<Timing> found) {
    Story story = start;
    List<Node> nodes = nodes(report, scene);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Story known = i + 1 < nodes.size() ? peek(story, scene, node, nodes.get(i + 1)) : story;
      Answer answer = interpreter(known, scene, node).answer(node.sense());
      found.add(answer.at(report.passage(node.span())));
      story = next(story, scene, node, answer);
    }
    return story;
  }

  /** "16:15 GMT, June 1": the day just after an hour is the hour's day. */
  private Story peek(Story story, Scene scene, Node hour, Node day) {
    boolean beside = day.span().start() - hour.span().end() <= ", ".length();
    if (!beside || hour.as("<clock>").isEmpty() || day.as("<day>").isEmpty()) {
      return story;
    }
    Answer answer = interpreter(story, scene, day).answer(day.sense());
    return answer.stretch().map(story::after).orElse(story);
  }

  private Interpreter interpreter(Story story, Scene scene, Node node) {
    return new Interpreter(story, tense.of(scene, node.span()), paragraph(scene));
  }

  private static int paragraph(Scene scene) {
    return scene.sentence().map(Sentence::paragraph).orElse(-1);
  }

  private List<Node> nodes(Report report, Scene scene) {
    List<Lexeme> lexemes = vocabulary.read(report.text(), scene.span());
    if (lexemes.stream().allMatch(l -> l.readings().isEmpty())) {
      return List.of();
    }
    return phrases.read(lexemes, scene).stream()
        .filter(Node.class::isInstance)
        .map(Node.class::cast)
        .toList();
  }

  private static Story next(Story story, Scene scene, Node node, Answer answer) {
    if (answer.stretch().isEmpty()) {
      return story;
    }
    Stretch stretch = answer.stretch().get();
    Story after = story.after(stretch);
    boolean stated = answer.basis() == Timing.Basis.STATED && !(node.sense() instanceof Named);
    boolean opens = node.span().start() - scene.span().start() <= "In ".length();
    boolean full = stretch.grain() == Grain.DAY || stretch.grain() == Grain.MONTH;
    boolean inherited =
        answer.basis() == Timing.Basis.COUNTED_FROM_TEXT && story.year().isPresent();
    boolean year = stretch.grain() == Grain.YEAR && opens;
    if ((stated && (full || year)) || inherited) {
      return after.inYear(
          Optional.of(new SetYear(stretch.first().getYear(), story.sentence(), paragraph(scene))));
    }
    return after;
  }
}
