package org.chancery.lexicon;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of one's own over a lexicon: files that are named as the lexicon's, dictionaries of
 * PETRARCH, and {@code remove.tsv}. All that is wrong in it is told at once.
 */
final class Overlay {
  static final String REMOVE = "remove.tsv";
  private static final String ACTORS = ".actors.txt";
  private static final String AGENTS = ".agents.txt";

  private final Folder folder;
  private final Lexicon base;
  private final Keys keys;
  private final Set<String> known;
  private final Problems problems = new Problems();
  private final List<String> warnings;
  private final Layer own = new Layer();
  private Optional<LocalDate> validUntil = Optional.empty();

  Overlay(Path folder, Lexicon base) {
    this.folder = new Folder(folder);
    this.base = base;
    this.keys = new Keys(base);
    this.known = new LinkedHashSet<>(base.paths());
    this.warnings = new ArrayList<>(base.warnings());
  }

  /** What the folder makes of the lexicon. */
  record Laid(
      Map<String, Table> tables,
      Map<String, List<Stanza>> stanzas,
      List<String> warnings,
      Optional<LocalDate> validUntil,
      Changes changes) {
    static final Laid NOTHING =
        new Laid(Map.of(), Map.of(), List.of(), Optional.empty(), Changes.NONE);
  }

  /**
   * Reads the folder.
   *
   * @throws LexiconException naming every problem
   */
  Laid lay() {
    Dictionaries dictionaries = new Dictionaries(base, warnings);
    for (String path : folder.paths()) {
      problems.attempt(
          () -> {
            read(path, dictionaries);
            return path;
          });
    }
    problems.check();
    return laid(List.of(dictionaries.layer(), own));
  }

  private Laid laid(List<Layer> layers) {
    Map<String, Table> tables = new LinkedHashMap<>(base.laid().tables());
    Map<String, List<Stanza>> stanzas = new LinkedHashMap<>(base.laid().stanzas());
    Merging merging = new Merging();
    for (Layer layer : layers) {
      for (String path : layer.paths()) {
        if (path.endsWith(".rules")) {
          stanzas.put(path, layer.over(path, base.stanzas(path), merging));
        } else {
          Table below = tables.getOrDefault(path, base.table(path));
          tables.put(path, layer.over(below, keys.columns(below), merging));
        }
      }
    }
    Optional<LocalDate> until = validUntil.or(() -> base.laid().validUntil());
    return new Laid(tables, stanzas, List.copyOf(warnings), until, merging.changes());
  }

  private void read(String path, Dictionaries dictionaries) {
    if (path.endsWith(ACTORS)) {
      dictionaries.actors(folder.name(path), folder.oldText(path));
    } else if (path.endsWith(AGENTS)) {
      dictionaries.agents(folder.name(path), folder.oldText(path));
    } else if (path.equals(REMOVE)) {
      removals(Table.read(folder.name(path), folder.text(path)));
    } else if (known.contains(path)) {
      entries(path);
    } else if (path.endsWith(".tsv") || path.endsWith(".rules")) {
      if (!path.equals(Lexicon.INDEX)) {
        problems.add(
            folder.name(path) + ":1",
            "the name of a file of the lexicon" + Near.hint(path, known),
            path);
      }
    } else if (!path.endsWith(".md")) {
      warnings.add(
          folder.name(path)
              + ": not read; dictionaries are named *.actors.txt or *.agents.txt, all else as in the"
              + " lexicon");
    }
  }

  private void entries(String path) {
    String text = folder.text(path);
    if (path.endsWith(".rules")) {
      rules(path, Stanza.read(folder.name(path), text));
    } else {
      rows(path, Table.read(folder.name(path), text));
    }
    if (path.equals(Lexicon.PEOPLE)) {
      validUntil = validUntil(folder.name(path), text);
    }
  }

  private void rules(String path, List<Stanza> stanzas) {
    Set<String> ids = new LinkedHashSet<>();
    for (Stanza stanza : stanzas) {
      if (!ids.add(stanza.require("id"))) {
        problems.add(stanza.where(), "each id once", Keys.of(stanza));
      }
    }
    own.addStanzas(path, stanzas);
  }

  private void rows(String path, Table table) {
    Table below = base.table(path);
    List<String> columns = keys.columns(below);
    for (String column : table.columns()) {
      if (!below.columns().contains(column)) {
        problems.add(
            table.header().where(), "a column of " + String.join(", ", below.columns()), column);
      }
    }
    for (String column : columns) {
      if (!table.columns().contains(column)) {
        problems.add(
            table.header().where(), "a column " + column, String.join(", ", table.columns()));
      }
    }
    if (table.columns().containsAll(columns) && below.columns().containsAll(table.columns())) {
      checkKeys(path, table, columns);
      own.add(path, table.rows());
    }
  }

  private void checkKeys(String path, Table table, List<String> columns) {
    Set<String> seen = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      String key = Keys.of(row, columns);
      if (row.get(columns.get(0)).isEmpty()) {
        problems.add(row.where(), "something in " + columns.get(0), "");
      } else if (!seen.add(key) && !keys.severalRows(path)) {
        problems.add(row.where(), "each " + String.join(" and ", columns) + " once", key);
      }
    }
  }

  private void removals(Table table) {
    for (Table.Row row : table.rows()) {
      String path = row.get("file");
      if (!known.contains(path)) {
        problems.add(row.where(), "a file of the lexicon" + Near.hint(path, known), path);
        continue;
      }
      String key = String.join("; ", Lexicon.parts(row.get("key"), ";"));
      Set<String> there = keysOf(path);
      if (there.contains(key)) {
        own.remove(path, key);
      } else {
        problems.add(row.where(), "a key of " + path + Near.hint(key, there), key);
      }
    }
  }

  private Set<String> keysOf(String path) {
    Set<String> there = new LinkedHashSet<>();
    if (path.endsWith(".rules")) {
      base.stanzas(path).forEach(s -> there.add(Keys.of(s)));
    } else {
      Table table = base.table(path);
      table.rows().forEach(r -> there.add(Keys.of(r, keys.columns(table))));
    }
    return there;
  }

  /** The day that a file's head gives as {@code # valid-until: 2026-11-01}. */
  static Optional<LocalDate> validUntil(String file, String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String told = line.startsWith("#") ? line.substring(1).strip() : "";
      if (told.startsWith(Lexicon.VALID_UNTIL)) {
        String day = told.substring(Lexicon.VALID_UNTIL.length()).strip();
        try {
          return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
          throw new LexiconException(
              List.of(
                  file + ":" + number + ": expected a day like 2026-11-01, found '" + day + "'"));
        }
      }
      if (!line.startsWith("#")) {
        break;
      }
    }
    return Optional.empty();
  }
}
