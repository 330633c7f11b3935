package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page offers no filter that the server does not take. */
class OfferedFiltersTest {
  private static final String ALL =
      "?q=a&party=IRN&person=Q348144&type=ACCUSE&quad=3&status=occurred&issue=iran-nuclear-deal"
          + "&kind=entry&since=2015-01-01&until=2020-01-01";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports",
        "/timeline",
        "/relations",
        "/relations/RUS/UKR",
        "/places",
        "/people",
        "/people/Q348144",
        "/issues",
        "/issues/iran-nuclear-deal",
        "/agreements",
        "/agreements/camp-david-accords",
        "/search"
      })
  void whatIsAskedIsAParameterOfItsRoute(String path) throws IOException {
    try (Window window = Window.open()) {
      List<URI> asked = new ArrayList<>();
      window.page().onRequest(r -> asked.add(URI.create(r.url())));
      window.at(path + ALL);
      asked.removeIf(a -> !a.getPath().startsWith("/api/"));
      assertThat(asked).isNotEmpty();
      for (URI one : asked) {
        assertThat(taken(one.getPath())).as(one.toString()).containsAll(names(one));
      }
    }
  }

  @Test
  void aFilterOfAgreementsLeavesOthersOut() {
    try (Window window = Window.open()) {
      Page page = window.at("/agreements?party=EGY");
      page.getByText("Camp David Accords").first().waitFor();
      window.at("/agreements?party=CHL");
      page.getByText("No agreement under these filters").waitFor();
    }
  }

  private static List<String> names(URI uri) {
    return uri.getRawQuery() == null
        ? List.of()
        : Arrays.stream(uri.getRawQuery().split("&", -1))
            .map(p -> p.replaceAll("=.*", ""))
            .toList();
  }

  /** What the route of this path takes, as the workbench describes itself. */
  private static List<Object> taken(String path) throws IOException {
    Map<String, Object> description =
        JSON.std.mapFrom(Site.get(Site.address() + "/api/openapi.json"));
    for (Map.Entry<?, ?> route : ((Map<?, ?>) description.get("paths")).entrySet()) {
      String pattern = String.valueOf(route.getKey()).replaceAll("\\{[^}]*\\}", "[^/]+");
      if (path.matches(pattern)) {
        Map<?, ?> get = (Map<?, ?>) ((Map<?, ?>) route.getValue()).get("get");
        List<Object> names = new ArrayList<>();
        if (get.get("parameters") instanceof List<?> parameters) {
          parameters.forEach(p -> names.add(((Map<?, ?>) p).get("name")));
        }
        return names;
      }
    }
    return List.of();
  }
}
