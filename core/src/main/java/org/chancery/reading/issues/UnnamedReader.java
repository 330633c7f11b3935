package org.chancery.reading.issues;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.Actor;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.model.Timing;
import org.chancery.model.Unnamed;

/**
 * Marks matters that have a telling name and stand in no list: "the grain export dispute", "talks
 * on the border crossing". "The talks" and "a deal" tell too little. Used for one report.
 */
final class UnnamedReader {
  private static final int ENOUGH_ALONE = 2;

  private final UnnamedHeads heads;
  private final ParsedReport text;
  private final List<Span> dates;
  private final List<Mention> mentions;

  UnnamedReader(
      UnnamedHeads heads, ParsedReport text, List<Timing> timings, List<Mention> mentions) {
    this.heads = heads;
    this.text = text;
    this.dates = timings.stream().flatMap(t -> t.words().stream()).map(w -> w.span()).toList();
    this.mentions = mentions;
  }

  /**
   * In text order.
   *
   * @param taken words that name or may name an issue of the list
   */
  List<Unnamed> read(List<Span> taken) {
    List<Unnamed> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.isHeadline()) {
        continue;
      }
      for (Token noun : sentence.tokens()) {
        if (isHead(sentence, noun)) {
          matter(sentence, noun)
              .filter(m -> taken.stream().noneMatch(m.passage().span()::overlaps))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** One dispute, but talks: several disputes are no matter with a name. */
  private boolean isHead(Sentence sentence, Token noun) {
    return (noun.is(Upos.NOUN) || noun.is(Upos.PROPN))
        && !noun.relates("compound", "flat", "amod")
        && heads.of(noun).filter(h -> h.shown().equals(noun.lower())).isPresent()
        && isKnown(sentence, noun);
  }

  /** "The dispute", "Kenya's dispute", "talks", "Larne Treaty"; never "a dispute". */
  private static boolean isKnown(Sentence sentence, Token noun) {
    List<Token> articles = sentence.children(noun, "det");
    if (!articles.isEmpty()) {
      return articles.stream().allMatch(d -> d.hasLemma("the", "this", "that", "these", "those"));
    }
    return noun.is(Upos.PROPN)
        || noun.xpos().endsWith("S")
        || sentence.child(noun, "nmod:poss").isPresent()
        || sentence.child(noun, "compound").filter(c -> c.is(Upos.PROPN)).isPresent();
  }

  private Optional<Unnamed> matter(Sentence sentence, Token noun) {
    List<Token> words = telling(sentence, before(sentence, noun));
    topic(sentence, noun).ifPresent(t -> words.addAll(0, about(sentence, t)));
    Set<String> own = partiesOf(sentence, noun);
    boolean named = words.stream().anyMatch(w -> w.is(Upos.PROPN));
    boolean enough = words.size() >= ENOUGH_ALONE && words.stream().anyMatch(w -> !w.is(Upos.ADJ));
    if (words.isEmpty() || (!named && !enough && own.isEmpty())) {
      return Optional.empty();
    }
    Span span = noun.span();
    for (Token word : words) {
      span = span.and(word.span());
    }
    return Optional.of(
        new Unnamed(
            name(words, noun) + (named || enough ? "" : " (" + String.join(", ", own) + ")"),
            heads.of(noun).orElseThrow().kind(),
            parties(sentence),
            text.report().passage(span),
            text.report().passage(sentence.span())));
  }

  private String name(List<Token> words, Token noun) {
    String end = heads.of(noun).orElseThrow().shown();
    return Stream.concat(words.stream().map(UnnamedReader::form), Stream.of(end))
        .collect(Collectors.joining(" "));
  }

  private static String form(Token word) {
    return word.is(Upos.PROPN)
        ? word.form()
        : word.is(Upos.VERB) ? word.lower() : word.lemma().toLowerCase(Locale.ROOT);
  }

  private static List<Token> before(Sentence sentence, Token noun) {
    return sentence.children(noun, "compound", "amod").stream()
        .filter(c -> c.index() < noun.index())
        .flatMap(c -> sentence.subtree(c).stream())
        .toList();
  }

  /** "Prisoner return" for "the return of prisoners". */
  private List<Token> about(Sentence sentence, Token topic) {
    List<Token> words = new ArrayList<>();
    for (Token c : sentence.children(topic, "nmod")) {
      if (sentence.children(c, "case").stream().anyMatch(p -> p.lower().equals("of"))) {
        words.addAll(before(sentence, c));
        words.add(c);
      }
    }
    words.addAll(before(sentence, topic));
    words.add(topic);
    return telling(sentence, words);
  }

  private Optional<Token> topic(Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod", "acl").stream()
        .filter(c -> isNoun(sentence, c))
        .filter(c -> sentence.children(c, "case").stream().anyMatch(heads::bringsTopic))
        .findFirst();
  }

  /** Words that tell which one: no dates, no parties, nothing that many have. */
  private List<Token> telling(Sentence sentence, List<Token> words) {
    return words.stream()
        .filter(w -> isNoun(sentence, w) || w.is(Upos.ADJ))
        .filter(w -> !w.xpos().equals("JJR") && !w.xpos().equals("JJS"))
        .filter(w -> !heads.isPlain(w))
        .filter(w -> dates.stream().noneMatch(w.span()::overlaps))
        .filter(w -> mentions.stream().noneMatch(m -> isParty(m) && isIn(w, m)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** "The border crossing" is a thing, whatever its last word is elsewhere. */
  private static boolean isNoun(Sentence sentence, Token word) {
    boolean thing =
        word.is(Upos.VERB)
            && (word.relates("compound") || sentence.child(word, "compound").isPresent());
    return word.is(Upos.NOUN) || word.is(Upos.PROPN) || thing;
  }

  private static boolean isIn(Token word, Mention mention) {
    return mention.head().overlaps(word.span()) || mention.span().contains(word.span());
  }

  private static boolean isParty(Mention mention) {
    Actor actor = mention.actor();
    return actor instanceof Actor.Known || actor.code().country().isPresent();
  }

  /** Whose matter it is by its own words: "Kenya's dispute with Uganda". */
  private Set<String> partiesOf(Sentence sentence, Token noun) {
    Set<String> parties = new TreeSet<>();
    for (Mention m : mentions) {
      if (isParty(m)
          && sentence.span().contains(m.span())
          && sentence.headOf(m.head()).filter(h -> isPart(sentence, h, noun)).isPresent()) {
        parties.add(code(m.actor()));
      }
    }
    return parties;
  }

  private static boolean isPart(Sentence sentence, Token word, Token noun) {
    Token at = word;
    while (at.index() != noun.index()) {
      Optional<Token> above = sentence.head(at);
      if (above.isEmpty() || !at.relates("nmod", "compound", "amod", "conj", "flat", "appos")) {
        return false;
      }
      at = above.get();
    }
    return true;
  }

  private List<String> parties(Sentence sentence) {
    Set<String> codes = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> sentence.span().contains(m.span()))
        .forEach(m -> m.actor().code().country().ifPresent(codes::add));
    return List.copyOf(codes);
  }

  private static String code(Actor actor) {
    return actor.code().country().orElseGet(actor::id);
  }
}
