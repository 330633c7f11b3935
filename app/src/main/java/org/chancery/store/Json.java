package org.chancery.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
      return type.cast(Taker.of(type).take(parser, reportId));
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
    if (Cases.isSealed(raw(declared))) {
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

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
