package org.chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who said what to whom, through whom.
 *
 * @param id unique in a run: the report's id, "#s" and a number
 * @param cue the saying word; none for a quotation that stands alone
 * @param content one or more stretches, verbatim marks left outside
 * @param quoted the stretches in quotation marks, marks left outside
 * @param via outlets that carried it: "the agency quoted ... as saying"
 * @param occasion where it was said: "at a news conference in Oslo"
 * @param within the id of the statement that this one is part of
 * @param about ids of actors named in the content
 * @param confidence 0 to 1
 */
public record Statement(
    String id,
    Speaker speaker,
    Optional<Passage> cue,
    List<Passage> content,
    List<Passage> quoted,
    Form form,
    Polarity polarity,
    List<Mention> addressees,
    List<Mention> via,
    Optional<Passage> occasion,
    Timing timing,
    Optional<String> within,
    List<String> about,
    double confidence,
    Trace trace) {

  public Statement {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    addressees = List.copyOf(addressees);
    via = List.copyOf(via);
    about = List.copyOf(about);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: expected 0 to 1, found " + confidence);
    }
  }

  /** From the first to the last of who speaks, the word of saying and what is said. */
  public Optional<Span> extent() {
    List<Span> spans = new ArrayList<>();
    content.forEach(p -> spans.add(p.span()));
    cue.ifPresent(p -> spans.add(p.span()));
    speaker.named().ifPresent(m -> spans.add(m.span()));
    return spans.stream().reduce(Span::and);
  }

  /** How much of the content stands in quotation marks. */
  public enum Form {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What the speaker did with the content. */
  public enum Polarity {
    SAID,
    DENIED,
    DECLINED,
    ASKED
  }
}
