package org.chancery.reading.events;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.lexicon.Lexicon;
import org.chancery.lexicon.Problems;
import org.chancery.lexicon.Table;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.Mention;

/**
 * Tells what is only talk among the politicians of the one state that a report speaks of: "the
 * senator criticised the mayor" is no act of a power. What passes between its government and others
 * stays, and so does what a sentence tells that names another state, or that is all that is known
 * of a report.
 */
final class HomeAffairs {
  /** So many mentions of parties with a state tell which states a report speaks of. */
  private static final int ENOUGH = 6;

  /** Of all these the share of one state, for one who speaks alone and for several. */
  private static final double ALONE = 0.85;

  private static final double MOSTLY = 0.6;

  /** Codes of bodies that are at home in every state: societies, companies. */
  private static final List<String> STATELESS = List.of("NGO", "MNC");

  /**
   * Which sectors' words are politics at home, whose blows too, and whose only among themselves.
   */
  record Sectors(Set<String> civil, Set<String> figurative, Set<String> apart) {
    static final String FILE = "events/home-affairs.tsv";

    static Sectors of(Lexicon lexicon, Problems problems) {
      Set<String> civil = new HashSet<>();
      Set<String> figurative = new HashSet<>();
      Set<String> apart = new HashSet<>();
      for (Table.Row row : lexicon.table(FILE).rows()) {
        civil.add(row.get("sector"));
        switch (row.get("left-out")) {
          case "words" -> {}
          case "all" -> figurative.add(row.get("sector"));
          case "within" -> apart.add(row.get("sector"));
          default ->
              problems.add(row.where(), "left-out: words, all or within", row.get("left-out"));
        }
      }
      return new Sectors(Set.copyOf(civil), Set.copyOf(figurative), Set.copyOf(apart));
    }
  }

  private final Sectors sectors;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final int all;

  /**
   * @param mentions all of a report
   */
  HomeAffairs(Sectors sectors, List<Mention> mentions) {
    this.sectors = sectors;
    mentions.forEach(m -> state(m).ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    this.all = counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * @param inside the mentions of the sentence that tells the act
   */
  boolean include(Candidate c, List<Mention> inside) {
    List<Mention> actors = c.filled().actors();
    List<Mention> parties =
        Stream.concat(actors.stream(), c.filled().recipients().stream()).toList();
    List<String> states = states(parties);
    boolean politics =
        all >= ENOUGH
            && states.size() == 1
            && (ofWords(c.rule().type()) || figurative(c.rule().type(), parties))
            && parties.stream().anyMatch(m -> !isState(m))
            && (actors.stream().noneMatch(HomeAffairs::isState) || against(actors, parties))
            && parties.stream().allMatch(m -> isState(m) || isOf(m, sectors.civil()))
            && parties.stream().map(this::governs).distinct().count() == 1;
    if (!politics) {
      return false;
    }
    double share = (double) counts.getOrDefault(states.get(0), 0) / all;
    boolean others = states(inside).size() > 1;
    return !others && share >= (parties.size() > 1 ? MOSTLY : ALONE);
  }

  /** "the state condemned its own senators": not "condemned whoever it was". */
  private static boolean against(List<Mention> actors, List<Mention> parties) {
    return parties.size() > actors.size() && parties.stream().allMatch(m -> state(m).isPresent());
  }

  /** Acts of words, help and work together; arrests, sentences and blows count at home too. */
  private static boolean ofWords(EventType type) {
    return type.quadClass() % 2 == 1 || type == EventType.AID || type == EventType.COOPERATE;
  }

  /** "clashed with the mayor", "assembles an army of reporters": what civil politics says so. */
  private boolean figurative(EventType type, List<Mention> all) {
    return (type == EventType.ASSAULT || type == EventType.MOBILIZE)
        && all.stream().allMatch(m -> isOf(m, sectors.figurative()));
  }

  private static boolean isOf(Mention mention, Set<String> sectors) {
    List<String> own = mention.actor().code().sectors();
    return !isState(mention)
        && !ofSeveral(mention)
        && (own.isEmpty() || sectors.contains(own.get(0)));
  }

  /** "the West", "world powers": known, and of no one state. */
  private static boolean ofSeveral(Mention mention) {
    return mention.actor() instanceof Actor.Known
        && mention.actor().type() != ActorType.PERSON
        && mention.actor().code().country().isEmpty();
  }

  /** A government and its opposition, its press, its people are two sides, and stay. */
  private boolean governs(Mention mention) {
    return isState(mention)
        || mention.actor().code().sectors().stream().limit(1).anyMatch(sectors.apart()::contains);
  }

  private static boolean isState(Mention mention) {
    return mention.actor().type() == ActorType.STATE;
  }

  private static List<String> states(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> state(m).stream()).distinct().toList();
  }

  private static Optional<String> state(Mention mention) {
    return mention.actor().code().country().filter(c -> !STATELESS.contains(c));
  }
}
