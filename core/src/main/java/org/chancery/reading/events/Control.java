package org.chancery.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Who does what stands below a verb, where neither its subject nor its plain object does. */
final class Control {
  private static final List<String> FOR = List.of("for");
  private static final List<String> AGAINST = List.of("against", "at", "on", "upon");

  private final Clauses clauses;
  private final Matrix matrix;

  Control(Clauses clauses, Matrix matrix) {
    this.clauses = clauses;
    this.matrix = matrix;
  }

  /** "lashed out at Y for shelling Z", "imposed sanctions on Y for arming Z": Y did it. */
  Optional<Token> struck(Token act, Token verb) {
    if (!clauses.hasCase(act, FOR)) {
      return Optional.empty();
    }
    List<Token> found = new ArrayList<>(clauses.phrases(verb, AGAINST));
    clauses.undergoer(verb).ifPresent(o -> found.addAll(clauses.phrases(o, AGAINST)));
    return found.stream()
        .filter(p -> p.index() > verb.index() && p.index() < act.index())
        .findFirst();
  }

  /** "granted the police permission to arrest them": not where the giver binds himself. */
  Optional<Token> allowed(Token noun, Token verb) {
    boolean bound = matrix.at(noun).filter(Matrix.Entry::drop).isPresent();
    return bound || !noun.relates("obj")
        ? Optional.empty()
        : clauses.sentence().child(verb, "iobj");
  }

  /** "cheered loudly and waved flags": what stands between closes the first verb. */
  boolean closed(Token verb, Token next) {
    Sentence sentence = clauses.sentence();
    return sentence.children(verb, "advmod", "obl").stream()
        .anyMatch(t -> t.index() > verb.index() && t.index() < next.index());
  }
}
