package org.chancery.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.language.Conllu;
import org.chancery.language.LanguageModel;

/** Scores the trees of given words. */
final class GoldParse {
  private static final int COLUMNS = 10;
  private static final int AT_ONCE = 200;

  private final LanguageModel model;
  private final Consumer<String> rejected;
  private final ParseScorer scorer = new ParseScorer();

  GoldParse(LanguageModel model, Consumer<String> rejected) {
    this.model = model;
    this.rejected = rejected;
  }

  Figures score(BufferedReader in, String file) throws IOException {
    List<List<String>> held = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean sound = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        keep(open, sound, held);
        open = new ArrayList<>();
        sound = true;
      } else {
        sound &= check(line, file + ":" + number);
        open.add(line);
      }
      if (held.size() == AT_ONCE) {
        compare(held);
      }
    }
    keep(open, sound, held);
    compare(held);
    return scorer.figures();
  }

  private static void keep(List<String> sentence, boolean sound, List<List<String>> held) {
    if (sound && sentence.stream().anyMatch(GoldParse::isWord)) {
      held.add(sentence);
    }
  }

  private boolean check(String line, String where) {
    int columns = line.split("\t", -1).length;
    if (line.startsWith("#") || columns == COLUMNS) {
      return true;
    }
    rejected.accept(
        where
            + ": expected ten columns between tabs, found "
            + columns
            + "; its sentence is left out");
    return false;
  }

  private void compare(List<List<String>> held) throws IOException {
    List<String> gold = held.stream().flatMap(List::stream).filter(GoldParse::isWord).toList();
    StringBuilder text = new StringBuilder();
    for (List<String> sentence : held) {
      text.append(String.join("\n", sentence)).append("\n\n");
    }
    StringBuilder read = new StringBuilder();
    Conllu.annotate(model, new StringReader(text.toString()), read);
    List<String> found = read.toString().lines().filter(GoldParse::isWord).toList();
    for (int i = 0; i < gold.size(); i++) {
      scorer.add(cells(gold.get(i)), cells(found.get(i)));
    }
    held.clear();
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && line.substring(0, tab).chars().allMatch(Character::isDigit);
  }
}
