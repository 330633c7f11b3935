import java.lang.management.ManagementFactory;
import org.chancery.lexicon.Lexicon;
import org.chancery.reading.actors.ActorReader;

/** Prints how much processor time the tables of actors take to load, and the memory that they keep. */
final class Dictionary {
  private Dictionary() {}

  public static void main(String[] args) {
    Lexicon lexicon = Lexicon.bundled();
    long before = used();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ActorReader cold = new ActorReader(lexicon);
    long first = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ActorReader warm = new ActorReader(lexicon);
    long second = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long kept = (used() - before) / 2;
    System.out.printf(
        "dictionary: %d ms of processor time in a new process, %d ms the second time, %.1f MB kept%n",
        (first - start) / 1_000_000, (second - first) / 1_000_000, kept / 1e6);
    if (cold == warm) {
      throw new IllegalStateException("the two must live until here");
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime r = Runtime.getRuntime();
    return r.totalMemory() - r.freeMemory();
  }
}
