package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Place;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Speaker;
import org.chancery.model.Timing;
import org.chancery.model.Timing.Basis;
import org.chancery.model.When;

/** The parts that lines of one report share: words with their offsets, parties, dates. */
final class JsonParts {
  private final JsonGenerator json;
  private final Report report;
  private final CodePoints codePoints;

  JsonParts(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
    this.codePoints = new CodePoints(report.text());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value of a date where it is known. */
  static Optional<String> value(Timing timing) {
    return timing.basis() == Basis.UNKNOWN || timing.value().isEmpty()
        ? Optional.empty()
        : Optional.of(timing.value());
  }

  void open(String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
  }

  void close() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  int offset(int utf16) {
    return codePoints.at(utf16);
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, wellFormed(value));
  }

  void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(wellFormed(value));
    }
    json.writeEndArray();
  }

  void words(String field, Optional<Span> span) throws IOException {
    text(field, span.map(words -> words.in(report.text())));
  }

  /** At most four decimals, never an exponent: 7, -9.5, 0.85. */
  void number(String field, double value) throws IOException {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    json.writeFieldName(field);
    json.writeNumber(plain.toPlainString());
  }

  void offsets(Span span) throws IOException {
    json.writeNumberField("start", offset(span.start()));
    json.writeNumberField("end", offset(span.end()));
  }

  void inPassage(Passage passage) throws IOException {
    offsets(passage.span());
    text("text", passage.words(report));
  }

  void passage(String field, Optional<Passage> passage) throws IOException {
    if (passage.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    inPassage(passage.get());
    json.writeEndObject();
  }

  void spans(String field, List<Passage> passages) throws IOException {
    json.writeArrayFieldStart(field);
    for (Passage passage : passages) {
      json.writeStartObject();
      offsets(passage.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void parties(String field, List<Mention> mentions) throws IOException {
    json.writeArrayFieldStart(field);
    for (Mention mention : mentions) {
      party(mention);
    }
    json.writeEndArray();
  }

  void party(String field, Optional<Mention> mention) throws IOException {
    if (mention.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeFieldName(field);
    party(mention.get());
  }

  void speaker(Speaker speaker) throws IOException {
    json.writeFieldName("speaker");
    if (speaker instanceof Speaker.Named named) {
      party(named.mention());
      json.writeNullField("speaker_unknown");
    } else if (speaker instanceof Speaker.Unknown unknown) {
      json.writeNull();
      text("speaker_unknown", unknown.because());
    }
  }

  void timing(Timing timing) throws IOException {
    json.writeObjectFieldStart("date");
    text("value", value(timing));
    if (timing.words().isPresent()) {
      inPassage(timing.words().get());
    } else {
      json.writeNullField("start");
      json.writeNullField("end");
      json.writeNullField("text");
    }
    text("basis", lower(timing.basis()));
    if (timing.basis() == Basis.UNKNOWN) {
      text("because", because(timing.when()));
    }
    json.writeEndObject();
  }

  void place(Optional<Place> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    text("name", place.get().name());
    text("country", place.get().country());
    inPassage(place.get().passage());
    json.writeEndObject();
  }

  private void party(Mention mention) throws IOException {
    json.writeStartObject();
    text("actor", mention.actor().id());
    text("name", mention.actor().name());
    text("country", mention.actor().code().country());
    text("sector", mention.actor().code().sector());
    inPassage(mention.passage());
    json.writeEndObject();
  }

  private static String because(When when) {
    return when instanceof When.Undated undated ? undated.because() : "the report does not say";
  }

  /** Half a surrogate pair cannot be written as UTF-8; it becomes the replacement character. */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(JsonParts::isHalfPair)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalfPair(c) ? 0xFFFD : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
