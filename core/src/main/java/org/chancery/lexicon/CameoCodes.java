package org.chancery.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads CAMEO's actor codes, parts of three letters: USAGOVMIL. */
final class CameoCodes {
  private static final String FILE = "interchange/cameo-codes.tsv";
  private static final int PART = 3;

  private final Set<String> states = new LinkedHashSet<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private enum Kind {
    COUNTRY,
    ENTITY,
    SECTOR,
    TOPIC,
    REGION,
    NOTHING
  }

  private record Part(Kind kind, String ours) {}

  /**
   * What a code says.
   *
   * @param entity a state or what stands in its place; "" where it names none
   * @param sectors PLOVER's
   * @param unknown parts that the table does not have
   */
  record Code(String entity, List<String> sectors, List<String> unknown) {
    boolean isEmpty() {
      return entity.isEmpty() && sectors.isEmpty();
    }
  }

  CameoCodes(Lexicon lexicon) {
    lexicon.table("actors/states.tsv").rows().forEach(r -> states.add(r.get("code")));
    Problems problems = new Problems();
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Lexicon.constant(Kind.class, row.get("kind"))
          .ifPresentOrElse(
              kind -> parts.put(row.get("code"), new Part(kind, row.get("ours"))),
              () ->
                  problems.add(
                      row.where(), "a kind of " + List.of(Kind.values()), row.get("kind")));
    }
    problems.check();
  }

  boolean isState(String entity) {
    return states.contains(entity);
  }

  Code read(String written) {
    String entity = "";
    Set<String> sectors = new LinkedHashSet<>();
    Set<String> topics = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (int at = 0; at < written.length(); at += PART) {
      String code = written.substring(at, Math.min(written.length(), at + PART));
      Part part = states.contains(code) ? new Part(Kind.COUNTRY, code) : parts.get(code);
      if (part == null) {
        unknown.add(code);
        continue;
      }
      switch (part.kind()) {
        case COUNTRY -> entity = entity.isEmpty() ? part.ours() : entity;
        case ENTITY -> entity = part.ours();
        case SECTOR -> sectors.add(part.ours());
        case TOPIC -> topics.add(part.ours());
        case REGION, NOTHING -> {}
      }
    }
    return new Code(entity, List.copyOf(sectors.isEmpty() ? topics : sectors), unknown);
  }
}
