package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Statement;

/**
 * Words of a report that an entry rests on.
 *
 * @param entry key of the entry on its report's part of the page: e1, s2
 * @param role what the words are to it: actor, trigger, content
 */
record Mark(Span span, String entry, String role) {
  /** What names the entry first, then the shorter words. */
  static final Comparator<Mark> MOST_TELLING =
      Comparator.comparing((Mark mark) -> !mark.isAnchor())
          .thenComparingInt(mark -> mark.span().length());

  /** The word that stands for the entry in the text. */
  boolean isAnchor() {
    return role.equals("trigger") || role.equals("cue");
  }

  static List<Mark> of(Event event, String entry) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(event.trigger().span(), entry, "trigger"));
    addMentions(marks, event.actors(), entry, "actor");
    addMentions(marks, event.recipients(), entry, "recipient");
    event.timing().words().ifPresent(p -> marks.add(new Mark(p.span(), entry, "date")));
    event.place().ifPresent(p -> marks.add(new Mark(p.passage().span(), entry, "place")));
    return marks;
  }

  static List<Mark> of(Statement statement, String entry) {
    List<Mark> marks = new ArrayList<>();
    statement.cue().ifPresent(p -> marks.add(new Mark(p.span(), entry, "cue")));
    Speaker speaker = statement.speaker();
    speaker.named().ifPresent(m -> marks.add(new Mark(m.span(), entry, "speaker")));
    addMentions(marks, statement.addressees(), entry, "addressee");
    addMentions(marks, statement.via(), entry, "via");
    statement.timing().words().ifPresent(p -> marks.add(new Mark(p.span(), entry, "date")));
    statement.occasion().ifPresent(p -> marks.add(new Mark(p.span(), entry, "occasion")));
    for (Passage content : statement.content()) {
      marks.add(new Mark(content.span(), entry, "content"));
    }
    return marks;
  }

  private static void addMentions(
      List<Mark> marks, List<Mention> mentions, String entry, String role) {
    mentions.forEach(mention -> marks.add(new Mark(mention.span(), entry, role)));
  }
}
