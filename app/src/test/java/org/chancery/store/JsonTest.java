package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.intake.Sink;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

/** What is kept as JSON is the value itself, to the last bit. */
class JsonTest {
  @Test
  void everyReadingOfTheExamplesIsReadBackEqual() {
    List<Reading> readings = new ArrayList<>();
    try (Chancery chancery = Chancery.bundled()) {
      Sink sink =
          new Sink() {
            @Override
            public void report(Report report) {
              readings.add(chancery.read(report));
            }

            @Override
            public void rejected(String input, String message) {
              throw new AssertionError(message);
            }
          };
      chancery
          .intake(Optional.empty())
          .readToKeep(List.of("../examples"), new ByteArrayInputStream(new byte[0]), sink);
    }
    assertThat(readings).hasSizeGreaterThan(20).allSatisfy(JsonTest::isReadBack);
  }

  @Test
  void everyKindOfValueIsReadBackEqual() {
    isReadBack(Made.everything());
  }

  private static void isReadBack(Reading reading) {
    Json json = new Json(reading.report().id());
    assertThat(json.read(json.write(reading), Reading.class)).isEqualTo(reading);
  }

  @Test
  void whatAnotherReportSaysKeepsItsReport() {
    Event event = Made.everything().events().get(0);
    Json elsewhere = new Json("elsewhere");
    assertThat(elsewhere.read(elsewhere.write(event), Event.class)).isEqualTo(event);
  }

  @Test
  void anEventThatTheFirstVersionKeptIsStillRead() {
    String kept =
        "{\"id\":\"r#e1\",\"type\":\"SANCTION\",\"modes\":[\"withdraw\"],\"actors\":[{\"passage\":[0,6],"
            + "\"head\":[0,6],\"actor\":{\"is\":\"Known\",\"id\":\"NOR\",\"name\":\"Norway\",\"type\":"
            + "\"STATE\",\"code\":{\"country\":\"NOR\"}},\"how\":\"NAME\"}],\"trigger\":[7,15],\"timing\":"
            + "{\"type\":\"DATE\",\"value\":\"2024-03-04\",\"when\":{\"is\":\"Day\",\"date\":\"2024-03-04\"},"
            + "\"basis\":\"STATED\"},\"status\":\"OCCURRED\",\"score\":-5.5,\"confidence\":0.8,\"sentence\":"
            + "[0,40],\"trace\":{\"ruleId\":\"sanction.recall-envoy\",\"evidence\":[[7,15]]}}";
    Event event = new Json("r").read(kept, Event.class);
    assertThat(event.actors().get(0).actor().name()).isEqualTo("Norway");
    assertThat(new Json("r").write(event)).isEqualTo(kept);
  }
}
