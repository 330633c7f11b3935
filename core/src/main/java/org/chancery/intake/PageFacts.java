package org.chancery.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself: JSON-LD first, then its meta elements.
 *
 * @param body the article's text as JSON-LD gives it
 */
record PageFacts(
    Optional<String> title,
    Optional<String> publisher,
    Optional<URI> link,
    Optional<LocalDate> published,
    Optional<String> body) {

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "publisher");
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "publishdate",
          "pubdate",
          "publish-date",
          "publication_date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "sailthru.date",
          "parsely-pub-date",
          "article.published",
          "date");
  private static final int LONGEST_TITLE = 300;

  static PageFacts of(Document page) {
    Optional<JsonTree> article = article(page);
    Optional<String> publisher =
        article
            .flatMap(a -> a.at("publisher").at("name").string())
            .or(() -> meta(page, PUBLISHERS))
            .map(PageFacts::oneLine);
    return new PageFacts(
        title(page, article)
            .map(t -> withoutPublisher(oneLine(t), publisher.orElse("")))
            .filter(t -> !t.isEmpty()),
        publisher,
        link(page),
        article
            .flatMap(a -> a.at("datePublished").string())
            .flatMap(JsonReport::day)
            .or(() -> day(page)),
        article.flatMap(a -> a.at("articleBody").string()));
  }

  private static Optional<String> title(Document page, Optional<JsonTree> article) {
    List<Element> headings = page.select("h1").stream().filter(Element::hasText).toList();
    Optional<String> heading =
        headings.size() == 1 ? Optional.of(headings.get(0).text()) : Optional.empty();
    return article
        .flatMap(a -> a.at("headline").string())
        .or(() -> heading)
        .or(() -> meta(page, TITLES))
        .or(() -> Optional.of(page.title()))
        .filter(t -> t.length() <= LONGEST_TITLE);
  }

  /** "Talks resume | The Courier" without its end. */
  private static String withoutPublisher(String title, String publisher) {
    for (String joint : List.of(" | ", " - ", " – ", " — ")) {
      int at = title.lastIndexOf(joint);
      if (at > 0 && !publisher.isEmpty()) {
        String end = Wording.folded(title.substring(at + joint.length()));
        if (end.equals(Wording.folded(publisher))) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private static Optional<URI> link(Document page) {
    Stream<String> addresses =
        Stream.concat(
            page.select("link[rel=canonical]").stream().map(e -> e.attr("href")),
            meta(page, List.of("og:url")).stream());
    return addresses
        .filter(a -> a.startsWith("http"))
        .flatMap(a -> JsonReport.link(a).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(Document page) {
    Stream<String> written =
        Stream.concat(
            DAYS.stream().flatMap(name -> meta(page, List.of(name)).stream()),
            page.select("[itemprop=datePublished]").stream().map(PageFacts::dateOf));
    Stream<String> times =
        page.select("article time[datetime], header time[datetime], main time[datetime]").stream()
            .limit(1)
            .map(e -> e.attr("datetime"));
    return Stream.concat(written, times).flatMap(d -> JsonReport.day(d).stream()).findFirst();
  }

  private static String dateOf(Element element) {
    return element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
  }

  private static Optional<String> meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[property=" + name + "], meta[name=" + name + "]")) {
        if (!meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static String oneLine(String text) {
    return String.join(" ", Wording.words(Parser.unescapeEntities(text, false)));
  }

  /** The first object of JSON-LD that is an article. */
  private static Optional<JsonTree> article(Document page) {
    List<JsonTree> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonTree.parse(script.data().strip()).ifPresent(tree -> objects.addAll(tree.objects()));
    }
    return objects.stream().filter(PageFacts::isArticle).findFirst();
  }

  private static boolean isArticle(JsonTree object) {
    String type = object.at("@type").string().orElse("");
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }
}
