package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Span;

/** Attributed statements: contents found exactly and by half, and their speakers. */
final class StatementScorer implements Scorer {
  private static final String SPEECH = "speech";

  /** How a statement is told in the gold. */
  private enum Kind {
    DIRECT,
    MIXED,
    INDIRECT;

    static Optional<Kind> of(Fields quote) {
      return quote.text("kind").flatMap(k -> Lexicon.constant(Kind.class, k));
    }
  }

  /** Counts for one way of matching. */
  private static final class Count {
    private int right;
    private int found;
    private int gold;
  }

  private record Content(Span span, Fields of) {
    boolean speech() {
      return of.text("cue_class").orElse(SPEECH).equals(SPEECH);
    }
  }

  private final Count exact = new Count();
  private final Count half = new Count();
  private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
  private final ConfidenceBands bands = new ConfidenceBands();
  private int speakers;
  private int speakersRight;
  private int madeUp;

  StatementScorer() {
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new Count());
    }
  }

  @Override
  public void add(Fields line, List<Fields> written) {
    Quotes quotes = new Quotes(line.requiredText("text"));
    List<Content> gold = new ArrayList<>();
    for (Fields quote : line.requiredObjects("quotes")) {
      quote.spans("content").forEach(s -> gold.add(new Content(quotes.checked(s), quote)));
      quote.span("speaker").ifPresent(quotes::checked);
    }
    List<Span> discarded = line.spans("discard");
    List<Content> found =
        found(written).stream()
            .filter(c -> discarded.stream().noneMatch(d -> d.contains(c.span())))
            .toList();
    count(exact, matches(quotes, gold, found, true), gold, found);
    List<Quotes.Match> halves = matches(quotes, gold, found, false);
    List<Quotes.Match> speech = count(half, halves, gold, found);
    countKinds(speech, gold);
    IdentityHashMap<Fields, ConfidenceBands.Told> told = told(found);
    halves.stream()
        .filter(m -> !gold.get(m.gold()).speech())
        .forEach(m -> told.remove(found.get(m.found()).of()));
    for (Quotes.Match m : speech) {
      Fields of = found.get(m.found()).of();
      Optional<Boolean> right = speaker(quotes, gold.get(m.gold()), found.get(m.found()));
      told.computeIfPresent(of, (k, t) -> t.withRight(right));
    }
    told.forEach((of, t) -> bands.add(of.share("confidence").orElse(1.0), t));
  }

  /** The statements that the contents are of. */
  private static IdentityHashMap<Fields, ConfidenceBands.Told> told(List<Content> found) {
    IdentityHashMap<Fields, ConfidenceBands.Told> told = new IdentityHashMap<>();
    for (Content c : found) {
      told.merge(c.of(), ConfidenceBands.Told.ONE_CONTENT, (t, one) -> t.withContent());
    }
    return told;
  }

  private static List<Content> found(List<Fields> written) {
    List<Content> found = new ArrayList<>();
    for (Fields f : written) {
      if (f.text("kind").filter("statement"::equals).isPresent()) {
        f.objects("content").forEach(c -> c.offsets().ifPresent(s -> found.add(new Content(s, f))));
      }
    }
    return found;
  }

  private static List<Quotes.Match> matches(
      Quotes quotes, List<Content> gold, List<Content> found, boolean exact) {
    return quotes.matches(
        gold.stream().map(Content::span).toList(),
        found.stream().map(Content::span).toList(),
        exact);
  }

  /** Found contents that match what the gold marks but is no speech are left aside. */
  private static List<Quotes.Match> count(
      Count count, List<Quotes.Match> matches, List<Content> gold, List<Content> found) {
    Set<Integer> beside =
        matches.stream()
            .filter(m -> !gold.get(m.gold()).speech())
            .map(Quotes.Match::found)
            .collect(Collectors.toSet());
    List<Quotes.Match> speech = matches.stream().filter(m -> !beside.contains(m.found())).toList();
    count.right += speech.size();
    count.found += found.size() - beside.size();
    count.gold += (int) gold.stream().filter(Content::speech).count();
    return speech;
  }

  private void countKinds(List<Quotes.Match> speech, List<Content> gold) {
    for (Content g : gold) {
      Kind.of(g.of()).filter(k -> g.speech()).ifPresent(k -> count(k).gold++);
    }
    for (Quotes.Match m : speech) {
      Kind.of(gold.get(m.gold()).of()).ifPresent(k -> count(k).right++);
    }
  }

  private Count count(Kind kind) {
    return kinds.getOrDefault(kind, half);
  }

  /** Whether the right one is named; nothing where the gold names nobody. */
  private Optional<Boolean> speaker(Quotes quotes, Content gold, Content found) {
    Optional<Span> who = gold.of().span("speaker");
    Optional<Fields> said = found.of().object("speaker");
    if (who.isEmpty()) {
      madeUp += said.isPresent() ? 1 : 0;
      return Optional.empty();
    }
    speakers++;
    Span head = quotes.head(who.get());
    boolean right =
        said.flatMap(Fields::offsets)
            .filter(s -> s.start() < head.end() && s.end() > head.start())
            .isPresent();
    speakersRight += right ? 1 : 0;
    return Optional.of(right);
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    figures.balance("exact", exact.right, exact.found, exact.gold);
    figures.balance("half", half.right, half.found, half.gold);
    kinds.forEach(
        (kind, c) ->
            figures.share(
                "half_recall." + kind.name().toLowerCase(Locale.ROOT),
                Figures.ratio(c.right, Math.max(1, c.gold))));
    figures.share("speaker", Figures.ratio(speakersRight, Math.max(1, speakers)));
    figures.count("speaker_made_up", madeUp).count("n", half.gold);
    bands.addTo(figures);
    return figures;
  }
}
