package org.chancery.reading.events;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;

/** Verbs that lend an act's noun a subject and a tense: "launch an attack", "talks took place". */
final class LightVerbs {
  static final String FILE = "events/light-verbs.tsv";

  private enum Way {
    OBJECT,
    SUBJECT,
    BOTH,
    /** After a preposition: "engaged in shelling". */
    PHRASE
  }

  private final Map<String, Set<Way>> verbs = new LinkedHashMap<>();

  LightVerbs(Lexicon lexicon, Problems problems) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      for (String way : row.list("noun")) {
        try {
          verbs
              .computeIfAbsent(row.get("verb"), v -> EnumSet.noneOf(Way.class))
              .add(Way.valueOf(way.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          problems.add(row.where(), "noun: object, subject, both or phrase", way);
        }
      }
    }
  }

  List<String> words() {
    return List.copyOf(verbs.keySet());
  }

  /** The light verb that this noun leans on. */
  Optional<Token> over(Clauses clauses, Token noun) {
    Sentence sentence = clauses.sentence();
    for (Token v : sentence.children(noun, "acl")) {
      if (v.xpos().equals("VBN") && bears(v, Way.OBJECT)) {
        return Optional.of(v);
      }
    }
    Optional<Token> head = sentence.head(noun);
    if (head.isEmpty()) {
      return head;
    }
    Token h = head.get();
    if (noun.relates("conj") && Clauses.nominal(h)) {
      return over(clauses, h);
    }
    if (!h.is(Upos.VERB)) {
      return Optional.empty();
    }
    boolean subject = noun.relates("nsubj");
    boolean object = noun.relates("obj", "nsubj:pass") || (subject && clauses.passive(h));
    if (noun.relates("obl")
        && clauses.hasCase(noun, List.of("in", "with"))
        && bears(h, Way.PHRASE)) {
      return head;
    }
    boolean phrase = noun.relates("obl") && particled(sentence, h) && near(sentence, noun, h);
    if (object || phrase) {
      return bears(h, Way.OBJECT) ? head : Optional.empty();
    }
    return subject && bears(h, Way.SUBJECT) ? head : Optional.empty();
  }

  /** "carried out on raids": no other phrase's noun, as in "put out a note after the raids". */
  private static boolean near(Sentence sentence, Token noun, Token verb) {
    return sentence.children(verb, "obj").stream().allMatch(o -> o.index() > noun.index())
        && sentence.children(noun, "case").stream().allMatch(c -> c.index() - verb.index() <= 2);
  }

  private static boolean particled(Sentence sentence, Token verb) {
    return sentence.child(verb, "compound:prt").isPresent();
  }

  private boolean bears(Token verb, Way way) {
    Set<Way> of = verbs.getOrDefault(verb.lemma().toLowerCase(Locale.ROOT), Set.of());
    return of.contains(way) || (way != Way.PHRASE && of.contains(Way.BOTH));
  }

  /** Whether the object of this verb names the act: "made a stop". */
  boolean lends(Token verb) {
    return bears(verb, Way.OBJECT);
  }

  /** Whether the act is the subject of this verb: "talks resumed". */
  boolean happens(Token verb) {
    return bears(verb, Way.SUBJECT);
  }
}
