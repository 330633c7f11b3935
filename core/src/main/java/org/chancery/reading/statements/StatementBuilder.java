package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;
import org.chancery.model.Trace;

/**
 * Makes statements of drafts: parties become mentions, spans passages; ids follow the text. Works
 * on one report.
 */
final class StatementBuilder {
  private static final double ALMOST_ALL = 0.99;

  /** A statement of which nobody is found to speak is right less often. */
  private static final double UNNAMED = 0.75;

  private final Report report;
  private final FrameRules rules;
  private final Occasions occasions;
  private final ContentSettler settler;
  private final Parties parties;
  private final Dating dating;

  StatementBuilder(
      Report report,
      FrameRules rules,
      Occasions occasions,
      ContentSettler settler,
      Parties parties,
      Dating dating) {
    this.report = report;
    this.rules = rules;
    this.occasions = occasions;
    this.settler = settler;
    this.parties = parties;
    this.dating = dating;
  }

  List<Statement> build(List<Draft> drafts, Nesting nesting) {
    Map<Draft, String> ids = new LinkedHashMap<>();
    for (Draft d : drafts) {
      ids.putIfAbsent(d, report.id() + "#s" + (ids.size() + 1));
    }
    List<Draft> distinct = List.copyOf(ids.keySet());
    List<Statement> built = new ArrayList<>();
    for (Draft d : distinct) {
      built.add(statement(d, ids.get(d), nesting.parent(d, distinct).map(ids::get)));
    }
    return built;
  }

  private Statement statement(Draft d, String id, Optional<String> within) {
    List<Span> quoted = d.content().stream().flatMap(c -> settler.quotedIn(c).stream()).toList();
    Optional<Passage> cue = d.cue().map(report::passage);
    List<Passage> content = passages(d.content());
    List<Passage> evidence = cue.map(List::of).orElse(content);
    return new Statement(
        id,
        speaker(d),
        cue,
        content,
        passages(quoted),
        form(d.content()),
        d.polarity(),
        mentions(d, d.saying().addressees()),
        mentions(d, d.saying().via()),
        occasions.of(d).map(report::passage),
        dating.of(d),
        within,
        parties.namedIn(d.content()),
        confidence(d, within.isPresent()),
        new Trace(d.rule(), evidence));
  }

  private double confidence(Draft d, boolean inner) {
    double base = rules.confidence(d.rule());
    double named = d.saying().speaker().isPresent() ? base : base * UNNAMED;
    return Math.round((inner ? named * 0.9 : named) * 100) / 100.0;
  }

  private Speaker speaker(Draft d) {
    return d.saying()
        .speaker()
        .<Speaker>map(t -> new Speaker.Named(parties.of(d.sentence(), t)))
        .orElseGet(() -> new Speaker.Unknown(d.saying().because()));
  }

  private List<Mention> mentions(Draft d, List<Token> words) {
    return words.stream().map(t -> parties.of(d.sentence(), t)).toList();
  }

  private List<Passage> passages(List<Span> spans) {
    return spans.stream().map(report::passage).toList();
  }

  private Statement.Form form(List<Span> content) {
    double share = settler.quotedShare(content);
    if (share >= ALMOST_ALL) {
      return Statement.Form.DIRECT;
    }
    return share > 0 ? Statement.Form.MIXED : Statement.Form.INDIRECT;
  }
}
