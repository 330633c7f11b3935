package org.chancery.reading.actors;

import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
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
  Optional<Party> meantBy(Token t, Cast cast) {
    String sort = words.value(Words.Role.PRONOUN, t).orElse("");
    Optional<Party> speaker = quotes.at(t.span().start()).flatMap(this::of);
    return switch (sort) {
      case "i" -> speaker;
      case "we" -> speaker.flatMap(x -> we(x, t, cast));
      default -> Optional.empty();
    };
  }

  /** Nobody known where the report does not tell whom the speaker serves. */
  private Optional<Party> we(Party speaker, Token t, Cast cast) {
    Party house = t.entity().equals("organization") ? house(speaker, cast) : speaker;
    return Optional.of(house).filter(x -> !x.isPerson() || x.country().isPresent());
  }

  /** The organisation that the report names with the speaker. */
  private Party house(Party speaker, Cast cast) {
    return focus.seen().stream()
        .filter(s -> s.party() == speaker)
        .flatMap(s -> s.phrase().title().owners().stream())
        .flatMap(o -> o.chunk().stream())
        .flatMap(c -> c.organisation(cast.day()).stream())
        .findFirst()
        .map(o -> cast.organisation(o.organisation()))
        .orElse(speaker);
  }

  /** Who speaks the quotation, else who spoke the one that ended in the sentence before it. */
  Optional<Party> of(Span quote) {
    return told(quote).or(() -> before(quote));
  }

  /** "It was kind," Allton said. "I smiled." */
  private Optional<Party> before(Span quote) {
    for (ReportScenes.Part part : scenes.parts()) {
      Sentence here = part.scene().sentence();
      boolean begins = here.span().overlaps(quote) && part.index() > 0;
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
    if (!s.isSubject() || quotes.hold(s.span().start()) || quote.overlaps(s.span())) {
      return false;
    }
    Optional<Token> verb = sentence.head(s.head());
    return verb.filter(this::isTelling).isPresent()
        || isTelling(sentence, s.phrase().last() + 1)
        || isTelling(sentence, s.phrase().first() - 1);
  }

  private boolean isTelling(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && isTelling(sentence.token(at));
  }

  private boolean isTelling(Token verb) {
    return verb.is(Upos.VERB) && !quotes.hold(verb.span().start());
  }
}
