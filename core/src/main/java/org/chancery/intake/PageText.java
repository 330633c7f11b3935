package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Gathers the paragraphs of an element: text between block elements and doubled line breaks. */
final class PageText implements NodeVisitor {
  /**
   * A paragraph as gathered.
   *
   * @param links how many of its characters stand in links
   * @param heading whether it is a heading
   */
  record Paragraph(String text, int links, boolean heading) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int openLinks;
  private int openHeadings;
  private boolean heading;

  static List<Paragraph> of(Element root) {
    PageText gathered = new PageText();
    root.traverse(gathered);
    gathered.close();
    return gathered.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.isBlock() || element.normalName().equals("br")) {
        close();
      }
      openLinks += element.normalName().equals("a") ? 1 : 0;
      openHeadings += isHeading(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        close();
      }
      openLinks -= element.normalName().equals("a") ? 1 : 0;
      openHeadings -= isHeading(element) ? 1 : 0;
    }
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean doubled = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
      if (!blank) {
        text.append(c);
      } else if (!doubled) {
        text.append(' ');
      }
    }
    links += openLinks > 0 ? text.length() - before : 0;
    heading |= openHeadings > 0 && text.length() > before;
  }

  private void close() {
    int start = Line.skipBlanks(text.toString(), 0, text.length());
    int end = Line.trimEnd(text.toString(), start, text.length());
    if (start < end) {
      paragraphs.add(new Paragraph(text.substring(start, end), links, heading));
    }
    text.setLength(0);
    links = 0;
    heading = false;
  }
}
