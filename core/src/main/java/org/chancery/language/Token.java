package org.chancery.language;

import java.util.Locale;
import org.chancery.model.Span;

/**
 * One word as UD's English treebanks cut it ("don't" is two).
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the report's text
 * @param form those characters
 * @param lemma dictionary form, lower case except for names
 * @param xpos Penn Treebank tag
 * @param head index of the word it hangs on, {@link #ROOT} for the sentence's top
 * @param relation UD relation to the head, with its subtype: {@code nsubj:pass}
 * @param name part of a name: {@code O}, {@code B-PER}, {@code I-ORG} ... (PER, LOC, ORG, MISC)
 * @param entity on the head word of any phrase that stands for something, what it is: {@code
 *     person}, {@code place}, {@code organization}, {@code event}, {@code time}, {@code object},
 *     {@code abstract} ...; else {@code O}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String xpos,
    int head,
    String relation,
    String name,
    String entity) {
  public static final int ROOT = -1;

  /** The same word on another head. */
  Token under(int newHead) {
    return new Token(index, span, form, lemma, upos, xpos, newHead, relation, name, entity);
  }

  /** The same word on another head, as something else to it. */
  Token under(int newHead, String newRelation) {
    return new Token(index, span, form, lemma, upos, xpos, newHead, newRelation, name, entity);
  }

  /** The same word as another part of speech. */
  Token as(Upos tag) {
    return new Token(index, span, form, lemma, tag, xpos, head, relation, name, entity);
  }

  /** The same word as another part of a name. */
  Token named(String newName) {
    return new Token(index, span, form, lemma, upos, xpos, head, relation, newName, entity);
  }

  /** The same word with another dictionary form. */
  public Token withLemma(String newLemma) {
    return new Token(index, span, form, newLemma, upos, xpos, head, relation, name, entity);
  }

  /** The relation without its subtype. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  public boolean is(Upos tag) {
    return upos == tag;
  }

  /**
   * Whether the relation is one of these; {@code "nsubj"} stands for its subtypes too, {@code
   * "nsubj:pass"} for itself.
   */
  public boolean relates(String... relations) {
    for (String r : relations) {
      if (relation.equals(r) || baseRelation().equals(r)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lemma is this, whatever the case. */
  public boolean hasLemma(String... lemmas) {
    for (String l : lemmas) {
      if (lemma.equalsIgnoreCase(l)) {
        return true;
      }
    }
    return false;
  }

  public String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  public boolean startsUpper() {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }
}
