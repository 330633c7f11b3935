package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A timeline of a hundred thousand entries holds no more of them than are in view. */
class LongListTest {
  private static final int ALL = 100_000;
  private static final int PAGE = 100;

  private static void many(Route route) {
    String offset = route.request().url().replaceFirst(".*offset=(\\d+).*", "$1");
    int from = Integer.parseInt(offset);
    String items =
        IntStream.range(from, Math.min(from + PAGE, ALL))
            .mapToObj(LongListTest::entry)
            .collect(Collectors.joining(","));
    route.fulfill(
        new Route.FulfillOptions()
            .setBody("{\"total\":" + ALL + ",\"offset\":" + from + ",\"items\":[" + items + "]}"));
  }

  private static String entry(int i) {
    String named = "[{\"actor\":\"NOR\",\"name\":\"Norway\",\"country\":\"NOR\",\"sector\":null}]";
    return "{\"kind\":\"entry\",\"id\":\"e"
        + i
        + "\",\"type\":\"PROTEST\",\"quad\":3,\"actor\":"
        + named
        + ",\"recipient\":[],\"date\":{\"value\":\"2020-01-01\",\"basis\":\"stated\"},\"day\":"
        + "\"2020-01-01\",\"place\":null,\"status\":\"occurred\",\"reports\":1,\"voices\":1,"
        + "\"stages\":[],\"disagreements\":[],\"witnesses\":[{\"event\":\"e\",\"report\":\"r\","
        + "\"voice\":\"r\",\"publisher\":\"Fjord Press\",\"on_word_of\":[],\"sentence\":\"Entry "
        + i
        + "\"}]}";
  }

  @Test
  void onlyWhatIsInViewIsOnThePage() {
    try (Window window = Window.open()) {
      window.page().route("**/api/timeline?*", LongListTest::many);
      Page page = window.at("/timeline");
      page.getByText("100,000 entries, the latest first").waitFor();
      page.getByText("Entry 0", new Page.GetByTextOptions().setExact(true)).waitFor();
      assertThat(page.locator("[data-index]").count()).isLessThan(60);
      page.evaluate(
          "() => { const box = document.querySelector('[role=region][aria-label^=Acts]');"
              + " box.scrollTop = box.scrollHeight; }");
      page.getByText("Entry 99999", new Page.GetByTextOptions().setExact(true)).waitFor();
      assertThat(page.locator("[data-index]").count()).isLessThan(60);
      assertThat(window.complaints()).isEmpty();
    }
  }
}
