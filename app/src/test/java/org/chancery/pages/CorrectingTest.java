package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An entry is mended beside its report, shown as mended, listed, and taken back. */
class CorrectingTest {
  @Test
  void aMendIsKeptShownAndTakenBack() {
    try (Window window = Window.open()) {
      Page page = window.at("/reports/2008-08-08-georgia-tbilisi");
      page.getByLabel("Show").getByText("Acts").click();
      page.keyboard().press("j");
      page.keyboard().press("m");
      page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true)).selectOption("denied");
      page.getByLabel("Why").fill("only one side tells it");
      page.getByLabel("Your name").fill("Ada");
      page.getByText("Keep the mend").click();
      page.getByText("by Ada, ").first().waitFor();
      assertThat(page.locator("li.open").innerText())
          .contains("mended", "status: denied", "only one side tells it");
      window.at("/corrections");
      assertThat(page.locator("tbody").innerText()).contains("status: denied", "Ada");
      page.locator("tbody button").click();
      page.getByText("Nothing has been corrected yet").waitFor();
    }
  }
}
