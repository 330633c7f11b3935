package org.chancery.reading.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Stanza;

/**
 * A stanza of {@code phrases.rules}: ways to say something and what it means.
 *
 * @param layer phrases of layer 1 are put together from words, those above also from phrases below
 */
record Phrase(
    String id,
    int layer,
    List<List<Element>> ways,
    Meaning meaning,
    List<Element> after,
    List<Element> notAfter,
    List<Element> before,
    List<Element> notBefore,
    List<Check> checks) {

  /** A question that words alone do not answer. */
  enum Check {
    /** The language model takes it for a verb. */
    NOT_VERB,
    /** The language model takes it for the name of somebody or something. */
    NOT_NAMED,
    /** The language model takes it for a person's name. */
    NOT_PERSON,
    /** It counts something: "2000 men". */
    NOT_COUNTING,
    /** Nothing hangs on it to the right: "two days after." but not "two days after the vote". */
    CLAUSE_ENDS,
    /** It is not the beginning of a name: "Easter Island". */
    NOT_IN_NAME
  }

  /** One thing that may stand in a place: a word, or any word or phrase of a kind. */
  record Ask(String text, boolean kind) {
    static Ask parse(String written) {
      boolean kind = written.startsWith("<") || Character.isUpperCase(written.charAt(0));
      return new Ask(written.toLowerCase(Locale.ROOT), kind);
    }

    Optional<Slot> match(Piece piece) {
      if (kind) {
        return piece.as(text);
      }
      boolean same = text.equals(piece.word());
      return same ? Optional.of(new Slot("", text, Optional.empty())) : Optional.empty();
    }
  }

  /** One place of a phrase. */
  record Element(List<Ask> asks, boolean optional, boolean glued) {
    static Element parse(String written) {
      boolean glued = written.startsWith("~");
      boolean optional = written.endsWith("?");
      String inner = written.substring(glued ? 1 : 0, written.length() - (optional ? 1 : 0));
      List<Ask> asks = Arrays.stream(inner.split("\\|", -1)).map(Ask::parse).toList();
      return new Element(asks, optional, glued);
    }

    Optional<Slot> match(Piece piece) {
      if (glued && !piece.glued()) {
        return Optional.empty();
      }
      for (Ask ask : asks) {
        Optional<Slot> slot = ask.match(piece);
        if (slot.isPresent()) {
          return slot;
        }
      }
      return Optional.empty();
    }
  }

  /** All kinds that it asks for. */
  Stream<String> kinds() {
    return Stream.of(
            ways.stream().flatMap(List::stream),
            after.stream(),
            notAfter.stream(),
            before.stream(),
            notBefore.stream())
        .flatMap(elements -> elements)
        .flatMap(e -> e.asks().stream())
        .filter(Ask::kind)
        .map(Ask::text);
  }

  static Phrase read(Stanza stanza, Problems problems) {
    List<List<Element>> ways = new ArrayList<>();
    for (Stanza.Field say : stanza.all("say")) {
      ways.add(elements(say.value()));
    }
    if (ways.isEmpty() || stanza.all("yes").isEmpty() || stanza.all("no").isEmpty()) {
      problems.add(stanza.where(), "at least one each of say, yes and no", stanza.require("id"));
    }
    return new Phrase(
        stanza.require("id"),
        stanza.get("layer").map(Integer::parseInt).orElse(1),
        ways,
        constant(Meaning.class, stanza.require("means"), Meaning.CALENDAR, stanza, problems),
        elements(stanza.get("after").orElse("")),
        elements(stanza.get("not-after").orElse("")),
        elements(stanza.get("before").orElse("")),
        elements(stanza.get("not-before").orElse("")),
        stanza.list("check").stream()
            .map(c -> constant(Check.class, c, Check.NOT_VERB, stanza, problems))
            .toList());
  }

  private static List<Element> elements(String written) {
    List<Element> elements = new ArrayList<>();
    for (String part : written.strip().split("\\s+", -1)) {
      if (!part.isEmpty()) {
        elements.add(Element.parse(part));
      }
    }
    return elements;
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String name, E otherwise, Stanza stanza, Problems problems) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      problems.add(stanza.where(), "a " + type.getSimpleName(), name);
      return otherwise;
    }
  }
}
