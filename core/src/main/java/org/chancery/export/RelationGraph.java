package org.chancery.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.model.Actor;
import org.chancery.model.Status;
import org.chancery.record.Told;

/**
 * Writes who acts on whom as a GraphML graph: a node for each actor, an edge for each pair that has
 * acted, with how often, how kindly and between which days. Memory grows with actors and pairs, not
 * with events. Nothing is written before the end. Not for use by several threads at once.
 */
public final class RelationGraph implements Export {
  private final Appendable out;
  private final Coder coder;
  private final Map<String, Actor> nodes = new TreeMap<>();
  private final Map<String, Map<String, Relation>> edges = new TreeMap<>();
  private long written;
  private long byStatus;

  /**
   * A graph that goes to {@code out} at the end.
   *
   * @param statuses that somebody asked for by name; empty for what was done
   */
  public RelationGraph(Appendable out, Codes codes, Set<Status> statuses) {
    this.out = out;
    this.coder = new Coder(codes, statuses, false);
  }

  @Override
  public void write(Told told) {
    Optional<Coded> coded = coder.code(told);
    if (coded.isEmpty()) {
      byStatus++;
      return;
    }
    written++;
    for (Dyad dyad : Dyad.of(told.event())) {
      String first = node(dyad.first().actor());
      dyad.second()
          .ifPresent(
              second ->
                  edges
                      .computeIfAbsent(first, key -> new TreeMap<>())
                      .computeIfAbsent(node(second.actor()), key -> new Relation())
                      .add(coded.get(), EventDay.of(told.event().timing().when())));
    }
  }

  @Override
  public LeftOut leftOut() {
    return new LeftOut(written, byStatus, 0);
  }

  /** Parties without a name of their own are one node for each code and wording. */
  private String node(Actor actor) {
    String key =
        actor instanceof Actor.Known
            ? actor.id()
            : String.join(
                " ",
                actor.code().country().orElse("-"),
                String.join("+", actor.code().sectors()),
                actor.name());
    nodes.putIfAbsent(key, actor);
    return key;
  }

  @Override
  public void end() {
    try {
      StringWriter text = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      GraphWriter graph = new GraphWriter(xml, () -> flush(text));
      graph.open();
      for (Map.Entry<String, Actor> node : nodes.entrySet()) {
        graph.node(node.getKey(), node.getValue());
      }
      for (Map.Entry<String, Map<String, Relation>> from : edges.entrySet()) {
        for (Map.Entry<String, Relation> to : from.getValue().entrySet()) {
          graph.edge(from.getKey(), to.getKey(), to.getValue());
        }
      }
      graph.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void flush(StringWriter text) {
    try {
      out.append(text.getBuffer());
      text.getBuffer().setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of one pair in one direction. */
  static final class Relation {
    private int count;
    private int cooperation;
    private double scores;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    private void add(Coded coded, Optional<LocalDate> day) {
      count++;
      cooperation += coded.type().quadClass() <= 2 ? 1 : 0;
      scores += coded.score();
      if (day.isPresent()) {
        first = first.filter(d -> d.isBefore(day.get())).or(() -> day);
        last = last.filter(d -> d.isAfter(day.get())).or(() -> day);
      }
    }

    int count() {
      return count;
    }

    int cooperation() {
      return cooperation;
    }

    int conflict() {
      return count - cooperation;
    }

    double meanScore() {
      return scores / count;
    }

    Optional<LocalDate> first() {
      return first;
    }

    Optional<LocalDate> last() {
      return last;
    }
  }
}
