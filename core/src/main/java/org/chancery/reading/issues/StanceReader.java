package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.IssueMention.How;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Position;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Stance;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Timing;
import org.chancery.model.Trace;

/**
 * Where parties stand: from the words that name an issue upwards, each word of stance is made out
 * of the one below it ("refused to leave the deal" supports it), up to a demand, an offer or a
 * condition. The party is the subject of the topmost word, or whoever speaks.
 */
final class StanceReader {
  private final Stances stances;
  private final ParsedReport text;
  private final List<Statement> statements;
  private final List<Event> events;
  private final Subjects subjects;

  StanceReader(
      Stances stances,
      ParsedReport text,
      List<Mention> mentions,
      List<Statement> statements,
      List<Event> events) {
    this.stances = stances;
    this.text = text;
    this.statements = statements;
    this.events = events;
    this.subjects = new Subjects(mentions);
  }

  List<Position> read(List<IssueMention> issues) {
    List<Position> positions = new ArrayList<>();
    for (IssueMention mention : issues) {
      if (mention.how() != How.THREAD) {
        position(mention).filter(p -> isNew(positions, p)).ifPresent(positions::add);
      }
    }
    return positions;
  }

  /** A sentence that names an issue twice takes one stance. */
  private static boolean isNew(List<Position> positions, Position next) {
    return positions.stream()
        .noneMatch(
            p ->
                p.passage().equals(next.passage())
                    && p.issue().equals(next.issue())
                    && p.party().actor().id().equals(next.party().actor().id()));
  }

  private Optional<Position> position(IssueMention mention) {
    Optional<Sentence> sentence = text.sentenceAt(mention.passage().span().start());
    Optional<Token> word = sentence.flatMap(s -> s.headOf(mention.passage().span()));
    if (word.isEmpty() || isTerms(sentence.get(), word.get())) {
      return Optional.empty();
    }
    Climb climb = Climb.from(sentence.get(), word.get(), mention.issue().kind(), stances);
    Optional<Statement> said = sayingOf(mention);
    Optional<Mention> speaker = said.map(Statement::speaker).flatMap(Speaker::named);
    Optional<Mention> party = party(sentence.get(), climb, mention.passage().span(), speaker);
    if (climb.stance().isEmpty() || party.isEmpty() || isOnlyPossible(mention, climb)) {
      return Optional.empty();
    }
    Passage passage = text.report().passage(sentence.get().span());
    return Optional.of(
        new Position(
            mention.issue(),
            party.get(),
            climb.stance().get(),
            climb.theirs(),
            passage,
            timing(mention, said),
            said.map(Statement::id),
            speaker.filter(s -> !isSameSide(s, party.get())),
            new Trace("issue.stance", climb.evidence(text.report()))));
  }

  /** "Under the deal, they agreed to …" tells what it holds, not where they stand on it. */
  private static boolean isTerms(Sentence sentence, Token word) {
    return word.relates("obl")
        && sentence.head(word).filter(verb -> verb.index() > word.index()).isPresent()
        && sentence.children(word, "case").stream().anyMatch(c -> c.lower().equals("under"));
  }

  /**
   * The subject of the topmost word whose subject has a country, else who speaks, else any. What is
   * demanded below is not the demand of those who are to do it: "the world waits for X to return".
   */
  private Optional<Mention> party(
      Sentence sentence, Climb climb, Span issue, Optional<Mention> speaker) {
    if (climb.judged()) {
      return speaker;
    }
    boolean demanded = climb.stance().filter(s -> s == Stance.DEMANDS).isPresent();
    List<Mention> found =
        climb.words().stream()
            .limit(demanded ? 1 : Long.MAX_VALUE)
            .flatMap(w -> subjects.of(sentence, w, issue).stream())
            .toList();
    return found.stream()
        .filter(m -> m.actor().code().country().isPresent())
        .findFirst()
        .or(() -> speaker)
        .or(() -> found.stream().findFirst());
  }

  private Optional<Statement> sayingOf(IssueMention mention) {
    return statements.stream()
        .filter(s -> mention.entries().contains(s.id()))
        .reduce((outer, inner) -> inner);
  }

  /** "May quit the deal": what somebody may do is not yet where they stand. */
  private boolean isOnlyPossible(IssueMention mention, Climb climb) {
    return acts(mention)
        .filter(e -> climb.words().stream().anyMatch(w -> e.trigger().span().contains(w.span())))
        .anyMatch(e -> e.status() == Status.POSSIBLE);
  }

  private Stream<Event> acts(IssueMention mention) {
    return events.stream().filter(e -> mention.entries().contains(e.id()));
  }

  /** A stance is of the day of the words or the act; of an act to come, of the report's day. */
  private Timing timing(IssueMention mention, Optional<Statement> said) {
    return said.map(Statement::timing)
        .or(
            () ->
                acts(mention)
                    .filter(e -> e.status() == Status.OCCURRED || e.status() == Status.ONGOING)
                    .map(Event::timing)
                    .findFirst())
        .orElseGet(() -> Timing.unknown("no act or statement gives a day"));
  }

  /** Of one state, or "its foreign minister" beside the party. */
  private boolean isSameSide(Mention one, Mention other) {
    return one.actor().id().equals(other.actor().id())
        || beginsWithPossessive(one)
        || (one.actor().code().country().isPresent()
            && one.actor().code().country().equals(other.actor().code().country()));
  }

  private boolean beginsWithPossessive(Mention mention) {
    int start = mention.span().start();
    return text.sentenceAt(start)
        .flatMap(s -> s.at(start))
        .filter(t -> t.xpos().equals("PRP$"))
        .isPresent();
  }
}
