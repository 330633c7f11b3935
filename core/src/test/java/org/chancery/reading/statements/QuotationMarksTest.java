package org.chancery.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We lost,” she said.                          | We lost,
          "We lost," she said. "Twice."                 | We lost, / Twice.
          ''We lost,'' she said.                        | We lost,
          ``We lost,'' she said.                        | We lost,
          The clerks' union struck.                     | ~~
          It's the ministry's turn, isn't it?           | ~~
          “They say, ‘never,’ and then sign,” he said.  | They say, ‘never,’ and then sign, / never,
          Envoy: Raid Was ‘Act of Folly’                | Act of Folly
          "He read “Blue Harbour” aloud," she said.     | He read “Blue Harbour” aloud, / Blue Harbour
          In the ’90s they called it “home”.            | home
          The board is 6" wide.                         | ~~
          """)
  void marksArePaired(String text, String expected) {
    assertThat(String.join(" / ", quotations(text))).isEqualTo(expected);
  }

  @Test
  void aQuotationThatNeverClosesRunsToTheEndOfItsParagraph() {
    assertThat(quotations("“We waited all day.\n“Then we left,” he said."))
        .containsExactly("We waited all day.", "Then we left,");
  }

  @Test
  void anOpeningMarkInTheMiddleOfASentenceThatNeverClosesIsLitter() {
    assertThat(quotations("The board of “directors met at noon.")).isEmpty();
  }

  private static List<String> quotations(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      paragraphs.add(new Span(at, end));
      at = end + 1;
    }
    Optional<Span> none = Optional.empty();
    Layout layout = new Layout(none, none, none, none, paragraphs, List.of());
    Report report = new Report("r", "-", Optional.empty(), text, Origin.UNKNOWN, layout, "en");
    return QuotationMarks.in(report).stream().map(q -> q.words().in(text)).toList();
  }
}
