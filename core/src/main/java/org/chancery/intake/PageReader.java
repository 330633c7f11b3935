package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.lexicon.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the report out of a page: its headline and its paragraphs, without what stands around them.
 */
final class PageReader {
  private final PageWords words;
  private final Litter litter;

  PageReader(Lexicon lexicon) {
    this.words = new PageWords(lexicon);
    this.litter = new Litter(lexicon);
  }

  Found read(String html, String id, String path) throws UnreadableReportException {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page);
    List<String> paragraphs = paragraphs(page, facts);
    if (paragraphs.isEmpty()) {
      throw new UnreadableReportException(
          path, "no report found in the page; expected paragraphs of text");
    }
    List<String> all = new ArrayList<>();
    facts.title().ifPresent(all::add);
    all.addAll(paragraphs);
    return new Found(
        id,
        false,
        path,
        path,
        facts.title(),
        String.join("\n\n", all),
        facts.publisher(),
        facts.link(),
        facts.published());
  }

  /** The report's paragraphs without its headline. */
  List<String> paragraphs(Document page, PageFacts facts) {
    Element body = page.body();
    dropNoText(body);
    List<String> own = kept(BlockScore.of(body, words).best().orElse(body), facts);
    Optional<List<String>> told = facts.body().map(PageReader::lines);
    return told.filter(t -> length(t) > 1.3 * length(own)).orElse(own);
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static List<String> lines(String text) {
    String plain = Parser.unescapeEntities(text, false);
    return Line.of(plain).stream().map(line -> line.in(plain)).toList();
  }

  private void dropNoText(Element body) {
    BlockScore score = BlockScore.of(body, words);
    double all = score.sum(body);
    for (Element element : body.select("*")) {
      boolean little = score.sum(element) <= 0.4 * all;
      if (!element.equals(body) && little && words.isNoText(element)) {
        element.remove();
      }
    }
  }

  private List<String> kept(Element root, PageFacts facts) {
    BlockScore score = BlockScore.of(root, words);
    double all = score.sum(root);
    for (Element element : root.select("*")) {
      double share = score.sum(element) / all;
      boolean aside = words.isAside(element) && share < 0.4;
      boolean large = words.isLargeAside(element) && share < 0.8;
      if (!element.equals(root) && (aside || large)) {
        element.remove();
      }
    }
    List<String> kept = new ArrayList<>();
    for (PageText.Paragraph paragraph : PageText.of(root)) {
      if (isKept(paragraph, facts)) {
        kept.add(paragraph.text());
      }
    }
    return kept;
  }

  private boolean isKept(PageText.Paragraph paragraph, PageFacts facts) {
    String text = paragraph.text();
    boolean linked = paragraph.links() * 2 > text.length() && text.length() < 200;
    boolean title =
        facts.title().filter(t -> Wording.folded(t).equals(Wording.folded(text))).isPresent();
    return !linked && !title && litter.in(text).isEmpty();
  }
}
