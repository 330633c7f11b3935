import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Opens the views of the workbench on a record in a real browser: Pages FILE CHROMIUM. Milliseconds from the click
 * until a view is usable, and the frames while the timeline is scrolled through. FILE is made by Serve.
 */
public final class Pages {
  private static final List<String> VIEWS =
      List.of(
          "/timeline", "/timeline?party=IRN,USA", "/timeline?q=pipeline", "/relations", "/relations?view=matrix",
          "/relations/IRN/USA", "/places", "/people", "/people/p7", "/issues", "/issues/i7", "/agreements", "/agreements/i7",
          "/search?q=pipeline", "/reports", "/reports/r77", "/corrections");
  private static final String USABLE =
      "() => document.querySelector('h1') !== null && document.querySelector('.bones, [aria-busy=true]') === null";
  private static final String SCROLL =
      """
      () => new Promise(done => {
        const box = document.querySelector('[role=region][aria-label^=Acts]');
        const gaps = [];
        let before = performance.now();
        const end = before + 8000;
        const step = now => {
          gaps.push(now - before);
          before = now;
          box.scrollTop += 40;
          if (now < end) requestAnimationFrame(step);
          else {
            gaps.sort((a, b) => a - b);
            const at = q => gaps[Math.floor(q * (gaps.length - 1))].toFixed(1);
            done(`frames ${gaps.length} in 8 s, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`);
          }
        };
        requestAnimationFrame(step);
      })
      """;

  public static void main(String[] args) throws Exception {
    String home = System.getProperty("user.dir");
    Process server =
        new ProcessBuilder(home + "/chancery", "serve", "--record", args[0], "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      String address = out.readLine().replaceFirst(".*(http://[^ ]*)/.*", "$1");
      Browser browser =
          playwright.chromium().launch(
              new BrowserType.LaunchOptions().setExecutablePath(Path.of(args[1])).setArgs(List.of("--no-sandbox")));
      Page page = browser.newPage();
      page.navigate(address + "/");
      page.waitForFunction(USABLE);
      for (String view : VIEWS) {
        System.out.printf("%-32s %6d ms, again %6d ms%n", view, click(page, view), click(page, view));
      }
      page.navigate(address + "/timeline");
      page.waitForFunction(USABLE);
      page.waitForTimeout(1000);
      System.out.println("timeline: " + page.evaluate(SCROLL));
      browser.close();
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  /** As a link does it, without loading the program of the pages anew. */
  private static long click(Page page, String view) {
    page.evaluate("() => { history.pushState(null, '', '/nothing'); dispatchEvent(new PopStateEvent('popstate')); }");
    page.waitForFunction(USABLE);
    long start = System.nanoTime();
    page.evaluate("to => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate')); }", view);
    page.waitForFunction("to => location.pathname + location.search === to", view);
    page.waitForTimeout(20); // until the view has begun to load
    page.waitForFunction(USABLE);
    return (System.nanoTime() - start) / 1_000_000;
  }
}
