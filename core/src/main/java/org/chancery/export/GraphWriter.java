package org.chancery.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.export.RelationGraph.Relation;
import org.chancery.model.Actor;

/** The elements of a GraphML file, a line each. */
final class GraphWriter {
  private static final int DECIMALS = 4;

  private final XMLStreamWriter xml;
  private final Runnable flush;
  private final Map<String, String> nodes = new HashMap<>();
  private int edges;

  GraphWriter(XMLStreamWriter xml, Runnable flush) {
    this.xml = xml;
    this.flush = flush;
  }

  void open() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    line();
    for (String name : new String[] {"actor", "name", "type", "country", "sectors", "wikidata"}) {
      key(name, "node", "string");
    }
    for (String name : new String[] {"count", "cooperation", "conflict"}) {
      key(name, "edge", "int");
    }
    key("mean_score", "edge", "double");
    key("first_day", "edge", "string");
    key("last_day", "edge", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "relations");
    xml.writeAttribute("edgedefault", "directed");
    line();
  }

  private void key(String name, String of, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    line();
  }

  void node(String key, Actor actor) throws XMLStreamException {
    nodes.put(key, "n" + (nodes.size() + 1));
    xml.writeStartElement("node");
    xml.writeAttribute("id", id(key));
    data("actor", key);
    data("name", actor.name());
    data("type", actor.type().name().toLowerCase(Locale.ROOT));
    data("country", actor.code().country());
    if (!actor.code().sectors().isEmpty()) {
      data("sectors", Cells.list(actor.code().sectors()));
    }
    data("wikidata", actor instanceof Actor.Known known ? known.wikidata() : Optional.empty());
    xml.writeEndElement();
    line();
  }

  void edge(String from, String to, Relation relation) throws XMLStreamException {
    edges++;
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + edges);
    xml.writeAttribute("source", id(from));
    xml.writeAttribute("target", id(to));
    data("count", String.valueOf(relation.count()));
    data("cooperation", String.valueOf(relation.cooperation()));
    data("conflict", String.valueOf(relation.conflict()));
    data(
        "mean_score",
        BigDecimal.valueOf(relation.meanScore())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .toPlainString());
    data("first_day", relation.first().map(Object::toString));
    data("last_day", relation.last().map(Object::toString));
    xml.writeEndElement();
    line();
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
    xml.flush();
    flush.run();
  }

  /** GraphML's own ids hold no spaces, ours may. */
  private String id(String key) {
    return nodes.getOrDefault(key, "");
  }

  private void data(String key, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      data(key, value.get());
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(text(value));
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.flush();
    flush.run();
  }

  /** XML has no way at all to write some characters. */
  private static String text(String value) {
    return Cells.line(value).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
