package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Issue;
import org.chancery.model.IssueMention;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Statement.Polarity;

/** Which statements and events are about the issues that stand in or beside them. */
final class Linking {
  private final ParsedReport text;
  private final List<Statement> statements;
  private final List<Event> events;

  Linking(ParsedReport text, List<Statement> statements, List<Event> events) {
    this.text = text;
    this.statements = statements;
    this.events = events;
  }

  List<IssueMention> link(List<IssueMention> mentions) {
    List<IssueMention> linked = new ArrayList<>();
    Set<String> withIssue = new HashSet<>();
    for (IssueMention m : mentions) {
      List<String> entries = new ArrayList<>();
      statements.stream().filter(s -> isAbout(s, m)).forEach(s -> entries.add(s.id()));
      eventsAbout(m).forEach(e -> entries.add(e.id()));
      withIssue.addAll(entries);
      linked.add(m.within(entries));
    }
    linked.addAll(threads(linked, withIssue));
    linked.sort(Comparator.comparing(m -> m.passage().span()));
    return linked;
  }

  private static boolean isAbout(Statement statement, IssueMention mention) {
    Span words = mention.passage().span();
    return statement.content().stream().anyMatch(c -> c.span().contains(words));
  }

  /** Of several acts in the sentence, those whose trigger stands above the words; else all. */
  private List<Event> eventsAbout(IssueMention mention) {
    Span words = mention.passage().span();
    Optional<Sentence> sentence = text.sentenceAt(words.start());
    Optional<Token> word = sentence.flatMap(s -> s.headOf(words));
    if (word.isEmpty()) {
      return List.of();
    }
    List<Event> here =
        events.stream()
            .filter(e -> e.sentence().span().contains(words))
            .filter(e -> !isBeyond(sentence.get(), e, word.get()))
            .toList();
    if (here.size() <= 1) {
      return here;
    }
    return here.stream()
        .filter(
            e ->
                isAbove(sentence.get(), e, word.get())
                    || isByParty(e, mention.issue())
                    || isTermOf(sentence.get(), e, word.get()))
        .toList();
  }

  /** "Veto a bill that blocks the deal" is about the bill. */
  private static boolean isBeyond(Sentence sentence, Event event, Token word) {
    Optional<Token> at = Optional.of(word);
    boolean relative = false;
    while (at.isPresent() && !event.trigger().span().contains(at.get().span())) {
      relative |= at.get().relates("acl:relcl");
      at = sentence.head(at.get());
    }
    return relative && at.isPresent();
  }

  /** "Under the deal, Iran is to …, while others are to …": all of it is what the deal holds. */
  private static boolean isTermOf(Sentence sentence, Event event, Token word) {
    return (event.type() == EventType.AGREE || event.type() == EventType.CONCEDE)
        && sentence.children(word, "case").stream().anyMatch(c -> c.lower().equals("under"));
  }

  /** In a sentence on an agreement, what its parties do is about it. */
  private static boolean isByParty(Event event, Issue issue) {
    return issue.kind() == Issue.Kind.AGREEMENT
        && event.actors().stream()
            .flatMap(a -> a.actor().code().country().stream())
            .anyMatch(issue.parties()::contains);
  }

  private static boolean isAbove(Sentence sentence, Event event, Token word) {
    return sentence.within(event.trigger().span()).stream()
        .anyMatch(t -> sentence.dominates(t, word));
  }

  /**
   * "Asked about the deal, he said …" makes the answer be about the deal; so does a sentence before
   * it in the same paragraph by the same speaker.
   */
  private List<IssueMention> threads(List<IssueMention> mentions, Set<String> withIssue) {
    List<IssueMention> threads = new ArrayList<>();
    Optional<IssueMention> before = Optional.empty();
    Optional<Statement> last = Optional.empty();
    for (Statement s : statements) {
      Optional<IssueMention> own = last(mentions, s);
      if (own.isPresent()) {
        before = own;
      } else if (before.isPresent() && last.isPresent() && goesOn(last.get(), s)) {
        threads.add(before.get().thread(thread(s)));
      } else {
        before = Optional.empty();
      }
      last = Optional.of(s);
    }
    threads.removeIf(t -> t.entries().stream().anyMatch(withIssue::contains));
    return threads;
  }

  /** The statement, and the acts that are told by it or in the words of it. */
  private List<String> thread(Statement statement) {
    List<String> entries = new ArrayList<>(List.of(statement.id()));
    events.stream()
        .filter(
            e -> e.accordingTo().contains(statement.id()) || isAct(e.trigger().span(), statement))
        .forEach(e -> entries.add(e.id()));
    return entries;
  }

  /** "Repeated a demand" is the saying and the act in one. */
  private static boolean isAct(Span trigger, Statement statement) {
    return statement.cue().filter(c -> c.span().overlaps(trigger)).isPresent();
  }

  private static Optional<IssueMention> last(List<IssueMention> mentions, Statement s) {
    return mentions.stream()
        .filter(m -> m.entries().contains(s.id()))
        .reduce((first, second) -> second);
  }

  private boolean goesOn(Statement before, Statement next) {
    boolean answer =
        before.polarity() == Polarity.ASKED
            && before.addressees().stream().anyMatch(a -> isSpeaker(next, a))
            && sentence(before) == sentence(next);
    boolean same =
        before.speaker().named().filter(m -> isSpeaker(next, m)).isPresent()
            && paragraph(before) == paragraph(next)
            && sentence(next) - sentence(before) <= 1;
    return answer || same;
  }

  private static boolean isSpeaker(Statement s, Mention who) {
    return s.speaker().named().filter(m -> m.actor().id().equals(who.actor().id())).isPresent();
  }

  private int sentence(Statement s) {
    return text.sentenceAt(place(s)).map(Sentence::index).orElse(-1);
  }

  private int paragraph(Statement s) {
    return text.sentenceAt(place(s)).map(Sentence::paragraph).orElse(-2);
  }

  private static int place(Statement s) {
    return s.cue()
        .map(c -> c.span().start())
        .orElseGet(() -> s.content().isEmpty() ? 0 : s.content().get(0).span().start());
  }
}
