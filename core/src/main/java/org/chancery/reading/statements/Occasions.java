package org.chancery.reading.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Table;
import org.chancery.model.Span;

/** Where and by what means something was said: "at a news conference in Oslo", "in a tweet". */
final class Occasions {
  private final Map<String, List<String>> prepositions = new LinkedHashMap<>();

  Occasions(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("statements/occasions.tsv").rows()) {
      prepositions.put(row.get("noun"), row.list("prepositions"));
    }
  }

  Optional<Span> of(Draft draft) {
    if (draft.at().isEmpty()) {
      return Optional.empty();
    }
    Sentence s = draft.sentence();
    List<Token> candidates = new ArrayList<>(s.children(draft.at().get(), "obl", "nmod"));
    for (Token o : s.children(draft.at().get(), "obj", "iobj", "obl")) {
      candidates.addAll(s.children(o, "nmod"));
    }
    candidates.addAll(behindCue(draft));
    Optional<Token> told =
        s.children(draft.at().get(), "obj", "iobj").stream()
            .filter(t -> !draft.says(t.span()) && isNamed(t))
            .findFirst();
    if (told.isPresent()) {
      return told.map(t -> span(draft, t));
    }
    return candidates.stream()
        .filter(t -> !draft.says(t.span()))
        .filter(t -> isOccasion(s, t))
        .findFirst()
        .map(t -> span(draft, t));
  }

  /** Nouns between the cue and the content behind it, whatever they hang on. */
  private static List<Token> behindCue(Draft draft) {
    int from = draft.cue().get().end();
    int to =
        draft.content().stream().mapToInt(Span::start).filter(x -> x >= from).min().orElse(from);
    return draft.sentence().within(new Span(from, to)).stream()
        .filter(t -> t.is(Upos.NOUN))
        .toList();
  }

  /** "told a news conference". */
  boolean isNamed(Token noun) {
    return prepositions.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isOccasion(Sentence s, Token noun) {
    List<String> fit = prepositions.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of());
    return s.children(noun, "case").stream().anyMatch(c -> fit.contains(c.lower()));
  }

  /**
   * The phrase and the "in Moscow" or "with the channel" that follows it, whatever they hang on.
   */
  private static Span span(Draft draft, Token noun) {
    Sentence s = draft.sentence();
    WordSet words = new WordSet(s).add(noun);
    s.children(noun, "acl:relcl", "appos", "parataxis", "ccomp").forEach(words::remove);
    s.children(noun, "acl").stream().filter(t -> draft.touches(t.span())).forEach(words::remove);
    s.children(noun, "nmod").stream().filter(t -> t.entity().equals("time")).forEach(words::remove);
    for (Token t : s.children(draft.at().get(), "obl")) {
      Optional<Token> first = s.children(t, "case").stream().findFirst();
      boolean follows =
          first.filter(c -> c.index() > 0 && words.holds(s.token(c.index() - 1))).isPresent();
      boolean with = first.filter(c -> c.lower().equals("with")).isPresent();
      boolean place = first.filter(c -> c.lower().equals("in")).isPresent() && t.is(Upos.PROPN);
      if (follows && (with || place) && !draft.says(t.span())) {
        words.add(t);
      }
    }
    return words.stretches().stream()
        .filter(x -> x.contains(noun.span()))
        .findFirst()
        .orElse(noun.span());
  }
}
