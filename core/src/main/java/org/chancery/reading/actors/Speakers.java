package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/** Who speaks a quotation, as far as the sentences it stands in tell by their grammar. */
final class Speakers {
  private final ReportScenes scenes;
  private final Focus focus;
  private final Quotes quotes;
  private final Words words;

  Speakers(ReportScenes scenes, Focus focus, Quotes quotes, Words words) {
    this.words = words;
    this.scenes = scenes;
    this.focus = focus;
    this.quotes = quotes;
  }

  /** Whom "I" and "we" between quotation marks mean: who speaks there, or for whom. */
  Optional<Party> meantBy(int part, Token t, Cast cast) {
    String sort = words.value(Words.Role.PRONOUN, t).orElse("");
    Optional<Span> quote = quotes.at(t.span().start());
    Optional<Party> speaker = quote.isPresent() ? quote.flatMap(this::of) : captioned(part);
    return switch (sort) {
      case "i" -> speaker;
      case "we" -> speaker.flatMap(x -> we(x, t, cast));
      default -> Optional.empty();
    };
  }

  /** Nobody known where the report does not tell whom the speaker serves. */
  private Optional<Party> we(Party speaker, Token t, Cast cast) {
    boolean body = t.entity().equals("organization");
    Optional<Party> house = body || isPrivate(speaker) ? house(speaker, cast) : Optional.empty();
    return Optional.of(house.orElse(speaker)).filter(x -> !x.isPerson() || x.country().isPresent());
  }

  /** Somebody who has no office of a state. */
  private static boolean isPrivate(Party speaker) {
    return speaker.isPerson() && speaker.person().isEmpty() && speaker.claim().state().isEmpty();
  }

  /** The organisation that the report names with the speaker. */
  private Optional<Party> house(Party speaker, Cast cast) {
    List<Sighting> his = focus.seen().stream().filter(s -> s.party() == speaker).toList();
    return his.stream()
        .flatMap(s -> s.phrase().title().owners().stream())
        .flatMap(o -> o.chunk().stream())
        .flatMap(c -> c.organisation(cast.day()).stream())
        .findFirst()
        .map(o -> cast.organisation(o.organisation()))
        .or(() -> his.stream().flatMap(this::within).findFirst());
  }

  /** Organisations in the words that tell who somebody is: "Norvik chief executive Ann Lee". */
  private Stream<Party> within(Sighting person) {
    return focus.seen().stream()
        .filter(s -> s.part() == person.part() && person.phrase().holds(s.phrase()))
        .map(Sighting::party)
        .filter(x -> x.type() == ActorType.ORGANIZATION && !x.isMany());
  }

  /** Who speaks the quotation, else who spoke the one that ended in the sentence before it. */
  Optional<Party> of(Span quote) {
    return told(quote)
        .or(() -> signed(quote))
        .or(() -> quotes.before(quote).flatMap(this::of))
        .or(() -> before(quote));
  }

  /** The name behind a dash that ends the paragraph: “It is a long game.” — Ann Lee. */
  private Optional<Party> signed(Span quote) {
    String text = scenes.text().report().text();
    return focus.seen().stream()
        .filter(s -> s.span().start() >= quote.end() && isSignature(s))
        .filter(s -> isDash(text.substring(quote.end(), s.span().start()).strip()))
        .map(Sighting::party)
        .findFirst();
  }

  private static boolean isDash(String between) {
    return between.length() == 1 && "-–—―".contains(between);
  }

  /** A person's name with which a paragraph ends. */
  private boolean isSignature(Sighting s) {
    boolean name = s.how() == Mention.How.NAME && s.party().isPerson();
    boolean end = s.phrase().last() == scenes.part(s.part()).scene().size() - 1;
    boolean last =
        s.part() + 1 == scenes.parts().size() || !focus.sameParagraph(s.part(), s.part() + 1);
    return name && end && last;
  }

  /**
   * Who speaks a paragraph without marks: the name that stands alone at its end or behind it. In an
   * interview many do, before what they say.
   */
  private Optional<Party> captioned(int part) {
    List<Sighting> captions =
        focus.seen().stream().filter(s -> s.phrase().first() == 0 && isSignature(s)).toList();
    int last = part;
    while (last + 1 < scenes.parts().size() && focus.sameParagraph(part, last + 1)) {
      last++;
    }
    int end = last;
    return captions.size() > 1
        ? Optional.empty()
        : captions.stream()
            .filter(s -> s.part() > part && (s.part() == end || s.part() == end + 1))
            .map(Sighting::party)
            .findFirst();
  }

  /** "It was kind," Allton said. "I smiled." */
  private Optional<Party> before(Span quote) {
    for (ReportScenes.Part part : scenes.parts()) {
      Sentence here = part.scene().sentence();
      boolean begins = here.span().overlaps(quote) && part.index() > 0;
      if (begins && announces(part.index() - 1)) {
        return focus.mainSubject(part.index() - 1).stream().map(Sighting::party).findFirst();
      }
      if (begins && focus.sameParagraph(part.index(), part.index() - 1)) {
        Sentence last = scenes.part(part.index() - 1).scene().sentence();
        return quotes.endingIn(last.span()).flatMap(this::told);
      }
      if (begins) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The minister was blunt:", with the quotation in the next paragraph. */
  private boolean announces(int part) {
    Sentence s = scenes.part(part).scene().sentence();
    return s.token(s.size() - 1).form().equals(":") && !quotes.hold(s.span().end() - 1);
  }

  /** The nearest person or body outside the quotation that is the subject of a verb outside it. */
  private Optional<Party> told(Span quote) {
    Optional<Sighting> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Sighting s : focus.seen()) {
      Sentence sentence = scenes.part(s.part()).scene().sentence();
      if (sentence.span().overlaps(quote) && speaks(s, sentence, quote)) {
        int distance =
            s.span().start() >= quote.end()
                ? s.span().start() - quote.end()
                : quote.start() - s.span().end();
        if (distance < nearest) {
          nearest = distance;
          best = Optional.of(s);
        }
      }
    }
    return best.map(Sighting::party);
  }

  private boolean speaks(Sighting s, Sentence sentence, Span quote) {
    if (quotes.hold(s.span().start()) || quote.overlaps(s.span())) {
      return false;
    }
    if (!s.isSubject()) {
      return isOfText(s, sentence);
    }
    Optional<Token> verb = sentence.head(s.head());
    return verb.filter(this::isTelling).isPresent()
        || (verb.filter(sentence.root()::equals).isPresent() && isBehindColon(sentence, quote))
        || isTelling(sentence, s.phrase().last() + 1)
        || isTelling(sentence, s.phrase().first() - 1);
  }

  /** "The Iranian letter reads", "the ministry's statement said": whose text it is. */
  private boolean isOfText(Sighting s, Sentence sentence) {
    Optional<Token> text =
        sentence
            .head(s.head())
            .filter(t -> t.relates("nsubj") && !t.entity().equals("person"))
            .filter(t -> focus.at(s.part(), t.index()).isEmpty());
    return !s.party().isPerson()
        && s.head().relates("compound", "amod", "nmod:poss")
        && text.flatMap(sentence::head).filter(this::isTelling).isPresent();
  }

  private static boolean isBehindColon(Sentence sentence, Span quote) {
    return sentence
        .at(quote.start())
        .filter(t -> t.index() > 0 && sentence.token(t.index() - 1).form().equals(":"))
        .isPresent();
  }

  private boolean isTelling(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && isTelling(sentence.token(at));
  }

  private boolean isTelling(Token verb) {
    return verb.is(Upos.VERB) && !quotes.hold(verb.span().start());
  }
}
