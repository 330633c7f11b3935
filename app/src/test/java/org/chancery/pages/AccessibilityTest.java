package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing to object to on any page. */
class AccessibilityTest {
  static final List<String> PAGES =
      List.of(
          "/",
          "/reports",
          "/reports/2008-08-08-georgia-moscow",
          "/timeline",
          "/timeline?party=RUS&q=war",
          "/relations",
          "/relations?view=matrix",
          "/relations/RUS/UKR",
          "/places",
          "/people",
          "/people/Q348144",
          "/issues",
          "/issues/iran-nuclear-deal",
          "/agreements",
          "/agreements/iran-nuclear-deal",
          "/search?q=accord",
          "/corrections",
          "/nothing-here");
  private static final String RUN =
      """
      async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
        'wcag22aa', 'best-practice']})).violations
        .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))
      """;

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noViolations(ColorScheme colours) throws IOException {
    String axe = axe();
    List<String> found = new ArrayList<>();
    try (Window window = Window.open(1280, 900, colours)) {
      for (String path : PAGES) {
        Page page = window.at(path);
        page.evaluate(axe);
        found.addAll(violations(page, path));
      }
      Page page = window.at("/reports/2008-08-08-georgia-moscow");
      page.keyboard().press("j");
      page.keyboard().press("m");
      page.evaluate(axe);
      found.addAll(violations(page, "an entry that is being mended"));
      page.keyboard().press("Escape");
      page.getByLabel("Keys and help").click();
      found.addAll(violations(page, "help"));
    }
    assertThat(found).isEmpty();
  }

  private static List<String> violations(Page page, String where) {
    return ((List<?>) page.evaluate(RUN)).stream().map(v -> where + ": " + v).toList();
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
