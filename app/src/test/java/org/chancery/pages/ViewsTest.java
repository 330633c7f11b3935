package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each view shows what the examples hold, asks nobody else, and breaks no rule of its policy. */
class ViewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                                 | The examples      | Egypt – Israel
          /reports                          | Reading           | Iran to stay in accord for now
          /timeline                         | Timeline          | Armenia agreed to open a corridor
          /timeline?party=IRN&kind=entry    | Timeline          | Trump pulls U.S. out
          /relations                        | Relations         | Russia – Ukraine
          /relations?view=matrix            | Relations         | United States
          /relations/RUS/UKR                | Russia – Ukraine  | What they did and said
          /places                           | Map               | places where acts took place
          /people                           | People            | Hassan Rouhani
          /people/Q348144                   | Hassan Rouhani    | Iran would remain in the nuclear accord
          /issues                           | Issues            | Iran nuclear deal
          /issues/iran-nuclear-deal         | Iran nuclear deal | sets conditions
          /agreements                       | Agreements        | Camp David Accords
          /agreements/camp-david-accords    | Camp David Accords | Ledger of
          /search?q=accord                  | Search            | Under the accord Iran will cut
          /corrections                      | Corrections       | Save as gold data
          /nothing-here                     | No such page      | Go home
          """)
  void viewShows(String path, String heading, String words) {
    try (Window window = Window.open()) {
      Page page = window.at(path);
      page.getByText(words).first().waitFor();
      assertThat(page.getByRole(AriaRole.HEADING, heading(1)).innerText()).isEqualTo(heading);
      assertThat(page.title()).isEqualTo(heading + " · Chancery");
      assertThat(window.complaints()).isEmpty();
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  private static Page.GetByRoleOptions heading(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline?q=nuclear&party=IRN&since=2018-01-01",
    "/relations?party=RUS&view=matrix",
    "/people?party=IRN",
    "/people/Q348144?kind=all&issue=iran-nuclear-deal"
  })
  void filtersOutliveAReload(String path) {
    try (Window window = Window.open()) {
      Page page = window.at(path);
      String before = chips(page);
      page.reload();
      window.settle();
      assertThat(chips(page)).isEqualTo(before).isNotEmpty();
      assertThat(page.url()).endsWith(path);
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** Once the names that the page learns are there. */
  private static String chips(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForTimeout(200);
    return page.getByLabel("Filters that are set").innerText();
  }

  @Test
  void aFilterIsChosenFromNamesAndStandsInTheAddress() {
    try (Window window = Window.open()) {
      Page page = window.at("/timeline");
      page.getByRole(AriaRole.COMBOBOX, named("Party")).fill("Finl");
      page.getByRole(AriaRole.OPTION, named("Finland state")).waitFor();
      page.keyboard().press("Enter");
      page.waitForURL("**/timeline?party=FIN");
      page.getByText("entries, the latest first").waitFor();
      assertThat(chips(page)).contains("Finland");
      page.goBack();
      page.waitForURL("**/timeline");
    }
  }

  @Test
  void aReportIsReadWhileOneWatches() {
    try (Window window = Window.open()) {
      Page page = window.at("/reports");
      page.getByLabel("Text of a report")
          .fill("OSLO, March 5, 2024 – Norway recalled its ambassador to Chile on Monday.");
      page.getByText("Read it").click();
      page.waitForURL("**/readings/*");
      window.settle();
      assertThat(page.getByLabel("What the record takes from it").innerText())
          .contains("Norway", "Chile", "Sanction");
      assertThat(page.locator("[data-marks]").first().innerText()).contains("recalled");
    }
  }

  @Test
  void noPageIsWiderThanAPhone() {
    try (Window window = Window.open(390, 844, ColorScheme.LIGHT)) {
      for (String path : AccessibilityTest.PAGES) {
        Page page = window.at(path);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(390);
      }
    }
  }
}
