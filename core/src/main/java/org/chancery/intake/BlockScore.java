package org.chancery.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds a page's report: much text, few links, many commas and sentence
 * ends.
 */
final class BlockScore {
  private static final int SHORTEST = 25;
  private static final int LONG_LINE = 80;
  private static final int WIDEST = 4;
  private static final double[] SHARES = {1, 0.5, 0.25, 0.125};

  private final IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Double> near = new IdentityHashMap<>();
  private final List<Element> order = new ArrayList<>();
  private final BlockSizes sizes;

  private BlockScore(BlockSizes sizes) {
    this.sizes = sizes;
  }

  static BlockScore of(Element body, PageWords words) {
    BlockScore score = new BlockScore(BlockSizes.of(body, words));
    for (Element element : body.getAllElements()) {
      if (isParagraph(element)) {
        score.add(element);
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
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Element element : order) {
      double here = near.getOrDefault(element, 0.0) * (1 - sizes.linkShare(element));
      if (here > most) {
        most = here;
        best = Optional.of(element);
      }
    }
    return best.map(this::widened);
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
      if (sum(at) > 1.2 * sum(root) && sizes.linkShare(at) < 0.35) {
        root = at;
      }
    }
    return root;
  }

  private static boolean isWhole(Element element) {
    return element.normalName().equals("article") || element.attr("itemprop").equals("articleBody");
  }

  private void add(Element paragraph) {
    double value = value(paragraph);
    double weighed = value * sizes.weight(paragraph);
    sums.merge(paragraph, value, Double::sum);
    int steps = 0;
    for (Element at = paragraph.parent(); at != null; at = at.parent()) {
      sums.merge(at, value, Double::sum);
      if (steps < SHARES.length) {
        if (!near.containsKey(at)) {
          order.add(at);
        }
        near.merge(at, weighed * SHARES[steps], Double::sum);
      }
      steps++;
    }
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote" -> true;
      case "div", "section", "td", "li", "span", "article" ->
          element.ownText().length() >= LONG_LINE;
      default -> false;
    };
  }

  private double value(Element element) {
    String text = element.normalName().equals("p") ? element.text() : element.ownText();
    if (text.length() < SHORTEST) {
      return 0;
    }
    double stops = text.chars().filter(c -> c == ',' || c == '.').count();
    return (1 + stops + Math.min(text.length() / 100.0, 3)) * (1 - sizes.linkShare(element));
  }
}
