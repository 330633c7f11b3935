package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String GOLDEN =
      """
      {"kind":"report","id":"fjord-1","path":"in/fjord-1.txt",\
      "url":"https://fjord.example/1","title":"Envoy leaves","publisher":"The Fjord",\
      "byline":"By Ola Vik","dateline":"OSLO –","published":"2024-03-05",\
      "published_basis":"metadata","language":"en","length":150,"skipped":[{"start":134,\
      "end":149,"why":"share bar"}]}
      {"kind":"actor","id":"Q20","name":"Norway","type":"state","country":"NOR",\
      "sector":null,"sectors":[],"wikidata":"Q20","office":null,"aliases":[],"mentions":[{\
      "start":20,"end":26,"text":"Norway","how":"name"}],"report":"fjord-1"}
      {"kind":"actor","id":"Q298","name":"Chile","type":"state","country":"CHL",\
      "sector":null,"sectors":[],"wikidata":null,"office":null,"aliases":[],"mentions":[{\
      "start":56,"end":61,"text":"Chile","how":"name"}],"report":"fjord-1"}
      {"kind":"actor","id":"made-up/lund","name":"Kari Lund","type":"person",\
      "country":"NOR","sector":"GOV","sectors":["GOV"],"wikidata":null,\
      "office":"Foreign Minister","aliases":["Foreign Minister Kari Lund"],"mentions":[{\
      "start":73,"end":99,"text":"Foreign Minister Kari Lund","how":"name"},{"start":123,\
      "end":126,"text":"she","how":"pronoun"}],"report":"fjord-1"}
      {"kind":"statement","id":"fjord-1#s1","report":"fjord-1","speaker":{\
      "actor":"made-up/lund","name":"Kari Lund","country":"NOR","sector":"GOV","start":73,\
      "end":99,"text":"Foreign Minister Kari Lund"},"speaker_unknown":null,"cue":{\
      "start":100,"end":104,"text":"said"},"content":[{"start":20,"end":71}],"quoted":[],\
      "form":"indirect","polarity":"said","addressee":[],"via":[],"occasion":null,"date":{\
      "value":"2024-03-05","start":null,"end":null,"text":null,"basis":"publication-day"},\
      "within":null,"about":["Q20","Q298"],"confidence":0.85,"rule":"said.clause"}
      {"kind":"statement","id":"fjord-1#s2","report":"fjord-1","speaker":null,\
      "speaker_unknown":"two women are named","cue":{"start":127,"end":132,\
      "text":"added"},"content":[{"start":107,"end":121}],"quoted":[{"start":107,\
      "end":121}],"form":"direct","polarity":"said","addressee":[],"via":[],\
      "occasion":null,"date":{"value":null,"start":null,"end":null,"text":null,\
      "basis":"unknown","because":"no day is near"},"within":"fjord-1#s1","about":[],\
      "confidence":0.85,"rule":"said.clause"}
      {"kind":"event","id":"fjord-1#e1","report":"fjord-1","type":"SANCTION",\
      "mode":["withdraw"],"context":["diplomatic"],"actor":[{"actor":"Q20",\
      "name":"Norway","country":"NOR","sector":null,"start":20,"end":26,"text":"Norway"}],\
      "recipient":[{"actor":"Q298","name":"Chile","country":"CHL","sector":null,\
      "start":56,"end":61,"text":"Chile"}],"trigger":{"start":27,"end":35,\
      "text":"recalled"},"date":{"value":"2024-03-04","start":65,"end":71,"text":"Monday",\
      "basis":"counted-from-publication"},"place":{"name":"Chile","country":"CHL",\
      "start":56,"end":61,"text":"Chile"},"status":"occurred",\
      "according_to":["fjord-1#s1"],"quad":4,"score":-4,"confidence":0.9,\
      "rule":"sanction.recall-envoy","sentence":{"start":18,"end":105}}
      """;

  @Test
  void aReadingIsItsReportActorsStatementsAndEventsOneALine() {
    assertThat(lines(MadeUp.reading(), false)).isEqualTo(GOLDEN);
  }

  @Test
  void datesComeAfterActorsWhenAsked() {
    assertThat(lines(MadeUp.reading(), true).lines())
        .hasSize(8)
        .element(4)
        .isEqualTo(
            """
            {"kind":"date","report":"fjord-1","start":65,"end":71,"text":"Monday",\
            "type":"DATE","value":"2024-03-04","basis":"counted-from-publication"}\
            """);
  }

  @Test
  void offsetsCountCodePointsSoThatWordsAfterAnEmojiAreFound() {
    String line = lines(MadeUp.reading(), false).lines().skip(1).findFirst().orElseThrow();
    int[] points = MadeUp.TEXT.codePoints().toArray();
    assertThat(line).contains("\"start\":20,\"end\":26,\"text\":\"Norway\"");
    assertThat(new String(points, 20, 6)).isEqualTo("Norway");
  }

  @Test
  void aReportWithoutAnythingSaysSoWithNulls() {
    Report bare =
        new Report("r", "-", Optional.empty(), "Hm.", Origin.UNKNOWN, Layout.plain("Hm."), "en");
    Reading nothing = new Reading(bare, List.of(), List.of(), List.of(), List.of());
    assertThat(lines(nothing, true))
        .isEqualTo(
            """
            {"kind":"report","id":"r","path":"-","url":null,"title":null,"publisher":null,\
            "byline":null,"dateline":null,"published":null,"published_basis":"unknown",\
            "language":"en","length":3,"skipped":[]}
            """);
  }

  @Test
  void quotesControlsAndHalfPairsStayValidJson() {
    String text = "\"\\ \u0007 \uD83D.";
    Report odd =
        new Report(text, "-", Optional.empty(), text, Origin.UNKNOWN, Layout.plain(text), "en");
    Reading nothing = new Reading(odd, List.of(), List.of(), List.of(), List.of());
    assertThat(lines(nothing, false)).contains("\"id\":\"\\\"\\\\ \\u0007 \uFFFD.\"");
  }

  @Test
  void aBrokenOutputIsReported() {
    Appendable broken =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> new JsonLines(broken, false).write(MadeUp.reading()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Broken pipe");
  }

  private static String lines(Reading reading, boolean withDates) {
    StringBuilder out = new StringBuilder();
    new JsonLines(out, withDates).write(reading);
    return out.toString();
  }
}
