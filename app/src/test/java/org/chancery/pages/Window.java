package org.chancery.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A window of a real browser on the workbench; it keeps what the pages ask for and complain of. */
final class Window implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
  private static final Optional<Path> CHROMIUM = chromium();
  private static final Optional<Browser> BROWSER = CHROMIUM.map(Window::launch);

  private final BrowserContext context;
  private final Page page;
  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Window(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onRequest(
        r -> {
          if (!r.url().startsWith(Site.address() + "/")) {
            elsewhere.add(r.url());
          }
        });
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            complaints.add(m.text());
          }
        });
  }

  /** As wide as a laptop's, in light colours. */
  static Window open() {
    return open(1280, 900, ColorScheme.LIGHT);
  }

  static Window open(int width, int height, ColorScheme colours) {
    Assumptions.assumeTrue(
        BROWSER.isPresent(),
        "skipped: no Chromium here; install Debian's chromium or set CHROMIUM to its path");
    return new Window(
        BROWSER
            .orElseThrow()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colours)
                    .setLocale("en-GB")));
  }

  private static Browser launch(Path chromium) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }

  private static Optional<Path> chromium() {
    Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    Stream<Path> usual = Stream.of(Path.of("/usr/bin/chromium"));
    Stream<Path> onPath =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
            .filter(p -> !p.isEmpty())
            .flatMap(
                p ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(p)::resolve));
    return Stream.of(named, usual, onPath).flatMap(s -> s).filter(Files::isExecutable).findFirst();
  }

  /** Goes to a path of the workbench and waits until nothing is loading. */
  Page at(String path) {
    page.navigate(Site.address() + path);
    settle();
    return page;
  }

  /** Until the page has its heading and no part of it waits for the server. */
  void settle() {
    page.waitForFunction(
        "() => document.querySelector('h1') !== null"
            + " && document.querySelector('.bones, [aria-busy=true]') === null");
  }

  Page page() {
    return page;
  }

  /** What it asked of others than the workbench. */
  List<String> elsewhere() {
    return elsewhere;
  }

  /** Errors of scripts and of the page's policy. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    context.close();
  }
}
