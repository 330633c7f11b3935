package org.chancery.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that holds a page's report: much text, few links, many commas and sentence ends. */
final class BlockScore {
  private static final int SHORTEST = 25;
  private static final int WIDEST = 5;
  private static final double[] SHARES = {1, 0.5, 0.25, 0.125};

  private final Map<Element, Double> sums = new IdentityHashMap<>();
  private final Map<Element, Double> near = new IdentityHashMap<>();
  private final List<Element> order = new ArrayList<>();

  private BlockScore() {}

  static BlockScore of(Element body, PageWords words) {
    BlockScore score = new BlockScore();
    for (Element element : body.getAllElements()) {
      if (isParagraph(element)) {
        score.add(element, value(element), words);
      }
    }
    return score;
  }

  /** The score of all paragraphs in the element. */
  double sum(Element element) {
    return sums.getOrDefault(element, 0.0);
  }

  /** The best element, with its ancestors as long as they add much. */
  Optional<Element> best() {
    Element best = null;
    double most = 0;
    for (Element element : order) {
      double here = near.get(element) * (1 - linkShare(element));
      if (here > most) {
        most = here;
        best = element;
      }
    }
    return Optional.ofNullable(best).map(this::widened);
  }

  private Element widened(Element best) {
    Element root = best;
    Element at = best;
    for (int i = 0; i < WIDEST && !isWhole(at); i++) {
      Element parent = at.parent();
      if (parent == null || parent.normalName().equals("html")) {
        break;
      }
      at = parent;
      if (sum(at) > 1.2 * sum(root) && linkShare(at) < 0.35) {
        root = at;
      }
    }
    return root;
  }

  double nearOf(Element e) { return near.getOrDefault(e, 0.0); }

  private static boolean isWhole(Element element) {
    return element.normalName().equals("article") || element.attr("itemprop").equals("articleBody");
  }

  private void add(Element paragraph, double value, PageWords words) {
    double weight = weight(paragraph, words);
    Element at = paragraph;
    for (int i = 0; at != null; at = at.parent(), i++) {
      sums.merge(at, value, Double::sum);
      if (i > 0 && i <= SHARES.length) {
        if (!near.containsKey(at)) {
          order.add(at);
        }
        near.merge(at, weight * value * SHARES[i - 1], Double::sum);
      }
    }
  }

  /** Less for what stands in an element named as a comment, a share bar and the like. */
  private static double weight(Element paragraph, PageWords words) {
    for (Element at = paragraph; at != null && !at.normalName().equals("body"); at = at.parent()) {
      if (at.attr("itemprop").equals("articleBody")) {
        return 2;
      }
      if (words.isAside(at)) {
        return 0.3;
      }
    }
    return 1;
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote" -> true;
      case "div", "section", "td", "li", "span", "article" -> element.ownText().length() >= 80;
      default -> false;
    };
  }

  private static double value(Element element) {
    String text = element.normalName().equals("p") ? element.text() : element.ownText();
    if (text.length() < SHORTEST) {
      return 0;
    }
    double stops = text.chars().filter(c -> c == ',' || c == '.' || c == '،' || c == '。').count();
    return (1 + stops + Math.min(text.length() / 100.0, 3)) * (1 - linkShare(element));
  }

  /** How much of the text stands in links. */
  static double linkShare(Element element) {
    int length = element.text().length();
    int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return length == 0 ? 0 : Math.min(1, (double) links / length);
  }
}
