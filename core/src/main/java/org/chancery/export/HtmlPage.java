package org.chancery.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Passage;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/**
 * Writes readings as one page that needs nothing else: each report beside its record, entries and
 * words lighting each other up. Every word of a report is escaped, and the page may load nothing.
 * Not for use by several threads at once.
 */
public final class HtmlPage {
  private static final List<List<String>> LEGEND =
      List.of(
          List.of("actor", "actor, speaker"),
          List.of("recipient", "recipient, addressee"),
          List.of("trigger", "the act"),
          List.of("cue", "the saying"),
          List.of("content", "what is said"),
          List.of("when", "when, where"));

  private static final int FIRST_WORDS = 90;

  private final Appendable out;
  private int reports;

  public HtmlPage(Appendable out) {
    this.out = out;
  }

  /** Adds one report with its record; the first one opens the page. */
  public void write(Reading reading) {
    if (reports == 0) {
      begin(Title.of(reading.report(), FIRST_WORDS) + " – record");
    }
    reports++;
    append(section(reading, "r" + reports + "-"));
  }

  /** Closes the page. */
  public void end(String totals) {
    if (reports == 0) {
      begin("Record");
    }
    Markup html = new Markup().raw("</main>\n<footer>");
    html.element("p", totals, "class", "totals").raw("</footer>\n<script>");
    append(html.raw(resource("page.js")).raw("</script>\n</body>\n</html>\n"));
  }

  private void begin(String title) {
    Markup html =
        new Markup()
            .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
            .raw(" style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .raw("<link rel=\"icon\" href=\"data:,\">\n")
            .element("title", title)
            .raw("\n<style>")
            .raw(resource("page.css"))
            .raw("</style>\n</head>\n<body>\n<header>")
            .open("div", "class", "top")
            .element("h1", "The record")
            .element(
                "p",
                "Point at an entry to see its words, or at words to see their entry.",
                "class",
                "faint")
            .close()
            .open("ul", "class", "legend", "aria-label", "Colours of words");
    LEGEND.forEach(item -> html.element("li", item.get(1), "class", item.get(0)));
    html.element("li", "(day) assumed: that of publication", "class", "faint");
    append(html.close().raw("</header>\n<main>\n"));
  }

  private static Markup section(Reading reading, String prefix) {
    List<Entry> entries = entries(reading, prefix);
    List<Mark> marks = entries.stream().flatMap(entry -> entry.marks().stream()).toList();
    PageText text = new PageText(reading.report(), marks, prefix);
    Markup html =
        new Markup().open("section", "class", "report", "lang", reading.report().language());
    heading(html, reading);
    for (Span row : text.rows()) {
      boolean last = row.end() == reading.report().text().length();
      row(html, text, row, entries.stream().filter(e -> isIn(row, e.at(), last)).toList());
    }
    return html.close().newLine();
  }

  private static boolean isIn(Span row, int at, boolean last) {
    return row.contains(at) || (last && at == row.end());
  }

  /** One entry: where it stands, what it rests on, how it is written. */
  private record Entry(int at, List<Mark> marks, Consumer<Markup> writer) {}

  private static List<Entry> entries(Reading reading, String prefix) {
    Map<String, String> keys = new HashMap<>();
    for (Statement statement : reading.statements()) {
      keys.put(statement.id(), "s" + (keys.size() + 1));
    }
    PageEntries words = new PageEntries(reading.report(), reading.statements(), keys, prefix);
    List<Entry> entries = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      String key = keys.get(statement.id());
      entries.add(
          new Entry(
              start(statement),
              Mark.of(statement, key),
              html -> words.write(statement, key, html)));
    }
    int number = 0;
    for (Event event : reading.events()) {
      String key = "e" + ++number;
      entries.add(
          new Entry(
              event.trigger().span().start(),
              Mark.of(event, key),
              html -> words.write(event, key, html)));
    }
    entries.sort(Comparator.comparingInt(Entry::at));
    return entries;
  }

  private static int start(Statement statement) {
    return Stream.concat(statement.content().stream(), statement.cue().stream())
        .map(Passage::span)
        .mapToInt(Span::start)
        .min()
        .orElse(0);
  }

  private static void heading(Markup html, Reading reading) {
    Report report = reading.report();
    html.open("header").element("h2", Title.of(report, FIRST_WORDS)).open("p", "class", "faint");
    report.origin().publisher().ifPresent(publisher -> html.text(publisher + " · "));
    html.text(report.origin().publishedOn().map(Days::inFull).orElse("day of publication unknown"));
    html.text(" · " + (report.path().equals("-") ? "standard input" : report.path()));
    report
        .origin()
        .link()
        .map(Object::toString)
        .filter(HtmlPage::isWeb)
        .ifPresent(
            link -> html.text(" · ").element("a", "the page", "href", link, "rel", "noreferrer"));
    html.close().element("p", counts(reading), "class", "faint").close().newLine();
  }

  private static String counts(Reading reading) {
    if (reading.events().isEmpty() && reading.statements().isEmpty()) {
      return "No act and no statement found in this report.";
    }
    return count(reading.events().size(), "act")
        + ", "
        + count(reading.statements().size(), "statement");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void row(Markup html, PageText text, Span row, List<Entry> entries) {
    Markup words = new Markup();
    text.write(row, words);
    if (words.toString().isEmpty() && entries.isEmpty()) {
      return;
    }
    html.open("div", "class", "row").open("div", "class", "text").open("div", "class", "words");
    html.raw(words.toString()).close().close().newLine();
    if (!entries.isEmpty()) {
      html.open("ul", "class", "entries");
      entries.forEach(entry -> entry.writer().accept(html));
      html.close();
    }
    html.close().newLine();
  }

  private static boolean isWeb(String link) {
    String start = link.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected beside HtmlPage, found nothing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Markup html) {
    try {
      out.append(html.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
