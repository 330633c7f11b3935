package org.chancery.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A report's sentences with their phrases; nothing is resolved yet. */
final class ReportScenes {
  private static final Pattern TOWN = Pattern.compile("[\\p{L}' ]*\\p{L}");

  private final ParsedReport text;
  private final Words words;
  private final List<Part> parts;
  private final Set<String> countries = new TreeSet<>();
  private final Optional<String> home;
  private final LongNames longNames;

  /** One sentence with its phrases. */
  record Part(int index, Scene scene, List<Phrase> phrases) {

    int head(Phrase p) {
      int last = p.core().map(Chunk::last).orElse(p.last());
      Phrase.Range core = p.name().orElse(new Phrase.Range(last, last));
      return scene.headOf(p.first(), p.last(), core);
    }

    /** Whether the phrase hangs on this word, or this word of it hangs outside as well. */
    boolean hangsOn(Phrase p, int token) {
      int head = scene.token(token).head();
      boolean outside = head == Token.ROOT || !p.holds(head);
      return p.holds(token) && (outside || head(p) == token);
    }

    /** The longest phrase that hangs on this word. */
    Optional<Phrase> at(int token) {
      return phrases.stream().filter(p -> hangsOn(p, token)).findFirst();
    }

    /** The phrase that stands in apposition to this one. */
    Optional<Phrase> beside(Phrase p, Phrase.Shape shape) {
      Token head = scene.token(head(p));
      for (Phrase other : phrases) {
        if (other.shape() == shape && !other.holds(p) && !p.holds(other)) {
          Token h = scene.token(head(other));
          boolean below = h.relates("appos") && (h.head() == head.index() || isBehind(p, other));
          boolean above = head.relates("appos") && head.head() == h.index();
          boolean both = h.relates("appos") && head.relates("appos") && h.head() == head.head();
          if (below || above || both) {
            return Optional.of(other);
          }
        }
      }
      return Optional.empty();
    }

    /** "The envoy in Rome, Ann Lee": the name may hang on the town, but it names the envoy. */
    private boolean isBehind(Phrase p, Phrase name) {
      Sentence s = scene.sentence();
      boolean comma = name.first() > 0 && scene.token(name.first() - 1).form().equals(",");
      boolean town = scene.token(head(name)).head() == name.first() - 2;
      return comma
          && town
          && p.last() < name.first()
          && s.dominates(s.token(head(p)), s.token(head(name)));
    }

    /** The subject of "X is the minister", where this is what X is. */
    Optional<Phrase> subjectOf(Phrase p) {
      Sentence s = scene.sentence();
      Token head = scene.token(head(p));
      boolean denied =
          s.children(head, "advmod").stream().anyMatch(t -> t.hasLemma("not", "never"));
      if (denied || s.child(head, "cop").isEmpty()) {
        return Optional.empty();
      }
      return s.child(head, "nsubj").flatMap(t -> at(t.index()));
    }
  }

  ReportScenes(ParsedReport text, Knowledge knowledge) {
    this.text = text;
    this.words = knowledge.words();
    List<Scene> scenes = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      scenes.add(new Scene(s, knowledge, published()));
    }
    for (Scene scene : scenes) {
      for (Chunk c : scene.chunks()) {
        c.sense(Sense.OfState.class).ifPresent(of -> countries.add(of.state().code()));
        c.sense(Sense.OfOffice.class).flatMap(of -> of.office().only()).ifPresent(countries::add);
      }
    }
    this.home = home(knowledge);
    Set<String> surnames = surnames(scenes);
    Set<String> last = lastNames(scenes);
    List<Part> all = new ArrayList<>();
    for (Scene read : scenes) {
      Scene scene = read.without(new Blocks(read, surnames)::isBlocked);
      all.add(new Part(all.size(), scene, new PhraseFinder(scene, surnames, last).find()));
    }
    this.parts = all.stream().map(new Repeats(all)::in).toList();
    this.longNames = new LongNames(parts, knowledge.words());
  }

  /**
   * Last words of names of several words: if a report tells of Michael Jordan, Jordan may be he.
   */
  private static Set<String> surnames(List<Scene> scenes) {
    Set<String> surnames = new HashSet<>();
    for (Scene scene : scenes) {
      for (Scene.NameSpan n : scene.names()) {
        boolean person = n.type().equals("PER") && n.range().size() > 1;
        if (person && scene.isInNoTable(n.range())) {
          surnames.add(scene.token(lastOf(scene, n.range())).lower());
        }
      }
    }
    return surnames;
  }

  /** "Luis Vega of Peru" ends with Vega. */
  private static int lastOf(Scene scene, Phrase.Range name) {
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (scene.token(i).hasLemma("of")) {
        return i - 1;
      }
    }
    return name.last();
  }

  /** Full names of persons, and their last words; in tables or not. */
  private static Set<String> lastNames(List<Scene> scenes) {
    Set<String> last = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (Scene scene : scenes) {
      for (Scene.NameSpan n : scene.names()) {
        if (n.type().equals("PER") && n.range().size() > 1) {
          last.add(scene.token(lastOf(scene, n.range())).lower());
          last.add(lower(scene, n.range()));
        } else if (n.type().equals("ORG") && n.range().size() > 1) {
          bodies.add(lower(scene, n.range()));
        }
      }
      for (Chunk c : scene.chunks()) {
        if (c.first() < c.last() && c.sense(Sense.OfPerson.class).isPresent()) {
          last.add(scene.token(c.last()).lower());
        }
      }
    }
    last.removeAll(bodies);
    return last;
  }

  private static String lower(Scene scene, Phrase.Range name) {
    List<String> words = new ArrayList<>();
    for (int i = name.first(); i <= name.last(); i++) {
      words.add(scene.token(i).lower());
    }
    return String.join(" ", words);
  }

  ParsedReport text() {
    return text;
  }

  /** Whether the report names the state, its people or its capital. */
  boolean tellsOf(String country) {
    return countries.contains(country);
  }

  /** All states that the report names, their people or their capitals. */
  Set<String> countries() {
    return countries;
  }

  /** The state that is governed from the town of the dateline, if the report tells of it. */
  Optional<String> home() {
    return home;
  }

  /**
   * The one state that the report tells of, else its home if this sentence and the one before name
   * no other.
   */
  Optional<String> stateAt(int part) {
    if (countries.size() == 1) {
      return countries.stream().findFirst();
    }
    return home.filter(h -> isAlone(h, part) && (part == 0 || isAlone(h, part - 1)));
  }

  private boolean isAlone(String country, int part) {
    return parts.get(part).scene().chunks().stream()
        .flatMap(c -> c.sense(Sense.OfState.class).stream())
        .allMatch(s -> s.state().code().equals(country));
  }

  private Optional<LocalDate> published() {
    return text.report().origin().publishedOn();
  }

  private Optional<String> home(Knowledge knowledge) {
    return text.report()
        .layout()
        .dateline()
        .map(span -> TOWN.matcher(span.in(text.report().text())))
        .filter(Matcher::lookingAt)
        .flatMap(town -> knowledge.governedFrom(town.group(), published()))
        .filter(this::tellsOf);
  }

  Words words() {
    return words;
  }

  /** What organisations that stand in no table are called in full. */
  LongNames longNames() {
    return longNames;
  }

  List<Part> parts() {
    return parts;
  }

  Part part(int index) {
    return parts.get(index);
  }

  static String words(Part part, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token t = part.scene().token(i);
      boolean gap = i > first && t.span().start() > part.scene().token(i - 1).span().end();
      out.append(gap ? " " : "").append(t.form());
    }
    return out.toString();
  }
}
