package org.chancery.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A brief as a page: a heading, what it rests on, sections of sentences, and the numbered reports.
 * Every sentence has the number of a report.
 */
public final class BriefPage {
  private final String title;
  private final String basis;
  private final List<Section> sections;
  private final List<String> reports;

  BriefPage(String title, String basis, List<Section> sections, List<String> reports) {
    this.title = title;
    this.basis = basis;
    this.sections = List.copyOf(sections);
    this.reports = List.copyOf(reports);
  }

  /** What one section holds. */
  record Section(String title, String note, List<Line> lines) {}

  /**
   * One line.
   *
   * @param day as people write it; empty where there is none
   * @param quoted words of a report; empty where the text says all
   * @param numbers of the reports it rests on, in their order
   */
  record Line(String day, String text, String quoted, List<Integer> numbers) {}

  /** Lays out what a record holds. */
  public static BriefPage of(Brief brief) {
    return new BriefText(brief).page();
  }

  /** As Markdown. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(plain(title)).append("\n\n").append(plain(basis)).append('\n');
    for (Section section : sections) {
      out.append("\n## ").append(section.title()).append("\n\n");
      if (!section.note().isEmpty()) {
        out.append(section.note()).append("\n\n");
      }
      section.lines().forEach(line -> out.append("- ").append(markdown(line)).append('\n'));
    }
    if (!reports.isEmpty()) {
      out.append("\n## Reports\n\n");
      for (int i = 0; i < reports.size(); i++) {
        out.append(i + 1).append(". ").append(plain(reports.get(i))).append('\n');
      }
    }
    return out.toString();
  }

  private static String markdown(Line line) {
    return (line.day().isEmpty() ? "" : "**" + line.day() + "** ")
        + plain(line.text())
        + (line.quoted().isEmpty() ? "" : ": “" + plain(line.quoted()) + "”")
        + " "
        + numbers(line);
  }

  private static String numbers(Line line) {
    return line.numbers().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }

  /** Words of reports cannot make markup. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  /** As one page that needs nothing else and prints well. */
  public String html() {
    Markup html =
        new Markup()
            .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
            .raw(" style-src 'unsafe-inline'; img-src data:\">\n")
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .raw("<link rel=\"icon\" href=\"data:,\">\n")
            .element("title", title)
            .raw("\n<style>")
            .raw(HtmlPage.resource("brief.css"))
            .raw("</style>\n</head>\n<body>\n<main>\n")
            .element("h1", title)
            .element("p", basis, "class", "basis")
            .newLine();
    sections.forEach(section -> section(html, section));
    if (!reports.isEmpty()) {
      html.open("section").element("h2", "Reports").open("ol").newLine();
      for (int i = 0; i < reports.size(); i++) {
        String id = String.format(Locale.ROOT, "r%d", i + 1);
        html.element("li", reports.get(i), "id", id).newLine();
      }
      html.close().close().newLine();
    }
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private static void section(Markup html, Section section) {
    html.open("section").element("h2", section.title());
    if (!section.note().isEmpty()) {
      html.element("p", section.note(), "class", "note");
    }
    html.open("ul").newLine();
    section.lines().forEach(line -> line(html, line));
    html.close().close().newLine();
  }

  private static void line(Markup html, Line line) {
    html.open("li");
    if (!line.day().isEmpty()) {
      html.element("b", line.day()).text(" ");
    }
    html.text(line.text());
    if (!line.quoted().isEmpty()) {
      html.text(": ").element("q", line.quoted());
    }
    for (int number : line.numbers()) {
      html.text(" ").element("a", "[" + number + "]", "href", "#r" + number);
    }
    html.close().newLine();
  }
}
