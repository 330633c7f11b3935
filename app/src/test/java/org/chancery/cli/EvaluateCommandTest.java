package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.evaluation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluateCommandTest {
  private static final String PAIRS =
      "{\"id\":\"a\",\"sentence\":\"Norway bombed Chile.\",\"source_start\":0,\"source_end\":6,"
          + "\"target_start\":14,\"target_end\":19,\"root\":\"ASSAULT\"}\n"
          + "{\"id\":\"b\",\"sentence\":\"Norway bombed Chile.\",\"source_start\":0,\"source_end\":6,"
          + "\"target_start\":14,\"target_end\":19,\"root\":\"AID\"}\n";

  private static Run evaluate(String gold, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "evaluate";
    System.arraycopy(args, 0, all, 1, args.length);
    return Run.with(gold, Terminal.NONE, all);
  }

  @Test
  void relationsAreCountedByRootAndByQuadClass() {
    Run run = evaluate(PAIRS, "relations", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "\"n\":2,\"answered\":2,\"accuracy\":0.5,",
            "\"ASSAULT\":0.6667",
            "\"AID\":0.0,",
            "\"system\":\"UniversalPETRARCH\",\"figures\":{\"root_macro_f1\":0.4}");
  }

  @Test
  void theTablePutsThePeersBelow() {
    Run run = evaluate(PAIRS, "relations", "-", "--format", "table");
    assertThat(run.out())
        .startsWith("2 relations of given pairs\n\n")
        .containsPattern("Chancery +\\.0444 +\\.1667 +\\.5000\n")
        .containsPattern("ZSP \\(355 M parameters\\) +\\.7430 +– +–\n");
  }

  @Test
  void statementsAreMatchedByHalfAndTheirSpeakersByTheirHeads() {
    String gold =
        "{\"id\":\"a\",\"text\":\"Norway said that Chile would pay.\",\"quotes\":[{\"content\":"
            + "[[12,32]],\"cue\":[[7,11]],\"speaker\":[0,6],\"kind\":\"indirect\",\"cue_class\":"
            + "\"speech\"}]}\n";
    assertThat(evaluate(gold, "statements", "-").out())
        .contains(
            "\"exact\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0}",
            "\"half_recall\":{\"direct\":0.0,\"mixed\":0.0,\"indirect\":1.0}",
            "\"speaker\":1.0,\"speaker_made_up\":0,\"n\":1");
  }

  @Test
  void statementsAreCountedByHowSureTheReaderIs() {
    String gold =
        "{\"id\":\"a\",\"text\":\"“We lost the keys,” Norway said. Chile said that Peru would pay.\","
            + "\"quotes\":[{\"content\":[[1,18]],\"speaker\":[20,26],\"kind\":\"direct\"}]}\n";
    assertThat(evaluate(gold, "statements", "-").out())
        .contains(
            "\"sure_from_70\":{\"statements\":1,\"content\":0.0,\"speaker\":0.0}",
            "\"sure_from_85\":{\"statements\":1,\"content\":1.0,\"speaker\":1.0}");
    assertThat(evaluate(gold, "statements", "-", "--format", "table").out())
        .contains("sure from 85 statements 1, content 1.0000, speaker 1.0000");
  }

  @Test
  void whatTheGoldMarksAsNoSpeechIsNoFalseStatement() {
    String gold =
        "{\"id\":\"a\",\"text\":\"Norway said that Chile would pay.\",\"quotes\":[{\"content\":"
            + "[[12,32]],\"kind\":\"indirect\",\"cue_class\":\"belief\"}]}\n";
    assertThat(evaluate(gold, "statements", "-").out())
        .contains("\"half\":{\"p\":0.0,\"r\":0.0,\"f1\":0.0}", "\"n\":0");
  }

  @Test
  void eventsNeedThePairAndTheRoot() {
    String gold =
        "{\"id\":\"a\",\"text\":\"Norway recalled its ambassador to Chile.\",\"events\":[{\"source\":"
            + "[{\"code\":\"NOR\"}],\"target\":[{\"code\":\"CHL\"}],\"root\":\"SANCTION\"}]}\n"
            + "{\"id\":\"b\",\"text\":\"Norway recalled its ambassador to Chile.\",\"events\":[{\"source\":"
            + "[{\"code\":\"CHL\"}],\"target\":[{\"code\":\"PER\"}],\"root\":\"SANCTION\"}]}\n";
    assertThat(evaluate(gold, "events", "-").out())
        .contains(
            "\"n\":2,\"any_event\":1.0,\"right_pair\":0.5,\"right_pair_and_root\":0.5,"
                + "\"emitted\":2,\"precision\":0.5");
  }

  @Test
  void datesCountTheirWordsAndTheirValues() {
    String gold =
        "{\"id\":\"a\",\"published\":\"2024-03-05\",\"text\":\"Norway voted on Monday.\",\"timexes\":"
            + "[{\"start\":16,\"end\":22,\"type\":\"DATE\",\"value\":\"2024-03-11\"}]}\n";
    assertThat(evaluate(gold, "dates", "-").out())
        .contains("\"strict\":1.0,\"relaxed\":1.0,\"value\":0.0,\"value_on_matched\":0.0");
  }

  @Test
  void aParseIsComparedWordByWord() {
    String gold =
        """
        1	Norway	Norway	PROPN	NNP	_	2	nsubj	_	_
        2	voted	vote	VERB	VBD	_	0	root	_	_
        3	.	.	PUNCT	.	_	1	punct	_	_

        """;
    assertThat(evaluate(gold, "parse", "-").out())
        .contains("\"n\":3,\"upos\":100.0,\"lemma\":100.0,\"uas\":66.67,\"las\":66.67");
  }

  @Test
  void badLinesOfGoldAreNamedAndTheRestCounts() {
    Run run = evaluate("{\"id\":\"x\",\n" + PAIRS.replaceFirst("ASSAULT", "WAR"), "relations", "-");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.out()).contains("\"n\":1,");
    assertThat(run.err())
        .startsWith("chancery: -:1: expected JSON, broken at column ")
        .contains("chancery: -:2: expected a root of [AGREE, ", "found 'WAR'; left out\n");
  }

  @Test
  void aBadLineOfTreesCostsItsSentence() {
    Run run = evaluate("1\tHm\n\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n", "parse", "-");
    assertThat(run.code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(run.out()).contains("\"n\":1,");
    assertThat(run.err())
        .isEqualTo(
            "chancery: -:1: expected ten columns between tabs, found 2; its sentence is left"
                + " out\n");
  }

  @Test
  void anEmptyTextIsToldOnceAndItsGoldIsMissed() {
    String gold =
        "{\"id\":\"a\",\"text\":\"\",\"events\":[{\"source\":[{\"code\":\"NOR\"}],\"target\":"
            + "[{\"code\":\"CHL\"}],\"root\":\"AID\"}]}\n";
    Run run = evaluate(gold, "events", "-");
    assertThat(run.out()).contains("\"n\":1,\"any_event\":0.0");
    assertThat(run.err()).startsWith("chancery: -:1: ").hasLineCount(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"RELATIONS", "PARSE"})
  void nothingIsNoFailure(Task task) {
    Run run = evaluate("", task.word(), "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"figures\":{");
  }
}
