package org.chancery.intake;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Measures all elements in one walk: how much text each has, how much of it in links, and what it
 * stands in.
 */
final class BlockSizes implements NodeVisitor {
  /** Less for what stands in an element named as comments, a share bar and the like. */
  private static final double ASIDE = 0.3;

  private static final double BODY = 2;

  /**
   * An element's measure.
   *
   * @param weight of a paragraph in it, by the names of the elements around
   */
  private record Size(int text, int links, double weight) {
    private static final Size NONE = new Size(0, 0, 1);
  }

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
  private final PageWords words;
  private int text;
  private int links;
  private int openLinks;

  private BlockSizes(PageWords words) {
    this.words = words;
  }

  static BlockSizes of(Element root, PageWords words) {
    BlockSizes sizes = new BlockSizes(words);
    root.traverse(sizes);
    return sizes;
  }

  /** How much of the text stands in links. */
  double linkShare(Element element) {
    Size size = sizes.getOrDefault(element, Size.NONE);
    return size.text == 0 ? 0 : (double) size.links / size.text;
  }

  double weight(Element element) {
    return sizes.getOrDefault(element, Size.NONE).weight;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode own) {
      int length = own.text().strip().length();
      text += length;
      links += openLinks > 0 ? length : 0;
    } else if (node instanceof Element element) {
      openLinks += element.normalName().equals("a") ? 1 : 0;
      sizes.put(element, new Size(text, links, weightOf(element)));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      openLinks -= element.normalName().equals("a") ? 1 : 0;
      Size before = sizes.getOrDefault(element, Size.NONE);
      sizes.put(element, new Size(text - before.text, links - before.links, before.weight));
    }
  }

  private double weightOf(Element element) {
    double around = element.parent() == null ? 1 : weight(element.parent());
    if (element.attr("itemprop").equals("articleBody")) {
      return BODY;
    }
    boolean named = around == 1 && !element.normalName().equals("body") && words.isAside(element);
    return named ? ASIDE : around;
  }
}
