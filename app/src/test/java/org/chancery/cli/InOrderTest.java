package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InOrderTest {
  private final List<String> seen = new ArrayList<>();

  @Test
  void readingsComeInTheOrderOfTheirReportsHoweverLongTheyTake() {
    try (InOrder inOrder = new InOrder(InOrderTest::slowForEven, new Notes())) {
      for (int i = 0; i < 30; i++) {
        inOrder.report(report(i));
      }
      inOrder.rejected("x", "x: no such file");
      inOrder.finish();
    }
    assertThat(seen).hasSize(31).startsWith("0", "1", "2").endsWith("29", "x: no such file");
    assertThat(seen.subList(0, 30)).isEqualTo(numbers(30));
  }

  @Test
  void aReaderThatFailsLosesOneReportOnly() {
    try (InOrder inOrder = new InOrder(InOrderTest::failingAtOne, new Notes())) {
      for (int i = 0; i < 3; i++) {
        inOrder.report(report(i));
      }
      inOrder.finish();
    }
    assertThat(seen).containsExactly("0", "failed 1: odd", "2");
  }

  @Test
  void aBrokenOutputStopsTheRun() {
    UncheckedIOException broken = new UncheckedIOException(new IOException("Broken pipe"));
    InOrder.Outcome outcome =
        new Notes() {
          @Override
          public void read(Reading reading) {
            throw broken;
          }
        };
    try (InOrder inOrder = new InOrder(InOrderTest::reading, outcome)) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  inOrder.report(report(i));
                }
                inOrder.finish();
              })
          .isInstanceOf(OutputException.class)
          .hasCause(broken);
    }
  }

  @Test
  void aReadingIsShownBeforeTheNextReportComes() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    InOrder.Outcome outcome =
        new Notes() {
          @Override
          public void read(Reading reading) {
            shown.countDown();
          }
        };
    try (InOrder inOrder = new InOrder(InOrderTest::reading, outcome)) {
      inOrder.report(report(0));
      shown.await();
      inOrder.finish();
    }
    assertThat(shown.getCount()).isZero();
  }

  private class Notes implements InOrder.Outcome {
    @Override
    public void read(Reading reading) {
      seen.add(reading.report().id());
    }

    @Override
    public void rejected(String message) {
      seen.add(message);
    }

    @Override
    public void failed(Report report, Throwable failure) {
      seen.add("failed " + report.id() + ": " + failure.getMessage());
    }
  }

  private static List<String> numbers(int end) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  private static Reading slowForEven(Report report) {
    if (Integer.parseInt(report.id()) % 2 == 0) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return reading(report);
  }

  private static Reading failingAtOne(Report report) {
    if (report.id().equals("1")) {
      throw new IllegalStateException("odd");
    }
    return reading(report);
  }

  private static Reading reading(Report report) {
    return new Reading(report, List.of(), List.of(), List.of(), List.of());
  }

  private static Report report(int id) {
    String text = "Nothing happened.";
    return new Report(
        String.valueOf(id),
        id + ".txt",
        Optional.empty(),
        text,
        Origin.UNKNOWN,
        Layout.plain(text),
        "en");
  }
}
