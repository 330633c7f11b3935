package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Mention;
import org.chancery.model.Statement;
import org.chancery.model.Timing;

/**
 * Finds who said what to whom, through whom. Cues give drafts, the grammar and the quotation marks
 * give their content, and the mentions give their parties. Holds only knowledge; one reader serves
 * all threads.
 */
public final class StatementReader {
  private final CueLexicon cues;
  private final VerbCues verbs;
  private final OtherCues others;
  private final FrameRules rules;
  private final Occasions occasions;
  private final Outlets outlets;

  public StatementReader(Lexicon lexicon) {
    cues = new CueLexicon(lexicon);
    occasions = new Occasions(lexicon);
    verbs = new VerbCues(cues, occasions);
    others = new OtherCues(cues);
    rules = new FrameRules(lexicon);
    outlets = new Outlets(lexicon);
  }

  /** The statements of a report, in text order. */
  public List<Statement> read(ParsedReport text, List<Mention> mentions, List<Timing> timings) {
    List<Quotation> quotations = QuotationMarks.in(text.report());
    ContentSettler settler = new ContentSettler(text.report().text(), quotations);
    Parties parties = new Parties(text, mentions);
    Nesting nesting = new Nesting(cues, parties, outlets, quotations);
    List<Draft> drafts = new ArrayList<>();
    Mending mending = new Mending(text.report().text(), quotations);
    for (Draft draft : new Promotion(cues).promote(found(text))) {
      drafts.add(settler.settle(Brackets.keep(mending.mend(draft), text.report().text())));
    }
    drafts.replaceAll(d -> isBacked(d, settler) ? d : d.with(List.of()));
    drafts = new QuotationJoiner(text, quotations, settler, drafts).join();
    drafts = new Onward(text.report().text(), quotations, settler).join(drafts);
    drafts.replaceAll(d -> d.with(d.content().stream().filter(c -> !c.isEmpty()).toList()));
    drafts.replaceAll(new Scraps(settler)::drop);
    drafts = new LearnedContent(nesting).fill(drafts);
    drafts.removeIf(d -> d.content().isEmpty() && !d.rule().equals("statement.refusal"));
    drafts.replaceAll(new Widening(text.report().text(), settler, quotations)::widen);
    drafts.replaceAll(new Afterthoughts(settler, quotations)::cut);
    drafts.replaceAll(d -> named(d, settler));
    drafts = new SpeakerMending(quotations).mend(drafts);
    drafts = kept(nesting.chain(drafts), nesting);
    drafts.sort(Comparator.comparingInt(Draft::start));
    StatementBuilder builder =
        new StatementBuilder(
            text.report(), rules, occasions, settler, parties, new Dating(text.report(), timings));
    return builder.build(drafts, nesting);
  }

  private List<Draft> found(ParsedReport text) {
    ColonLines colons = new ColonLines(text, cues);
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Optional<Draft> headline = colons.in(sentence);
      headline.ifPresent(found::add);
      found.addAll(verbs.in(sentence));
      found.addAll(others.in(sentence));
    }
    return found;
  }

  /** A clause that is all quotation is a quotation behind its saying word. */
  private static Draft named(Draft d, ContentSettler settler) {
    boolean behind =
        d.cue().isPresent() && d.content().stream().allMatch(c -> c.start() >= d.cue().get().end());
    boolean direct = d.rule().equals("statement.clause") && settler.quotedShare(d.content()) > 0.99;
    return behind && direct ? d.by("statement.quotation-after") : d;
  }

  /** A cue that only frames quotations ("continued") needs one, but may wait for it. */
  private static boolean isBacked(Draft d, ContentSettler settler) {
    boolean onlyQuotes = d.takes(Cue.Frame.QUOTE) && !d.takes(Cue.Frame.CLAUSE);
    boolean byClause = d.rule().startsWith("statement.clause");
    return !(onlyQuotes && byClause && settler.quotedShare(d.content()) < 0.5);
  }

  private static List<Draft> kept(List<Draft> drafts, Nesting nesting) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      if (isNamedTwice(d, drafts)) {
        continue;
      }
      boolean inner = nesting.isInQuotation(d) || nesting.parent(d, drafts).isPresent();
      if (!inner || (nesting.parent(d, drafts).isPresent() && nesting.isSure(d))) {
        kept.add(d);
      }
    }
    return kept;
  }

  /** "said in a statement that …": the noun says no more than the verb does. */
  private static boolean isNamedTwice(Draft d, List<Draft> drafts) {
    return d.rule().equals("statement.noun")
        && drafts.stream()
            .filter(o -> o.sentence() == d.sentence() && o.cue().isPresent())
            .filter(o -> !o.says(d.cue().get()) && !o.rule().equals("statement.noun"))
            .anyMatch(o -> d.content().stream().anyMatch(o::touches));
  }
}
