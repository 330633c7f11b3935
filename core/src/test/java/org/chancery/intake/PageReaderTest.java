package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final PageReader PAGES = new PageReader(Taken.lexicon());
  private static final String TALKS =
      "The talks will go on until Saturday, the hosts said, and nobody left the room.";

  private static Found read(String html) throws UnreadableReportException {
    return PAGES.read(html, "page", "page.html");
  }

  @Test
  void aPageGivesHeadlineAndParagraphsAndNothingElse() {
    Report report = Taken.from(fixture()).only();
    assertThat(Taken.words(report, report.layout().headline()))
        .isEqualTo("Norland and Sudland open talks on river dams");
    assertThat(Taken.words(report, report.layout().dateline())).isEqualTo("VIENNA –");
    assertThat(Taken.paragraphs(report)).hasSize(4);
    assertThat(Taken.paragraphs(report).get(0)).startsWith("Envoys of Norland");
    assertThat(Taken.paragraphs(report).get(2)).contains("asked for a court to decide");
    assertThat(report.text()).doesNotContain("uncle", "newsletter", "1881", "script", "Tweet");
  }

  @Test
  void aPageTellsItsPublisherItsAddressAndItsDay() {
    assertThat(Taken.from(fixture()).only().origin())
        .isEqualTo(
            new Origin(
                Optional.of("Harbour Gazette"),
                Optional.of(URI.create("https://gazette.example/world/2022/03/river-talks")),
                Optional.of(LocalDate.of(2022, 3, 3)),
                PublishedBasis.METADATA));
  }

  @Test
  void jsonLdTellsTheDayAndTheText() throws UnreadableReportException {
    Found found =
        read(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Talks open\","
                + "\"datePublished\":\"2022-03-03T10:00:00Z\",\"publisher\":{\"name\":\"Gazette\"},"
                + "\"articleBody\":\""
                + TALKS
                + "\\n"
                + TALKS
                + "\"}]}</script><p>Loading the page.</p>");
    assertThat(found.title()).contains("Talks open");
    assertThat(found.publisher()).contains("Gazette");
    assertThat(found.published()).contains(LocalDate.of(2022, 3, 3));
    assertThat(found.text()).isEqualTo("Talks open\n\n" + TALKS + "\n\n" + TALKS);
  }

  @Test
  void brokenJsonLdIsPassedOver() throws UnreadableReportException {
    Found found = read("<script type='application/ld+json'>{\"@type\": [</script><p>" + TALKS);
    assertThat(found.text()).isEqualTo(TALKS);
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() throws UnreadableReportException {
    Found found =
        read(
            "<title>Talks open - Gazette</title><meta property='og:site_name' content='Gazette'><p>"
                + TALKS);
    assertThat(found.title()).contains("Talks open");
  }

  @Test
  void doubledLineBreaksPartParagraphs() throws UnreadableReportException {
    Found found = read("<div>" + TALKS + "<br><br>" + TALKS + "</div>");
    assertThat(found.text()).isEqualTo(TALKS + "\n\n" + TALKS);
  }

  @Test
  void aFormAroundTheWholePageHidesNothing() throws UnreadableReportException {
    Found found = read("<form><div><p>" + TALKS + "</p><p>" + TALKS + "</p></div></form>");
    assertThat(found.text()).isEqualTo(TALKS + "\n\n" + TALKS);
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(() -> read("<html><body><img src='a.png'></body></html>"))
        .hasMessage("page.html: no report found in the page; expected paragraphs of text");
  }

  @Test
  void aPageIsReadAlikeInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Taken.paragraphs(Taken.from(fixture()).only())).hasSize(4);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Path fixture() {
    try {
      return Path.of(PageReaderTest.class.getResource("/intake/river-talks.html").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
