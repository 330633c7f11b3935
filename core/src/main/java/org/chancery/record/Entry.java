package org.chancery.record;

import java.util.List;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.Place;
import org.chancery.model.Status;
import org.chancery.model.Timing;

/**
 * One happening, told by one report or many.
 *
 * @param id made from its witnesses, the same whatever the order in which reports arrived
 * @param address where it stands for merging
 * @param type of the clearest witness, as are the parties
 * @param status how far it is known to have come: of a visit that was planned and then took place,
 *     occurred
 * @param stages each status that some witness tells, in the order of a happening's life, with the
 *     events that tell it
 * @param witnesses the events that tell it, by id, in the order of publication
 * @param voices how many independent voices tell it: near-duplicate reports count once, and so do
 *     reports that tell it on the same speaker's word
 * @param disagreements where witnesses contradict each other
 */
public record Entry(
    String id,
    Address address,
    EventType type,
    List<Mention> actors,
    List<Mention> recipients,
    Timing timing,
    Optional<Place> place,
    Status status,
    List<Stage> stages,
    List<String> witnesses,
    int voices,
    List<Disagreement> disagreements) {

  public Entry {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    stages = List.copyOf(stages);
    witnesses = List.copyOf(witnesses);
    disagreements = List.copyOf(disagreements);
  }

  /** One status of a happening and the events that tell it. */
  public record Stage(Status status, Timing timing, List<String> events) {
    public Stage {
      events = List.copyOf(events);
    }
  }

  /**
   * What witnesses do not agree about.
   *
   * @param about what it is: "killed" and other figures, "who acted", "whether", "date", "place"
   */
  public record Disagreement(String about, List<Version> versions) {
    public Disagreement {
      versions = List.copyOf(versions);
    }
  }

  /** One side of a disagreement: what it says, and the events that say it. */
  public record Version(String says, List<String> events) {
    public Version {
      events = List.copyOf(events);
    }
  }
}
