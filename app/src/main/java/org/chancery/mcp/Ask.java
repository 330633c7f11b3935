package org.chancery.mcp;

import java.util.List;
import org.chancery.mcp.Tool.Parameter;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/** The parts that questions share, with what they mean. */
final class Ask {
  static final Parameter PARTIES =
      Parameter.texts(
          "parties", "Country codes (IRN) or ids of actors (Q794); with two, between them.");
  static final Parameter SINCE = Parameter.day("since", "From this day on, as 2018-05-01.");
  static final Parameter UNTIL = Parameter.day("until", "Up to this day.");
  static final Parameter WORDS =
      Parameter.text(
          "words", "Words that all stand in the sentence; \"in quotes\" one after the other.");
  static final Parameter ISSUES =
      Parameter.texts("issues", "Ids or names of issues that it is about; see the tool issues.");
  static final Parameter ISSUE =
      Parameter.text("issue", "The id or name of an issue; see the tool issues.");
  static final Parameter PERSON = Parameter.text("person", "A person's name or id.");
  static final Parameter LIMIT =
      Parameter.number(
          "limit", "The most that is given, 10 where it is left out.", 1, Arguments.MOST);
  static final Parameter OFFSET =
      Parameter.number("offset", "How many are left out before the first.", 0, Integer.MAX_VALUE);
  static final Parameter TYPES =
      Parameter.oneOf("types", "PLOVER types of acts.", Arguments.values(EventType.class));
  static final Parameter STATUSES =
      Parameter.oneOf(
          "statuses",
          "How far acts have come: planned or possible is not occurred.",
          Arguments.values(Status.class));
  static final List<Parameter> DAYS = List.of(SINCE, UNTIL);
  static final List<Parameter> STRETCH = List.of(SINCE, UNTIL, LIMIT, OFFSET);

  private Ask() {}
}
