package org.chancery.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.model.Passage;
import org.chancery.model.Span;

/** Takes the value of one type out of JSON; what a type needs is found out once. */
interface Taker {
  Map<Type, Taker> KNOWN = new ConcurrentHashMap<>();
  int SPAN_PARTS = 2;

  /**
   * The value at which the parser stands.
   *
   * @param report the id of the report of passages that do not say so
   * @throws IllegalArgumentException if it is of no such type
   */
  Object take(JsonParser parser, String report) throws IOException;

  static Taker of(Type type) {
    Taker known = KNOWN.get(type);
    if (known == null) {
      known = made(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Taker made(Type declared) {
    Class<?> type = Json.raw(declared);
    if (type == String.class) {
      return (parser, report) -> parser.getText();
    } else if (type == int.class || type == Integer.class) {
      return (parser, report) -> parser.getIntValue();
    } else if (type == long.class || type == Long.class) {
      return (parser, report) -> parser.getLongValue();
    } else if (type == double.class || type == Double.class) {
      return (parser, report) -> parser.getDoubleValue();
    } else if (type == LocalDate.class) {
      return (parser, report) -> LocalDate.parse(parser.getText());
    } else if (type == Instant.class) {
      return (parser, report) -> Instant.parse(parser.getText());
    } else if (type == URI.class) {
      return (parser, report) -> URI.create(parser.getText());
    } else if (type.isEnum()) {
      return (parser, report) -> Cases.constant(type, parser.getText());
    } else if (type == Span.class) {
      return (parser, report) -> span(parser);
    }
    return madeOfParts(declared, type);
  }

  private static Taker madeOfParts(Type declared, Class<?> type) {
    if (type == Passage.class) {
      Taker whole = new Whole(type);
      return (parser, report) ->
          parser.currentToken() == JsonToken.START_ARRAY
              ? new Passage(report, span(parser))
              : whole.take(parser, report);
    } else if (type == List.class) {
      Type item = Json.argument(declared);
      return (parser, report) -> list(parser, report, of(item));
    } else if (type == Optional.class) {
      Type inner = Json.argument(declared);
      return (parser, report) -> Optional.of(of(inner).take(parser, report));
    } else if (Cases.isSealed(type)) {
      return (parser, report) -> {
        parser.nextToken(); // the case comes first
        parser.nextToken();
        return of(Cases.named(type, parser.getText())).take(parser, report);
      };
    }
    return new Whole(type);
  }

  private static Span span(JsonParser parser) throws IOException {
    int[] ends = new int[SPAN_PARTS];
    for (int i = 0; i < SPAN_PARTS; i++) {
      parser.nextToken();
      ends[i] = parser.getIntValue();
    }
    parser.nextToken();
    return new Span(ends[0], ends[1]);
  }

  private static List<Object> list(JsonParser parser, String report, Taker taker)
      throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(taker.take(parser, report));
    }
    return items;
  }

  /** Takes a record; the parser stands at its start, or at the name of its case. */
  final class Whole implements Taker {
    private final Shape shape;
    private final Taker[] parts;

    Whole(Class<?> type) {
      this.shape = Shape.of(type);
      this.parts = new Taker[shape.parts().size()];
    }

    @Override
    public Object take(JsonParser parser, String report) throws IOException {
      Object[] values = new Object[parts.length];
      int index = -1;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        index = shape.index(parser.currentName(), index + 1);
        parser.nextToken();
        if (index < 0) {
          parser.skipChildren();
        } else {
          values[index] = part(index).take(parser, report);
        }
      }
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          values[i] = shape.parts().get(i).absent();
        }
      }
      return shape.make(values);
    }

    /** Found when it is first needed: a type may hold its own kind. */
    private Taker part(int index) {
      if (parts[index] == null) {
        parts[index] = Taker.of(shape.parts().get(index).type());
      }
      return parts[index];
    }
  }
}
