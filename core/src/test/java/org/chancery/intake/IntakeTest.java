package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
  private static final String TEXT = "The envoy left on Monday. He will come back in spring.";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static Taken standardInput(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return Taken.from(Optional.empty(), in, Path.of("-"));
  }

  @Test
  void aTextIsKeptCharacterForCharacter() throws IOException {
    String text = "\uFEFFEnvoy leaves\r\n\r\n“We\u00a0go,” he said.\r\n\tThen he left…  \r\n";
    Report report = Taken.from(file("envoy.txt", text)).only();
    assertThat(report.text()).isEqualTo(text);
    assertThat(report.id()).isEqualTo("envoy");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.title()).contains("Envoy leaves");
    assertThat(Taken.paragraphs(report)).containsExactly("“We\u00a0go,” he said.", "Then he left…");
  }

  @Test
  void aFolderIsReadInOrderAndItsFoldersToo() throws IOException {
    file("b.txt", TEXT);
    file("a/z.txt", TEXT);
    file("c", TEXT);
    file("d.JSONL", "{\"id\":\"r\",\"text\":\"" + TEXT + "\"}");
    file("e.json", "{\n \"id\": \"s\",\n \"text\": \"" + TEXT + "\"\n}");
    file("f.html", "<p>" + TEXT + "</p>");
    file(".hidden/x.txt", TEXT);
    file(".x.txt", TEXT);
    file("README.md", TEXT);
    file("LICENSE", TEXT);
    Taken taken = Taken.from(folder);
    assertThat(taken.reports).extracting(Report::id).containsExactly("z", "b", "c", "r", "s", "f");
    assertThat(taken.messages).isEmpty();
  }

  @Test
  void filesOfOneNameGetIdsOfTheirOwn() throws IOException {
    file("a/march.txt", TEXT);
    file("b/march.txt", TEXT);
    file("c/march-2.txt", TEXT);
    assertThat(Taken.from(folder).reports)
        .extracting(Report::id)
        .containsExactly("march", "march-2", "march-2-2");
  }

  @Test
  void standardInputIsText() {
    Report report = standardInput(TEXT).only();
    assertThat(report.path()).isEqualTo("-");
    assertThat(report.id()).isEqualTo("standard-input");
    assertThat(report.text()).isEqualTo(TEXT);
  }

  @Test
  void standardInputThatBeginsWithABraceIsJsonLines() {
    assertThat(standardInput(" \n{\"id\":\"r\",\"text\":\"" + TEXT + "\"}").only().id())
        .isEqualTo("r");
  }

  @Test
  void standardInputThatBeginsAsAPageIsAPage() {
    assertThat(standardInput("<!DOCTYPE html><title>Envoy leaves</title><p>" + TEXT).only().text())
        .isEqualTo("Envoy leaves\n\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "envoy.txt | VIENNA, March 3, 2022 (Reuters) – The envoy left. | 2022-03-03 | DATELINE",
        "2021-10-09-envoy.txt | The envoy left on Monday. | 2021-10-09 | ADDRESS",
        "20211009_envoy.txt | The envoy left on Monday. | 2021-10-09 | ADDRESS",
        "2021-10-09.txt | VIENNA, March 3, 2022 – The envoy left. | 2022-03-03 | DATELINE",
      })
  void theDayOfPublicationIsTakenFromTheBestPlace(
      String name, String text, LocalDate day, PublishedBasis basis) throws IOException {
    Origin origin = Taken.from(file(name, text)).only().origin();
    assertThat(origin.publishedOn()).contains(day);
    assertThat(origin.basis()).isEqualTo(basis);
  }

  @Test
  void aDayThatTheUserGivesWins() throws IOException {
    Path file = file("a.jsonl", "{\"text\":\"" + TEXT + "\",\"published\":\"2022-03-03\"}");
    LocalDate given = LocalDate.of(2024, 3, 5);
    Origin origin =
        Taken.from(Optional.of(given), InputStream.nullInputStream(), file).only().origin();
    assertThat(origin.publishedOn()).contains(given);
    assertThat(origin.basis()).isEqualTo(PublishedBasis.GIVEN);
  }

  @Test
  void aStampStandsBeforeADatelineAndAnAddress() throws IOException {
    String text = "Envoy leaves\n\n4 March 2022\n\nVIENNA, March 3, 2022 – The envoy left.";
    Origin origin = Taken.from(file("2021-10-09.txt", text)).only().origin();
    assertThat(origin.publishedOn()).contains(LocalDate.of(2022, 3, 4));
    assertThat(origin.basis()).isEqualTo(PublishedBasis.STAMP);
  }

  @Test
  void aDatelineTakesItsYearFromAnAddressOfTheSameMonth() throws IOException {
    String line =
        "{\"url\":\"https://gazette.example/2022/03/envoy\",\"text\":\"VIENNA, March 3 – The envoy"
            + " left.\"}";
    Origin origin = Taken.from(file("a.jsonl", line)).only().origin();
    assertThat(origin.publishedOn()).contains(LocalDate.of(2022, 3, 3));
    assertThat(origin.basis()).isEqualTo(PublishedBasis.DATELINE);
  }

  @Test
  void nothingIsSaidOfADayThatIsNowhere() throws IOException {
    assertThat(Taken.from(file("envoy.txt", TEXT)).only().origin()).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void aSingleSentenceNeedsNoLayout() {
    Report report = Intake.plain("s", TEXT);
    assertThat(report.layout().paragraphs()).containsExactly(new Span(0, TEXT.length()));
    assertThat(report.origin()).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void aMissingPathIsToldAndTheRestIsRead() throws IOException {
    Taken taken = Taken.from(folder.resolve("none.txt"), file("envoy.txt", TEXT));
    assertThat(taken.messages)
        .containsExactly(folder.resolve("none.txt") + ": no such file or folder; check the path");
    assertThat(taken.reports).hasSize(1);
  }

  @Test
  void aFolderWithoutReportsIsTold() {
    assertThat(Taken.from(folder).messages)
        .containsExactly(folder + ": holds no report; expected .txt, .html, .json or .jsonl files");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf | %PDF-1.7 x | not a text but a PDF; save it as text first",
        "a.txt | %PDF-1.7 x | not a text but a PDF; save it as text first",
        "a.jsonl | %PDF-1.7 x | not a text but a PDF; save it as text first",
        "a.gif | GIF89a | not a text but an image; save it as text first",
        "a.csv | name,day | not a kind of file that holds reports; expected .txt, .html, .json or"
            + " .jsonl",
      })
  void aFileOfAnotherKindInAFolderIsTold(String name, String content, String message)
      throws IOException {
    Path file = file(name, content);
    file("envoy.txt", TEXT);
    Taken taken = Taken.from(folder);
    assertThat(taken.messages).containsExactly(file + ": " + message);
    assertThat(taken.reports).hasSize(1);
  }

  @Test
  void aFolderThatHoldsItselfThroughALinkIsReadOnce() throws IOException {
    file("a/envoy.txt", TEXT);
    try {
      Files.createSymbolicLink(folder.resolve("a/again"), folder);
    } catch (UnsupportedOperationException | IOException e) {
      return; // no links on this system, so nothing can loop
    }
    assertThat(Taken.from(folder).reports).hasSize(1);
  }

  @Test
  void oneBrokenReportDoesNotStopAFolder() throws IOException {
    file("a.txt", "");
    file("b.jsonl", "oops\n{\"id\":\"r\",\"text\":\"" + TEXT + "\"}\n");
    file("c.txt", TEXT);
    Taken taken = Taken.from(folder);
    assertThat(taken.messages).hasSize(2);
    assertThat(taken.reports).extracting(Report::id).containsExactly("r", "c");
  }

  @Test
  void aJsonFileWithMoreThanOneObjectIsTold() throws IOException {
    Path file = file("a.json", "{\n\"text\": \"" + TEXT + "\"\n}\n{\"text\": 1}");
    assertThat(Taken.from(file).messages)
        .containsExactly(
            file
                + ":4:1: expected nothing after the JSON object, found '… back in spring.\" }"
                + " {\"text\": 1}'");
  }

  @Test
  void binaryDataIsTold() throws IOException {
    Path file = bytes("a.txt", new byte[] {0, 1, 2, 3, 'a', 'b', 0, 0});
    assertThat(Taken.from(file).messages)
        .containsExactly(file + ": not a text but binary data; save it as text first");
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    Path empty = file("a.txt", "");
    Path blank = file("b.txt", "\uFEFF \r\n\t ");
    assertThat(Taken.from(empty, blank).messages)
        .containsExactly(
            empty + ": empty; expected the text of a report",
            blank + ": empty; expected the text of a report");
  }

  @Test
  void aFileThatIsTooLargeIsTold() throws IOException {
    Path file = file("a.txt", TEXT.repeat(Intake.MOST_BYTES / TEXT.length() + 1));
    assertThat(Taken.from(file).messages)
        .containsExactly(
            file
                + ": 11 MB, but one report may have at most 10 MB; split it, or write a report a"
                + " line into a .jsonl file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre a dit que les négociations avec la délégation vont continuer dans la capitale."
            + " | French",
        "Der Minister sagte, dass die Gespräche mit der Delegation in der Stadt nicht zu Ende sind."
            + " | German",
        "El ministro dijo que las negociaciones con la delegación van a seguir en la capital. |"
            + " Spanish",
        "Министр сказал, что переговоры продолжатся. | Russian, Ukrainian or another language in"
            + " Cyrillic letters",
        "قال الوزير إن المحادثات ستستمر | Arabic, Persian or another language in Arabic letters",
        "部长说会谈将继续进行。 | Chinese",
      })
  void aTextInAnotherLanguageIsTold(String text, String language) throws IOException {
    Path file = file("a.txt", text);
    assertThat(Taken.from(file).messages)
        .containsExactly(file + ": Chancery reads English; this looks like " + language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran and Iraq sign treaty",
        "Macron, Scholz und Draghi visited Kyiv on Thursday.",
        "Norwegian Deputy Foreign Minister Lars Hagen met Chilean officials in Oslo.",
        "“Nous verrons,” said the minister in Paris before the talks.",
        "Yes.",
      })
  void englishWithForeignWordsIsRead(String text) throws IOException {
    assertThat(Taken.paragraphs(Taken.from(file("a.txt", text)).only())).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 345 678 --- 90 | no words found; expected sentences of a report",
        "Leave a Comment | nothing but headline and litter; expected sentences of a report",
      })
  void aTextWithoutSentencesIsTold(String text, String message) throws IOException {
    Path file = file("a.txt", text);
    assertThat(Taken.from(file).messages).containsExactly(file + ": " + message);
  }

  @Test
  void aNameWithControlCharactersIsMadeSafe() {
    Taken taken = new Taken();
    new Intake(Taken.lexicon(), Optional.empty())
        .read(List.of("no\u001b[31msuch"), InputStream.nullInputStream(), taken);
    assertThat(taken.messages)
        .containsExactly("no\uFFFD[31msuch: no such file or folder; check the path");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldAsMissing() {
    Taken taken = new Taken();
    new Intake(Taken.lexicon(), Optional.empty())
        .read(List.of("a\0b"), InputStream.nullInputStream(), taken);
    assertThat(taken.messages).containsExactly("a\uFFFDb: no such file or folder; check the path");
  }
}
