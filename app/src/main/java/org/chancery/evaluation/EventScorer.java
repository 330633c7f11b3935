package org.chancery.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Events by country pair and root; only gold events with a pair and a root count. */
final class EventScorer implements Scorer {
  private int n;
  private int any;
  private int pair;
  private int both;
  private int emitted;
  private int right;

  @Override
  public void add(Fields gold, List<Fields> found) {
    List<Fields> events =
        found.stream().filter(f -> f.text("kind").filter("event"::equals).isPresent()).toList();
    for (Fields event : gold.requiredObjects("events")) {
      Set<String> actors = codes(event.objects("source"), "code");
      Set<String> recipients = codes(event.objects("target"), "code");
      boolean paired = !actors.isEmpty() && (!recipients.isEmpty() || actors.size() > 1);
      if (paired && event.someText("root").isPresent()) {
        count(actors, recipients, root(event.requiredText("root")), events);
      }
    }
  }

  private void count(Set<String> actors, Set<String> recipients, String root, List<Fields> events) {
    List<Fields> fitting = events.stream().filter(e -> fits(e, actors, recipients)).toList();
    int same =
        (int) fitting.stream().filter(e -> root(e.requiredText("type")).equals(root)).count();
    n++;
    any += events.isEmpty() ? 0 : 1;
    pair += fitting.isEmpty() ? 0 : 1;
    both += same == 0 ? 0 : 1;
    emitted += events.size();
    right += same;
  }

  private static boolean fits(Fields event, Set<String> actors, Set<String> recipients) {
    Set<String> a = codes(event.objects("actor"), "country");
    Set<String> b = codes(event.objects("recipient"), "country");
    if (!recipients.isEmpty()) {
      return (meet(a, actors) && meet(b, recipients))
          || (b.isEmpty() && meet(a, actors) && meet(a, recipients));
    }
    Set<String> named = new LinkedHashSet<>(a);
    named.retainAll(actors);
    return named.size() > 1 || (meet(a, actors) && meet(b, actors));
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static Set<String> codes(List<Fields> parties, String field) {
    Set<String> codes = new LinkedHashSet<>();
    parties.forEach(p -> p.someText(field).ifPresent(codes::add));
    return codes;
  }

  private static String root(String name) {
    return name.equals("CONCEDE") || name.equals("RETREAT") ? "YIELD" : name;
  }

  @Override
  public Figures figures() {
    return new Figures()
        .count("n", n)
        .share("any_event", Figures.ratio(any, n))
        .share("right_pair", Figures.ratio(pair, n))
        .share("right_pair_and_root", Figures.ratio(both, n))
        .count("emitted", emitted)
        .share("precision", Figures.ratio(right, emitted));
  }
}
