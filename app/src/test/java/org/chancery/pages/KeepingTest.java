package org.chancery.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;
import org.chancery.record.RecordStore;
import org.chancery.serve.Setup;
import org.chancery.serve.Workbench;
import org.chancery.store.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped on a page and kept are in the record's file, and stay there. */
class KeepingTest {
  private static final Lexicon WORDS = Lexicon.bundled();

  @TempDir private Path folder;

  private static FilePayload file(String name, String type, String text) {
    return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private Workbench workbench(Path record) {
    Setup setup =
        new Setup(
            Optional.of(record.toString()), "0.1", WORDS, () -> Chancery.with(WORDS), line -> {});
    return Workbench.start(setup, 0);
  }

  @Test
  void severalFilesAreReadAtOnceAndKept() {
    Path record = folder.resolve("kept.record");
    Records.open(record.toString(), WORDS).close();
    try (Workbench workbench = workbench(record);
        Window window = Window.open()) {
      Page page = window.page();
      page.navigate(workbench.address() + "reports");
      window.settle();
      page.getByLabel("Keep it in the record").check();
      page.getByLabel("Files with reports")
          .setInputFiles(
              new FilePayload[] {
                file(
                    "oslo.txt",
                    "text/plain",
                    "OSLO, March 5, 2024 – Norway recalled its ambassador to Chile on Monday."),
                file(
                    "lima.html",
                    "text/html",
                    "<html><head><title>Peru and Kenya</title></head><body><article><h1>Peru and Kenya"
                        + "</h1><p>LIMA, March 6, 2024 – Peru and Kenya signed a trade agreement on"
                        + " Tuesday.</p></article></body></html>"),
                file(
                    "old.jsonl",
                    "application/json",
                    "{\"id\":\"1990/old.html\",\"text\":\"Ghana hosted talks in March 1990.\"}\n")
              });
      page.getByText("Peru and Kenya")
          .first()
          .waitFor(new Locator.WaitForOptions().setTimeout(180_000));
      assertThat(page.locator("main").innerText()).contains("oslo");
      for (String id : kept(record)) {
        page.navigate(workbench.address() + "reports/" + id.replace("/", "%2F"));
        window.settle();
        assertThat(page.locator("article").innerText()).contains("March");
      }
      assertThat(window.complaints()).isEmpty();
    }
    assertThat(kept(record)).hasSize(3).contains("1990/old.html");
  }

  private static List<String> kept(Path record) {
    List<String> ids = new ArrayList<>();
    try (RecordStore store = Records.look(record.toString())) {
      store.readings(k -> ids.add(k.reading().report().id()));
    }
    return ids;
  }
}
