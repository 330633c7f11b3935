package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Span;

/** CoNLL-U in and out (Universal Dependencies, format page). */
public final class Conllu {
  private static final int SENTENCES_AT_ONCE = 256;

  private Conllu() {}

  /**
   * Every sentence with its text, and {@code start_char} and {@code end_char} (UTF-16) in the last
   * column.
   */
  public static void write(ParsedReport text, Appendable out) throws IOException {
    out.append("# newdoc id = ").append(text.report().id()).append('\n');
    int paragraph = -2;
    for (Sentence s : text.sentences()) {
      if (s.paragraph() != paragraph) {
        out.append("# newpar\n");
        paragraph = s.paragraph();
      }
      out.append("# sent_id = ")
          .append(text.report().id())
          .append('-')
          .append(String.valueOf(s.index() + 1));
      String words = s.span().in(text.report().text()).replaceAll("\\s+", " ");
      out.append("\n# text = ").append(words).append('\n');
      for (Token t : s.tokens()) {
        boolean glued =
            t.index() + 1 < s.size() && s.token(t.index() + 1).span().start() == t.span().end();
        row(String.valueOf(t.index() + 1), t, misc(t, glued), out);
      }
      out.append('\n');
    }
  }

  private static String misc(Token t, boolean glued) {
    String offsets = "start_char=" + t.span().start() + "|end_char=" + t.span().end();
    String entity = t.entity().equals("O") ? "" : "|Entity=" + t.entity();
    String name = t.name().equals("O") ? "" : "|Name=" + t.name();
    return (glued ? "SpaceAfter=No|" : "") + offsets + entity + name;
  }

  private static void row(String id, Token t, String misc, Appendable out) throws IOException {
    int head = t.head() == Token.ROOT ? 0 : t.head() + 1;
    out.append(
        String.join(
            "\t",
            id,
            t.form(),
            t.lemma(),
            t.upos().name(),
            t.xpos(),
            "_",
            String.valueOf(head),
            t.relation(),
            "_",
            misc));
    out.append('\n');
  }

  /**
   * Keeps the words of a CoNLL-U file and fills in lemma, tags, head and relation. Comments, ranges
   * and empty nodes pass through.
   *
   * @throws IOException with the number of the line that is not CoNLL-U
   */
  public static void annotate(LanguageModel model, Reader in, Appendable out) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<List<String>> held = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        check(line, number);
        open.add(line);
      } else if (!open.isEmpty()) {
        held.add(open);
        open = new ArrayList<>();
      }
      if (held.size() == SENTENCES_AT_ONCE) {
        fill(model, held, out);
        held.clear();
      }
    }
    if (!open.isEmpty()) {
      held.add(open);
    }
    fill(model, held, out);
  }

  private static void check(String line, int number) throws IOException {
    if (line.charAt(0) != '#' && line.split("\t", -1).length != 10) {
      throw new IOException(
          "line " + number + ": expected ten columns between tabs, found '" + line + "'");
    }
  }

  private static void fill(LanguageModel model, List<List<String>> held, Appendable out)
      throws IOException {
    List<List<Word>> sentences = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    List<List<String>> kept =
        held.stream().filter(rows -> rows.stream().anyMatch(Conllu::isWord)).toList();
    for (List<String> rows : kept) {
      sentences.add(words(rows));
      paragraphs.add(0);
    }
    List<Sentence> read = model.annotate(sentences, paragraphs);
    for (int i = 0; i < kept.size(); i++) {
      int next = 0;
      for (String line : kept.get(i)) {
        if (isWord(line)) {
          String[] cells = line.split("\t", -1);
          row(cells[0], read.get(i).token(next++), cells[9], out);
        } else {
          out.append(line).append('\n');
        }
      }
      out.append('\n');
    }
  }

  private static List<Word> words(List<String> rows) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String line : rows) {
      if (isWord(line)) {
        String form = line.split("\t", -1)[1];
        words.add(new Word(new Span(at, at + form.length()), form));
        at += form.length() + 1;
      }
    }
    return words;
  }

  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0
        && line.charAt(0) != '#'
        && line.substring(0, tab).chars().allMatch(Character::isDigit);
  }
}
