package org.chancery.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.lexicon.Lexicon;
import org.chancery.model.Layout;
import org.chancery.model.Origin;
import org.chancery.model.PublishedBasis;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Timing;

/** Reports made by hand: plain text with a flat tree, or words with tags and heads. */
final class Texts {
  static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  static final DateReader READER = new DateReader(Lexicon.bundled());
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final Pattern END = Pattern.compile("(?<=[a-z)][.!?])\\s+(?=[A-Z])|\\n+");

  private Texts() {}

  static ParsedReport plain(String text) {
    return plain(text, Optional.of(DAY));
  }

  static ParsedReport plain(String text, Optional<LocalDate> published) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      add(sentences, text, start, end.start());
      start = end.end();
    }
    add(sentences, text, start, text.length());
    return new ParsedReport(report(text, published, Layout.plain(text)), sentences);
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text).region(start, end);
    while (m.find()) {
      int i = tokens.size();
      Upos tag = Character.isLetterOrDigit(m.group().codePointAt(0)) ? Upos.NOUN : Upos.PUNCT;
      tokens.add(
          token(i, new Span(m.start(), m.end()), m.group(), tag, "NN", i == 0 ? Token.ROOT : 0));
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(sentences.size(), 0, tokens));
    }
  }

  private static Token token(int i, Span span, String form, Upos tag, String xpos, int head) {
    String relation = head == Token.ROOT ? "root" : "dep";
    return new Token(
        i, span, form, form.toLowerCase(Locale.ROOT), tag, xpos, head, relation, "O", "O");
  }

  /** Words as {@code form|lemma|UPOS|XPOS|head|relation}, with a blank between two. */
  static ParsedReport tree(String... words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] part = word.split("\\|", -1);
      text.append(tokens.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + part[0].length());
      text.append(part[0]);
      tokens.add(
          new Token(
              tokens.size(),
              span,
              part[0],
              part[1],
              Upos.valueOf(part[2]),
              part[3],
              Integer.parseInt(part[4]),
              part[5],
              "O",
              "O"));
    }
    Report report = report(text.toString(), Optional.of(DAY), Layout.plain(text.toString()));
    return new ParsedReport(report, List.of(new Sentence(0, 0, tokens)));
  }

  static Report report(String text, Optional<LocalDate> published, Layout layout) {
    PublishedBasis basis = published.isPresent() ? PublishedBasis.GIVEN : PublishedBasis.UNKNOWN;
    Origin origin = new Origin(Optional.empty(), Optional.empty(), published, basis);
    return new Report("r1", "-", Optional.empty(), text, origin, layout, "en");
  }

  static List<Timing> read(ParsedReport report) {
    return READER.read(report);
  }

  /** Each finding as {@code words=value}. */
  static List<String> found(ParsedReport report) {
    return read(report).stream().map(t -> words(t, report) + "=" + t.value()).toList();
  }

  static String words(Timing timing, ParsedReport report) {
    return timing.words().orElseThrow().words(report.report());
  }
}
