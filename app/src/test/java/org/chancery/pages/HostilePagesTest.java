package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Reports that mean harm are shown as text and do nothing. */
class HostilePagesTest {
  private static void read(Window window, String line) {
    Page page = window.at("/reports");
    page.getByLabel("Files with reports")
        .setInputFiles(new FilePayload("hostile.jsonl", "application/json", bytes(line + "\n")));
    page.waitForURL("**/readings/*", new Page.WaitForURLOptions().setTimeout(180_000));
    window.settle();
  }

  /** What the server answers for a report in which nothing was read. */
  private static String report(String text) {
    return "{\"report\":{\"id\":\"h\",\"url\":\"javascript:alert(2)\",\"text\":\""
        + text
        + "\"},\"reading\":{\"actors\":[],\"timings\":[],\"statements\":[],\"events\":[],"
        + "\"issues\":[],\"positions\":[]},\"corrections\":[]}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void scriptsAndLinksOfAReportAreText() {
    String text =
        "OSLO, March 5, 2024 – Norway recalled its ambassador to Chile on Monday."
            + " <script>document.title='stolen'</script><img src=x onerror=alert(1)>"
            + " Chile said that <b>Norway</b> was wrong.";
    try (Window window = Window.open()) {
      window.page().onDialog(d -> window.complaints().add("a dialog: " + d.message()));
      read(
          window,
          "{\"id\":\"h\",\"url\":\"javascript:alert(2)\",\"title\":\"<img src=x onerror=alert(3)>\","
              + "\"text\":\""
              + text
              + "\"}");
      Page page = window.page();
      assertThat(page.locator("article").innerText())
          .contains("<script>document.title='stolen'</script><img src=x onerror=alert(1)>");
      assertThat(page.locator("h1").innerText()).isEqualTo("<img src=x onerror=alert(3)>");
      assertThat(page.locator("a[href^='javascript' i]").count()).isZero();
      assertThat(page.locator("article img, article script, article b, h1 img").count()).isZero();
      assertThat(page.title()).startsWith("<img");
      assertThat(window.complaints()).isEmpty();
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void charactersThatTurnTheDirectionAreNamedNotObeyed() {
    try (Window window = Window.open()) {
      read(
          window,
          "{\"id\":\"h\",\"title\":\"Norway \\u202Eelihc\",\"text\":\"OSLO, March 6, 2024 – Norway"
              + " praised \\u202Eelihc\\u2066 Chile on Tuesday.\"}");
      Page page = window.page();
      assertThat(page.locator("body").innerText()).contains("RLO", "LRI");
      assertThat((String) page.evaluate("() => document.body.innerText + document.title"))
          .doesNotContain("\u202E")
          .doesNotContain("\u2066");
    }
  }

  @Test
  void aLineOfAMegabyteStaysWithinItsColumn() {
    String line = "Norway and Chile ".repeat(60_000) + "x".repeat(50_000);
    try (Window window = Window.open()) {
      window
          .page()
          .route(
              "**/api/reports/h",
              route -> route.fulfill(new Route.FulfillOptions().setBody(report(line))));
      Page page = window.at("/reports/h");
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(
              (Integer) page.evaluate("() => document.querySelector('article').innerText.length"))
          .isGreaterThan(1_000_000);
      assertThat(page.locator("main").innerText()).contains("javascript:alert(2)");
      assertThat(page.locator("a[href^='javascript' i]").count()).isZero();
      assertThat(window.complaints()).isEmpty();
    }
  }
}
