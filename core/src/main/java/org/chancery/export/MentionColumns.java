package org.chancery.export;

import static org.chancery.export.Column.empty;
import static org.chancery.export.Column.integer;
import static org.chancery.export.Column.text;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Origin;

/** GDELT 2.0's columns of mentions, named as its codebook names them; its files have no header. */
final class MentionColumns {
  private static final long WEB = 1;
  private static final long CITATION_ONLY = 2;
  private static final int PERCENT = 100;

  static final List<Column> ALL =
      List.of(
          integer("GLOBALEVENTID", row -> Optional.of(row.telling().id())),
          integer("EventTimeDate", GdeltColumns::added),
          integer("MentionTimeDate", GdeltColumns::added),
          integer("MentionType", row -> Optional.of(isOnTheWeb(row) ? WEB : CITATION_ONLY)),
          text("MentionSourceName", MentionColumns::publisher),
          text("MentionIdentifier", row -> Optional.of(identifier(row))),
          empty("SentenceID", Column.Type.INTEGER),
          integer("Actor1CharOffset", row -> row.first().map(mention -> offset(row, mention))),
          integer("Actor2CharOffset", row -> row.second().map(mention -> offset(row, mention))),
          integer(
              "ActionCharOffset",
              row -> Optional.of(row.offset(row.event().trigger().span().start()))),
          integer("InRawText", row -> Optional.of(1L)),
          integer("Confidence", row -> Optional.of(Math.round(row.event().confidence() * PERCENT))),
          integer("MentionDocLen", row -> Optional.of(row.offset(row.report().text().length()))),
          empty("MentionDocTone", Column.Type.NUMBER),
          empty("MentionDocTranslationInfo", Column.Type.CODE),
          empty("Extras", Column.Type.CODE));

  private MentionColumns() {}

  /** The address of the report, or what cites it: publisher and id. */
  static String identifier(EventRow row) {
    Origin origin = row.report().origin();
    return origin
        .link()
        .filter(link -> link.isAbsolute())
        .map(Object::toString)
        .orElseGet(() -> origin.publisher().map(p -> p + "/").orElse("") + row.report().id());
  }

  private static boolean isOnTheWeb(EventRow row) {
    return row.report().origin().link().filter(link -> link.isAbsolute()).isPresent();
  }

  private static Optional<String> publisher(EventRow row) {
    Origin origin = row.report().origin();
    return origin
        .publisher()
        .or(() -> origin.link().flatMap(l -> Optional.ofNullable(l.getHost())));
  }

  private static long offset(EventRow row, Mention mention) {
    return row.offset(mention.span().start());
  }
}
