package org.chancery.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.export.Brief;
import org.chancery.export.BriefPage;
import org.chancery.export.Gathered;
import org.chancery.export.JsonLines;
import org.chancery.intake.Intake;
import org.chancery.intake.Sink;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.Passage;
import org.chancery.model.Position;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.record.Provenance;
import org.chancery.record.Query;
import org.chancery.record.RecordStore;
import org.chancery.record.Stand;
import org.chancery.record.StandLine;
import org.chancery.record.StandLines;
import org.chancery.store.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of docs/java-api.md, as somebody writes them who knows only what is public. What
 * stands between the marks is the page, word for word.
 */
class JavaApiTest {
  private static final Path PAGE = Path.of("../docs/java-api.md");
  private static final Path SELF = Path.of("src/test/java/org/chancery/apitests/JavaApiTest.java");
  private static final Pattern SNIPPET =
      Pattern.compile("\n *// begin: ([a-z-]+)\n(.*?)\n *// end", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final String ENVOY =
      "Norway recalled its ambassador to Chile on Monday. “We will wait for an answer,” Norwegian"
          + " Prime Minister Jonas Gahr Støre told reporters in Oslo.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void thePageShowsWhatIsRunHere() throws IOException {
    List<String> snippets = new ArrayList<>();
    Matcher snippet = SNIPPET.matcher(Files.readString(SELF));
    while (snippet.find()) {
      snippets.add(snippet.group(2).stripIndent().strip());
    }
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      blocks.add(block.group(1).strip());
    }
    assertThat(blocks).isNotEmpty().isEqualTo(snippets);
  }

  @Test
  void aTextIsRead() {
    String text = ENVOY;
    // begin: read
    try (Chancery chancery = Chancery.bundled()) {
      Report report = Intake.plain("note-1", text);
      Reading reading = chancery.read(report);
      for (Event event : reading.events()) {
        out.println(event.type() + ", " + event.status() + ": " + event.sentence().words(report));
        for (Mention actor : event.actors()) {
          String country = actor.actor().code().country().orElse("of no country");
          out.println("  by " + actor.actor().name() + ", " + country);
        }
        for (Mention recipient : event.recipients()) {
          out.println("  to " + recipient.actor().name());
        }
        Passage trigger = event.trigger();
        out.println("  known by “" + trigger.words(report) + "” at " + trigger.span().start());
        out.println("  by the rule " + event.trace().ruleId());
      }
    }
    // end
    assertThat(printed())
        .contains("SANCTION, OCCURRED: Norway recalled its ambassador to Chile on Monday.\n")
        .contains("  by Norway, NOR\n  to Chile\n  known by “recalled its ambassador” at 7\n");
  }

  @Test
  void aPersonsStatementsAreFound() {
    String text = ENVOY;
    try (Chancery chancery = Chancery.bundled()) {
      // begin: statements
      Report report = Intake.plain("note-1", text);
      for (Statement said : chancery.read(report).statements()) {
        Optional<Mention> speaker = said.speaker().named();
        if (speaker.filter(s -> s.actor().name().equals("Jonas Gahr Støre")).isPresent()) {
          String words =
              said.content().stream().map(p -> p.words(report)).collect(Collectors.joining(" … "));
          out.println(said.form() + ": " + words);
        }
      }
      // end
    }
    assertThat(printed()).isEqualTo("DIRECT: We will wait for an answer\n");
  }

  @Test
  void filesAreTakenIn() throws IOException {
    Path file = Files.writeString(folder.resolve("envoy.txt"), ENVOY);
    InputStream in = new ByteArrayInputStream(new byte[0]);
    try (Chancery chancery = Chancery.bundled()) {
      // begin: files
      Intake intake = chancery.intake(Optional.of(LocalDate.of(2024, 3, 5)));
      intake.read(
          List.of(file.toString()), // files, folders, or "-" for the stream
          in,
          new Sink() {
            @Override
            public void report(Report report) {
              for (Event event : chancery.read(report).events()) {
                out.println(event.type() + " on " + event.timing().value());
              }
            }

            @Override
            public void rejected(String input, String message) {
              out.println(message);
            }
          });
      // end
    }
    assertThat(printed()).contains("SANCTION on 2024-03-04\n");
  }

  @Test
  void aReadingIsWrittenAsJsonLines() throws IOException {
    try (Chancery chancery = Chancery.bundled()) {
      Report report = Intake.plain("note-1", ENVOY);
      // begin: json
      JsonLines lines = new JsonLines(out, true, true); // with dates, with issues
      lines.write(chancery.read(report));
      // end
    }
    assertThat(printed()).startsWith("{\"kind\":\"report\",\"id\":\"note-1\"");
  }

  @Test
  void aRecordIsKeptAndAsked() {
    String file = folder.resolve("record.db").toString();
    // begin: record
    try (Chancery chancery = Chancery.bundled();
        RecordStore store = Records.open(file, chancery.lexicon())) {
      Reading reading =
          chancery.read(Intake.plain("note-1", "Norway recalled its ambassador to Chile."));
      Provenance by = new Provenance("my-program 1", chancery.lexicon().digest(), Instant.now());
      out.println(store.add(List.of(reading), by).fresh() + " report is new");

      Query query =
          Query.ALL.among(List.of("NOR", "CHL")).ofStatuses(List.of(Status.OCCURRED)).atMost(10);
      store.entries(query, h -> out.println(h.entry().type() + ", reports: " + h.reports()));
      store.relations(Query.ALL, pair -> out.println(pair.one() + "–" + pair.other()));
    }
    // end
    assertThat(printed()).isEqualTo("1 report is new\nSANCTION, reports: 1\nCHL–NOR\n");
  }

  @Test
  void positionsAreLinedUp() {
    try (Chancery chancery = Chancery.bundled()) {
      Reading first = chancery.read(Intake.plain("a", "France opposes the Paris Agreement."));
      // begin: positions
      List<Reading> readings = List.of(first);
      for (StandLine line : StandLines.of(readings)) {
        out.println(line.issue().name() + ": " + line.party());
        for (Stand stand : line.stands()) {
          out.println("  " + stand.position().stance() + ", " + stand.change());
        }
      }
      // end
    }
    assertThat(printed()).isEqualTo("Paris Agreement: FRA\n  OPPOSES, FIRST\n");
  }

  @Test
  void aLexiconOfOnesOwnLiesOver() throws IOException {
    Files.createDirectories(folder.resolve("issues"));
    Files.writeString(
        folder.resolve("issues/issues.tsv"),
        "id\tname\tkind\tparties\nlarne-deal\tLarne fishing deal\tagreement\tNOR; ISL\n");
    // begin: lexicon
    Lexicon lexicon = Lexicon.bundled().overlaid(folder); // throws LexiconException, naming all
    lexicon.warnings().forEach(out::println);
    try (Chancery chancery = Chancery.with(lexicon)) {
      Reading reading =
          chancery.read(Intake.plain("n", "Iceland rejected the Larne fishing deal."));
      for (Position p : reading.positions()) {
        out.println(p.party().actor().name() + " " + p.stance() + " " + p.issue().name());
      }
    }
    // end
    assertThat(printed()).isEqualTo("Iceland OPPOSES Larne fishing deal\n");
  }

  @Test
  void aBriefIsWritten() {
    String file = folder.resolve("record.db").toString();
    try (Chancery chancery = Chancery.bundled();
        RecordStore store = Records.open(file, chancery.lexicon())) {
      Reading reading = chancery.read(Intake.plain("note-1", ENVOY));
      store.add(List.of(reading), new Provenance("t", "t", Instant.EPOCH));
    }
    // begin: brief
    try (RecordStore store = Records.look(file)) { // only to look: no writer waits
      Gathered gathered = new Gathered(store, Optional.empty(), Optional.empty());
      Brief brief = gathered.between("NOR", "CHL"); // or onPerson(name), onIssue(id)
      out.println(BriefPage.of(brief).markdown()); // or html()
    }
    // end
    assertThat(printed()).startsWith("# NOR and CHL\n").contains("Norway recalled");
  }
}
