package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** All of it can be used without a mouse. */
class KeyboardTest {
  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.innerText ?? ''");
  }

  @Test
  void theFirstStopSkipsToThePage() {
    try (Window window = Window.open()) {
      Page page = window.at("/timeline");
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to the page");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void jAndKWalkTheTimelineAndEnterOpens() {
    try (Window window = Window.open()) {
      Page page = window.at("/timeline");
      page.locator("[data-index='1'] button").waitFor();
      page.keyboard().press("j");
      String first = focused(page);
      page.keyboard().press("j");
      assertThat(focused(page)).isNotEqualTo(first).isNotEmpty();
      page.keyboard().press("k");
      assertThat(focused(page)).isEqualTo(first);
      page.keyboard().press("Enter");
      page.getByLabel("The entry that is chosen").waitFor();
      assertThat(page.url()).contains("entry=");
      page.keyboard().press("Escape");
      page.waitForURL("**/timeline");
    }
  }

  @Test
  void theTimelineIsWalkedPastWhatIsInView() {
    try (Window window = Window.open()) {
      Page page = window.at("/timeline");
      page.locator("[data-index='1'] button").waitFor();
      for (int i = 0; i < 40; i++) {
        page.keyboard().press("j");
      }
      page.waitForFunction(
          "() => document.activeElement.closest('[data-index]')?.dataset.index === '39'");
      assertThat(page.locator("[data-index]").count()).isLessThan(60);
    }
  }

  @Test
  void jWalksTheEntriesOfAReport() {
    try (Window window = Window.open()) {
      Page page = window.at("/reports/2008-08-08-georgia-moscow");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.waitForURL("**entry=*");
      assertThat(page.locator("[data-entry] [aria-expanded=true]").count()).isEqualTo(1);
      assertThat(page.locator(".mark.on").count()).isPositive();
      assertThat(page.getByLabel("What the record takes from it").innerText())
          .contains("Status", "When", "Rule");
    }
  }

  @Test
  void questionMarkHelpsAndSlashSearches() {
    try (Window window = Window.open()) {
      Page page = window.at("/");
      page.keyboard().press("?");
      assertThat(page.getByRole(AriaRole.DIALOG).innerText()).contains("next and previous entry");
      page.keyboard().press("Escape");
      page.getByRole(AriaRole.DIALOG)
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      page.keyboard().press("/");
      page.locator("input:focus").waitFor();
      page.keyboard().type("nuclear deal");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=nuclear%20deal");
      window.settle();
      page.getByText("Iran nuclear deal").first().waitFor();
    }
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    try (Window window = Window.open()) {
      Page page = window.at("/");
      page.getByLabel("Keys and help").click();
      page.getByLabel("Single keys act as shortcuts").uncheck();
      page.keyboard().press("Escape");
      page.keyboard().press("g");
      page.keyboard().press("t");
      assertThat(page.url()).isEqualTo(Site.address() + "/");
    }
  }
}
