package org.chancery.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Passage;
import org.chancery.model.Span;

/**
 * Keeps values of the model as JSON, whole: what is read back equals what was written. A record is
 * an object by the names of its parts; empty parts are left out; a case of a sealed type names
 * itself in "is"; a span is [start, end]; a passage of the report at hand is a span.
 */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String CASE = "is";
  private static final int SPAN_PARTS = 2;

  private final String reportId;

  /**
   * For values of one report.
   *
   * @param reportId of the passages that need not say so
   */
  Json(String reportId) {
    this.reportId = reportId;
  }

  String write(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      put(json, value, value.getClass());
    } catch (IOException e) {
      throw new UncheckedIOException("writing a string", e);
    }
    return Wording.escaped(out.toString());
  }

  <T> T read(String json, Class<T> type) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return type.cast(take(parser, type));
    } catch (IOException e) {
      throw new UncheckedIOException("what is kept is not JSON", e);
    }
  }

  private void put(JsonGenerator json, Object value, Type declared) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof Span span) {
      span(json, span);
    } else if (value instanceof Passage passage && passage.reportId().equals(reportId)) {
      span(json, passage.span());
    } else if (value instanceof List<?> list) {
      list(json, list, argument(declared));
    } else if (value instanceof Record) {
      object(json, value, declared);
    } else if (value instanceof LocalDate || value instanceof URI || value instanceof Instant) {
      json.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no way to keep a " + value.getClass().getName());
    }
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private void list(JsonGenerator json, List<?> list, Type declared) throws IOException {
    json.writeStartArray();
    for (Object item : list) {
      put(json, item, declared);
    }
    json.writeEndArray();
  }

  private void object(JsonGenerator json, Object value, Type declared) throws IOException {
    json.writeStartObject();
    if (raw(declared).isSealed()) {
      json.writeStringField(CASE, value.getClass().getSimpleName());
    }
    for (Shape.Part part : Shape.of(value.getClass()).parts()) {
      Object inner = part.of(value);
      Type type = part.type();
      if (inner instanceof Optional<?> optional) {
        if (optional.isEmpty()) {
          continue;
        }
        inner = optional.get();
        type = argument(type);
      }
      if (!(inner instanceof List<?> list && list.isEmpty())) {
        json.writeFieldName(part.name());
        put(json, inner, type);
      }
    }
    json.writeEndObject();
  }

  private Object take(JsonParser parser, Type declared) throws IOException {
    Class<?> type = raw(declared);
    if (type == String.class) {
      return parser.getText();
    } else if (type == int.class || type == Integer.class) {
      return parser.getIntValue();
    } else if (type == long.class || type == Long.class) {
      return parser.getLongValue();
    } else if (type == double.class || type == Double.class) {
      return parser.getDoubleValue();
    } else if (type.isEnum()) {
      return constant(type, parser.getText());
    } else if (type == Span.class) {
      return span(parser);
    } else if (type == Passage.class && parser.currentToken() == JsonToken.START_ARRAY) {
      return new Passage(reportId, span(parser));
    } else if (type == List.class) {
      return list(parser, argument(declared));
    } else if (type == LocalDate.class) {
      return LocalDate.parse(parser.getText());
    } else if (type == Instant.class) {
      return Instant.parse(parser.getText());
    } else if (type == URI.class) {
      return URI.create(parser.getText());
    }
    return object(parser, type);
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

  private List<Object> list(JsonParser parser, Type declared) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(take(parser, declared));
    }
    return items;
  }

  private Object object(JsonParser parser, Class<?> declared) throws IOException {
    Class<?> type = declared;
    if (declared.isSealed()) {
      parser.nextToken(); // the case comes first
      parser.nextToken();
      type = named(declared, parser.getText());
    }
    Shape shape = Shape.of(type);
    Object[] values = new Object[shape.parts().size()];
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      int index = shape.index(parser.currentName());
      parser.nextToken();
      if (index < 0) {
        parser.skipChildren();
      } else {
        values[index] = part(parser, shape.parts().get(index).type());
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = absent(shape.parts().get(i), type);
      }
    }
    return shape.make(values);
  }

  private Object part(JsonParser parser, Type type) throws IOException {
    return raw(type) == Optional.class
        ? Optional.of(take(parser, argument(type)))
        : take(parser, type);
  }

  private static Object absent(Shape.Part part, Class<?> whole) {
    Class<?> type = raw(part.type());
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == List.class) {
      return List.of();
    }
    throw new IllegalArgumentException(
        whole.getSimpleName() + ": expected \"" + part.name() + "\", found none");
  }

  private static Class<?> named(Class<?> sealed, String name) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(sealed.getSimpleName() + ": no case " + name));
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": no " + name));
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
