import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.chancery.Chancery;
import org.chancery.intake.Intake;
import org.chancery.model.Report;

/** Sentences per second of processor time, Chancery and CoreNLP in one run: Speed FILE.jsonl [reports]. */
public final class Speed {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  interface Counted {
    int sentences(String text);
  }

  public static void main(String[] args) throws Exception {
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    List<String> texts = texts(Path.of(args[0]), most);
    double parse;
    double read;
    try (Chancery chancery = Chancery.bundled()) {
      parse = rate("Chancery, text to trees", texts, t -> chancery.parse(report(t)).sentences().size());
      read =
          rate(
              "Chancery, text to record",
              texts,
              t -> {
                chancery.read(report(t));
                return chancery.parse(report(t)).sentences().size();
              });
    }
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,depparse");
    StanfordCoreNLP peer = new StanfordCoreNLP(p);
    double other =
        rate(
            "CoreNLP 4.5.10, text to trees",
            texts,
            t -> {
              CoreDocument d = new CoreDocument(t);
              peer.annotate(d);
              return d.sentences().size();
            });
    System.out.printf("ratio, text to trees: %.1f times CoreNLP%n", parse / other);
    // a record needs the trees once; they were made twice above so as to count sentences
    double recordOnly = 1 / (1 / read - 1 / parse);
    System.out.printf("text to record: %.0f sentences a core-second, %.1f times CoreNLP's trees%n", recordOnly, recordOnly / other);
  }

  private static Report report(String text) {
    return Intake.plain("bench", text);
  }

  private static double rate(String name, List<String> texts, Counted work) {
    texts.forEach(work::sentences); // so that all are compiled
    long before = SYSTEM.getProcessCpuTime();
    long sentences = 0;
    for (String t : texts) {
      sentences += work.sentences(t);
    }
    double seconds = (SYSTEM.getProcessCpuTime() - before) / 1e9;
    System.out.printf("%-32s %6d sentences %8.1f core-seconds %8.1f a core-second%n", name, sentences, seconds, sentences / seconds);
    return sentences / seconds;
  }

  private static List<String> texts(Path file, int most) throws Exception {
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser p = new JsonFactory().createParser(line)) {
        int depth = 0;
        for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
          depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
          if (depth == 1 && t == JsonToken.FIELD_NAME && p.currentName().equals("text")) {
            out.add(p.nextTextValue());
          }
        }
      }
      if (out.size() == most) {
        break;
      }
    }
    return out;
  }
}
