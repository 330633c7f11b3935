package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void theTextStandsOnThePageWithItsWordsMarked() {
    assertThat(page(MadeUp.reading()))
        .contains(
            "<span data-m=\"e1.actor s1.content\">Norway</span>",
            "<a href=\"#r1-e1\" data-m=\"e1.trigger s1.content\">recalled</a>",
            "<span data-m=\"e1.date s1.content\">Monday</span>",
            "<a href=\"#r1-s1\" data-m=\"s1.cue\">said</a>",
            "<span class=\"skipped\">Share this page</span>");
  }

  @Test
  void everyCharacterOfTheReportIsShownOnce() {
    String page = page(MadeUp.reading());
    StringBuilder shown = new StringBuilder();
    var words = Pattern.compile("<div class=\"words\">(.*?)</div>", Pattern.DOTALL).matcher(page);
    while (words.find()) {
      shown.append(words.group(1).replaceAll("<[^>]*>", ""));
    }
    assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo(MadeUp.TEXT.replaceAll("\\s", ""));
  }

  @Test
  void entriesSayWhoDidWhatOnWhoseWord() {
    assertThat(page(MadeUp.reading()))
        .contains(
            "<li class=\"entry act q4\" id=\"r1-e1\" data-e=\"e1\" tabindex=\"0\">",
            "<span class=\"type\">SANCTION</span> withdraw",
            "on the word of <a href=\"#r1-s1\">Kari Lund</a>",
            "somebody <span class=\"said\">(two women are named)</span>");
  }

  @Test
  void markupInAReportIsText() {
    String text = "<script>alert('x')</script> & \"more\" </style> \u001B[31m \u202E";
    String page = page(bare(text, Origin.UNKNOWN));
    assertThat(page)
        .doesNotContain("<script>alert", "\u001B", "\u202E")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.split("</style>", -1)).hasSize(2);
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    assertThat(page(bare("Hm.", at("javascript:alert(1)")))).doesNotContain("javascript:");
    assertThat(page(bare("Hm.", at("https://fjord.example/?a=\u00E9&b=1"))))
        .contains("href=\"https://fjord.example/?a=\u00E9&amp;b=1\"");
  }

  @Test
  void thePageLoadsNothing() {
    assertThat(page(MadeUp.reading()))
        .contains("default-src 'none'")
        .doesNotContainPattern("(?:src|@import|url\\()[ =\"']*(?:https?:)?//")
        .doesNotContain("<img", "<iframe", "<link rel=\"stylesheet\"");
  }

  @Test
  void aReportWithoutEntriesSaysSo() {
    assertThat(page(bare("Hm.", Origin.UNKNOWN)))
        .contains("No act and no statement found in this report.");
  }

  @Test
  void aPageWithoutReportsIsStillAPage() {
    StringBuilder out = new StringBuilder();
    new HtmlPage(out).end("0 reports");
    assertThat(out).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void everyElementThatOpensCloses() {
    String page = page(MadeUp.reading());
    for (String element : List.of("section", "div", "p", "span", "a", "ul", "li", "details")) {
      assertThat(page.split("<" + element + "[ >]", -1))
          .as(element)
          .hasSameSizeAs(page.split("</" + element + ">", -1));
    }
  }

  private static Origin at(String link) {
    return new Origin(
        Optional.empty(), Optional.of(URI.create(link)), Optional.empty(), PublishedBasis.UNKNOWN);
  }

  private static Reading bare(String text, Origin origin) {
    Report report = new Report("r", "-", Optional.of(text), text, origin, Layout.plain(text), "en");
    return new Reading(report, List.of(), List.of(), List.of(), List.of());
  }

  private static String page(Reading reading) {
    StringBuilder out = new StringBuilder();
    HtmlPage page = new HtmlPage(out);
    page.write(reading);
    page.end("1 report");
    return out.toString();
  }
}
