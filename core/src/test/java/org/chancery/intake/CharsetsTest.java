package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String TEXT = "The envoy’s “last word” – in Besançon, Kraków and Zürich.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkedTextIsReadAsItsMarkSaysAndKeepsTheMark(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(Charsets.decode(bytes)).isEqualTo("\uFEFF" + TEXT);
  }

  @Test
  void validUtf8IsUtf8() {
    assertThat(Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void curlyQuotesOfWindowsAreRead() {
    byte[] bytes = "The envoy’s “last word” – no more.".getBytes(Charset.forName("windows-1252"));
    assertThat(Charsets.decode(bytes)).isEqualTo("The envoy’s “last word” – no more.");
  }

  @Test
  void anotherCharsetIsDetected() {
    String text = "Министр сказал, что переговоры продолжатся в понедельник. ".repeat(5);
    assertThat(Charsets.decode(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
  }

  @Test
  void aPageIsReadAsItDeclares() {
    String page = "<html><head><meta charset=\"ISO-8859-2\"></head><body>Kraków ąęś</body>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Charsets.decodePage(bytes)).isEqualTo(page);
  }

  @Test
  void aPageThatDeclaresAnUnknownCharsetIsStillRead() {
    byte[] bytes = "<meta charset='no such'><p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Charsets.decodePage(bytes)).contains("<p>caf");
  }
}
