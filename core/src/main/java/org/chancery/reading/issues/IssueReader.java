package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Event;
import org.chancery.model.IssueMention;
import org.chancery.model.IssueMention.How;
import org.chancery.model.Mention;
import org.chancery.model.Position;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Timing;
import org.chancery.model.Unnamed;

/**
 * Finds what is talked about: agreements, conflicts, disputes, negotiations, by name and by "the
 * deal" after the name; and where the parties stand on it. Holds only knowledge; one reader serves
 * all threads.
 */
public final class IssueReader {
  private final Heads heads;
  private final IssueNames names;
  private final Stances stances;
  private final UnnamedHeads unnamedHeads;

  public IssueReader(Lexicon lexicon) {
    heads = new Heads(lexicon);
    names = new IssueNames(lexicon, heads);
    stances = new Stances(lexicon);
    unnamedHeads = new UnnamedHeads(lexicon);
  }

  /** The issues named in a report, in text order, each with the entries that are about it. */
  public List<IssueMention> read(
      ParsedReport text,
      List<Timing> timings,
      List<Mention> mentions,
      List<Statement> statements,
      List<Event> events) {
    List<IssueMention> found = new ArrayList<>();
    References references = new References(heads);
    String plain = IssueNames.plain(text.report().text());
    for (Sentence sentence : text.sentences()) {
      List<IssueMention> here =
          new ArrayList<>(named(text, plain, sentence, mentions, timings, references));
      here.addAll(references.in(text.report(), sentence, here));
      here.sort((a, b) -> a.passage().span().compareTo(b.passage().span()));
      found.addAll(here);
    }
    return new Linking(text, statements, events).link(found);
  }

  /** Where parties stand, in text order. */
  public List<Position> positions(
      ParsedReport text,
      List<Mention> mentions,
      List<Statement> statements,
      List<Event> events,
      List<IssueMention> issues) {
    return new StanceReader(stances, text, mentions, statements, events).read(issues);
  }

  /** What is spoken of like an issue and is none of the list, in text order. */
  public List<Unnamed> unnamed(
      ParsedReport text, List<Timing> timings, List<Mention> mentions, List<IssueMention> issues) {
    List<Span> taken = new ArrayList<>();
    issues.forEach(m -> taken.add(m.passage().span()));
    String plain = IssueNames.plain(text.report().text());
    for (Sentence sentence : text.sentences()) {
      names.in(plain, sentence.span()).forEach(n -> taken.add(n.span()));
    }
    return new UnnamedReader(unnamedHeads, text, timings, mentions).read(taken);
  }

  private List<IssueMention> named(
      ParsedReport text,
      String plain,
      Sentence sentence,
      List<Mention> mentions,
      List<Timing> timings,
      References references) {
    List<IssueMention> found = new ArrayList<>();
    for (IssueNames.Found name : names.in(plain, sentence.span())) {
      Optional<Named> meant = meant(name, text, mentions);
      if (meant.isPresent()) {
        references.heard(meant.get(), sentence);
        found.add(
            new IssueMention(
                meant.get().issue(),
                text.report().passage(name.span()),
                text.report().passage(sentence.span()),
                ownDay(name.span(), sentence, timings),
                How.NAME,
                List.of()));
      }
    }
    return found;
  }

  /** The date among the words that hang on the name: "talks in Vienna that ended on 20 July". */
  private static Optional<Timing> ownDay(Span name, Sentence sentence, List<Timing> timings) {
    Optional<Token> head = sentence.headOf(name).map(h -> whole(h, sentence));
    return timings.stream()
        .filter(t -> t.words().filter(w -> isBelow(head, w.span(), name, sentence)).isPresent())
        .findFirst();
  }

  /** "Six rounds of talks": what the name is of. */
  private static Token whole(Token name, Sentence sentence) {
    Token top = name;
    while (top.relates("nmod") && isOf(top, sentence)) {
      top = sentence.head(top).orElse(top);
    }
    return top;
  }

  private static boolean isOf(Token noun, Sentence sentence) {
    return sentence.children(noun, "case").stream().anyMatch(c -> c.lower().equals("of"));
  }

  private static boolean isBelow(Optional<Token> head, Span words, Span name, Sentence sentence) {
    return sentence.span().contains(words)
        && !name.overlaps(words)
        && head.isPresent()
        && sentence.headOf(words).filter(w -> sentence.dominates(head.get(), w)).isPresent();
  }

  /** Of all that bear the name, the one that the report's day and parties point to; else none. */
  private static Optional<Named> meant(
      IssueNames.Found name, ParsedReport text, List<Mention> mentions) {
    List<Named> possible =
        name.bearers().stream()
            .filter(n -> n.isKnownOn(text.report().origin().publishedOn()))
            .toList();
    if (possible.size() == 1 && !name.isCommon()) {
      return Optional.of(possible.get(0));
    }
    Set<String> countries = countries(mentions);
    List<Named> fitting =
        possible.stream().filter(n -> isAmong(n.issue().parties(), countries)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isAmong(List<String> parties, Set<String> countries) {
    return parties.stream().anyMatch(p -> p.equals("UNO") || countries.contains(p));
  }

  private static Set<String> countries(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.actor().code().country().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
