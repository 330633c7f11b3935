package org.chancery.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * A JSON object as it is written in gold data, asked field by field. What is not of the expected
 * kind is refused with a sentence that says so.
 */
public final class Fields {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> values;

  private Fields(Map<String, Object> values) {
    this.values = values;
  }

  /** A field that is missing or is of another kind; the message says what was expected. */
  public static final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitException(String message) {
      super(message);
    }
  }

  /**
   * The object that this line holds.
   *
   * @throws UnfitException if it holds none
   */
  public static Fields of(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnfitException("expected a JSON object {…}");
      }
      Fields fields = new Fields(object(parser));
      if (parser.nextToken() != null) {
        throw new UnfitException("expected nothing after the JSON object");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new UnfitException("expected JSON, broken at column " + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(v -> values.put(name, v));
    }
    return values;
  }

  private static Optional<Object> value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(new Fields(object(parser)));
      case START_ARRAY -> Optional.of(array(parser));
      case VALUE_STRING -> Optional.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> Optional.of(parser.getBooleanValue());
      default -> Optional.empty();
    };
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser).ifPresent(values::add);
    }
    return values;
  }

  private <T> Optional<T> get(String field, Class<T> kind) {
    return Optional.ofNullable(values.get(field)).filter(kind::isInstance).map(kind::cast);
  }

  private UnfitException missing(String field, String what) {
    Object found = values.get(field);
    return new UnfitException(
        "expected a field \""
            + field
            + "\" with "
            + what
            + ", found "
            + (found == null ? "none" : "something else"));
  }

  public Optional<String> text(String field) {
    return get(field, String.class);
  }

  /** Empty text is none. */
  public Optional<String> someText(String field) {
    return text(field).filter(t -> !t.isEmpty());
  }

  public String requiredText(String field) {
    return text(field).orElseThrow(() -> missing(field, "words"));
  }

  public Optional<Integer> number(String field) {
    return get(field, Double.class).map(Double::intValue);
  }

  /** A number with its places. */
  Optional<Double> share(String field) {
    return get(field, Double.class);
  }

  public int requiredNumber(String field) {
    return number(field).orElseThrow(() -> missing(field, "a number"));
  }

  Optional<Fields> object(String field) {
    return get(field, Fields.class);
  }

  /** The objects of a list; none where the field is missing. */
  List<Fields> objects(String field) {
    List<?> list = get(field, List.class).orElse(List.of());
    return list.stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
  }

  List<Fields> requiredObjects(String field) {
    if (get(field, List.class).isEmpty()) {
      throw missing(field, "a list of objects");
    }
    return objects(field);
  }

  /** Pairs of offsets: {@code [[0, 4], [9, 12]]}; none where the field is missing. */
  List<Span> spans(String field) {
    List<Span> spans = new ArrayList<>();
    for (Object pair : get(field, List.class).orElse(List.of())) {
      spans.add(pair(pair).orElseThrow(() -> missing(field, "pairs of offsets")));
    }
    return spans;
  }

  /** One pair of offsets: {@code [0, 4]}. */
  Optional<Span> span(String field) {
    return Optional.ofNullable(values.get(field)).flatMap(Fields::pair);
  }

  private static Optional<Span> pair(Object value) {
    boolean fits =
        value instanceof List<?> list
            && list.size() == 2
            && list.get(0) instanceof Double start
            && list.get(1) instanceof Double end
            && 0 <= start
            && start <= end;
    if (!fits) {
      return Optional.empty();
    }
    List<?> list = (List<?>) value;
    return Optional.of(
        new Span(((Double) list.get(0)).intValue(), ((Double) list.get(1)).intValue()));
  }

  /** An object's own {@code start} and {@code end}. */
  Optional<Span> offsets() {
    return number("start").flatMap(s -> number("end").map(e -> new Span(s, e)));
  }
}
