package org.chancery.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;
import org.chancery.reading.actors.Phrase.Determiner;
import org.chancery.reading.actors.Phrase.Owner;
import org.chancery.reading.actors.Phrase.Title;

/**
 * Walks left from a name or a noun over all that belongs to it: "the former Norwegian deputy
 * minister …".
 */
final class TitleWalk {
  private final Scene scene;
  private final Words words;
  private final int last;
  private final int name;
  private final boolean beforeName;
  private final List<Chunk> offices = new ArrayList<>();
  private final List<Owner> owners = new ArrayList<>();
  private final List<Chunk> kinds = new ArrayList<>();
  private int first;
  private boolean former;
  private boolean foreign;
  private boolean closed;
  private boolean trade;
  private Determiner determiner = Determiner.NONE;
  private Optional<Integer> number = Optional.empty();
  private Optional<String> gender = Optional.empty();

  TitleWalk(Scene scene, int first, int last, boolean beforeName) {
    this.scene = scene;
    this.words = scene.words();
    this.first = first;
    this.last = last;
    this.name = first;
    this.beforeName = beforeName;
  }

  TitleWalk walk() {
    while (!closed && first > 0 && step(first - 1)) {
      // the step itself moves on
    }
    return this;
  }

  int first() {
    return first;
  }

  /** "Swedish captain Ann Lee": a noun in no table tells no office, so she acts for no state. */
  boolean hasOnlyTrade() {
    return trade && offices.isEmpty() && kinds.isEmpty();
  }

  Title title() {
    return new Title(
        List.copyOf(offices),
        List.copyOf(owners),
        List.copyOf(kinds),
        former,
        foreign,
        determiner,
        number,
        gender);
  }

  private boolean step(int at) {
    Token t = scene.token(at);
    Optional<Chunk> chunk = scene.chunkAt(at);
    boolean joined = Names.joins(t.form()) && at > 0 && first < last;
    if (joined && words.has(Words.Role.FORMER, scene.token(at - 1)) && isGlued(at)) {
      former = true;
      return take(at - 1);
    }
    if (words.has(Words.Role.FORMER, t) && !t.is(Upos.ADV) && !isApart(t)) {
      former = true;
      return take(at);
    }
    if (beforeName && at > 1 && t.form().equals(")") && isRetired(at)) {
      former = true;
      return take(at - 2);
    }
    if (words.has(Words.Role.HONORIFIC, t) && beforeName && t.startsUpper()) {
      gender = words.value(Words.Role.HONORIFIC, t).filter(g -> !g.isEmpty()).or(() -> gender);
      chunk.filter(c -> c.sense(Sense.OfOffice.class).isPresent()).ifPresent(offices::add);
      return take(at);
    }
    if (chunk.isPresent()) {
      return chunk(chunk.get(), at);
    }
    if (t.xpos().equals("POS")) {
      return possessor(at);
    }
    if (t.xpos().equals("PRP$")) {
      owners.add(new Owner(at, Optional.empty()));
      return close(at);
    }
    if (words.has(Words.Role.COUNTERPART, t) && beforeName && at == first - 1) {
      return take(at);
    }
    return plain(t, at);
  }

  private boolean plain(Token t, int at) {
    if (words.value(Words.Role.NUMBER, t).isPresent() && !beforeName) {
      number = words.value(Words.Role.NUMBER, t).map(Integer::valueOf);
      return take(at);
    }
    if (t.is(Upos.DET)) {
      boolean one = words.has(Words.Role.INDEFINITE, t);
      determiner = one ? Determiner.INDEFINITE : Determiner.DEFINITE;
      boolean title = !offices.isEmpty() || !kinds.isEmpty() || first < last;
      return (!beforeName || title) && close(at);
    }
    if (isJoint(t, at) || (!beforeName && isInCompound(at))) {
      return take(at);
    }
    if (beforeName && at == name - 1 && isTrade(t)) {
      trade = true;
      return take(at);
    }
    boolean modifies =
        t.is(Upos.ADJ) || t.is(Upos.NOUN) || t.is(Upos.PROPN) || t.relates("amod", "compound");
    boolean mayBeTitle = !beforeName || trade || !offices.isEmpty() || !kinds.isEmpty();
    boolean taken = modifies && mayBeTitle && hangsInside(t);
    boolean house = beforeName ? isName(t) : t.upos() != Upos.ADJ;
    foreign |= taken && t.relates("compound") && house;
    return taken && take(at);
  }

  /** "Apple" before "Vice President": only a name tells that an office is another house's. */
  private static boolean isName(Token t) {
    return t.is(Upos.PROPN) && t.startsUpper() && t.entity().equals("organization");
  }

  /** "French and German leaders", "US-Chinese talks", "foreign and defence ministers". */
  private boolean isJoint(Token t, int at) {
    boolean joins = t.is(Upos.CCONJ) || t.form().equals(",") || Names.joins(t.form());
    boolean owned = scene.chunkAt(at + 1).filter(Chunk::isState).isPresent();
    boolean owner =
        scene.chunkAt(at - 1).filter(c -> c.isAdjective() || c.isStateName()).isPresent();
    boolean inside = at > 0 && (hangsInside(scene.token(at - 1)) || hangsInside(t));
    if (t.is(Upos.CCONJ) && inside && isOffice(at + 1) && isOffice(at - 1)) {
      return true;
    }
    return joins && owned && owner && inside && owners.stream().anyMatch(o -> o.token() == at + 1);
  }

  private boolean isOffice(int at) {
    return scene.chunkAt(at).flatMap(c -> c.sense(Sense.OfOffice.class)).isPresent();
  }

  private boolean chunk(Chunk chunk, int at) {
    Token head = scene.token(scene.headOf(chunk.first(), chunk.last()));
    boolean inside = hangsInside(head);
    if (chunk.sense(Sense.OfOffice.class).isPresent()
        && (beforeName ? offices.size() < 3 : inside)) {
      offices.add(chunk);
      gender = gender.or(() -> words.gender(scene.token(chunk.last())));
      return takeChunk(chunk);
    }
    if (chunk.isAdjective() && (inside || !beforeName || first == last || !offices.isEmpty())) {
      owners.add(new Owner(at, Optional.of(chunk)));
      return takeChunk(chunk);
    }
    boolean trade = beforeName && isTradeOf(chunk, head);
    if (!inside && !trade && !(beforeName && !offices.isEmpty() && isBody(chunk))) {
      return false;
    }
    if (chunk.sense(Sense.OfKind.class).isPresent()) {
      kinds.add(chunk);
      return takeChunk(chunk);
    }
    if (beforeName && offices.isEmpty() && kinds.isEmpty()) {
      return false;
    }
    owners.add(new Owner(head.index(), Optional.of(chunk)));
    return takeChunk(chunk);
  }

  /** "Chilean lawyer Ana Soto": the noun right before the name, joined to it by the tree. */
  private boolean isTradeOf(Chunk chunk, Token noun) {
    boolean person =
        chunk
            .sense(Sense.OfKind.class)
            .filter(k -> k.kind().type() == ActorType.PERSON)
            .isPresent();
    return person && chunk.last() == first - 1 && isJoinedTo(noun);
  }

  private boolean isTrade(Token t) {
    return t.is(Upos.NOUN) && t.xpos().equals("NN") && t.entity().equals("person") && isJoinedTo(t);
  }

  private boolean isJoinedTo(Token noun) {
    Token head = scene.token(scene.headOf(first, last));
    boolean twice = head.head() == noun.head() && head.relation().equals(noun.relation());
    return head.head() == noun.index() || twice;
  }

  private static boolean isBody(Chunk chunk) {
    return chunk.isStateName() || chunk.sense(Sense.OfOrganisation.class).isPresent();
  }

  private boolean possessor(int at) {
    if (at == 0) {
      return false;
    }
    Optional<Chunk> chunk = scene.chunkAt(at - 1);
    int head = scene.token(at).head();
    int token = head == Token.ROOT || head > at ? at - 1 : head;
    owners.add(new Owner(token, chunk));
    int start = Math.min(token, chunk.map(Chunk::first).orElse(token));
    while (start > 0 && isPartOf(scene.token(start - 1), start, at)) {
      start--;
    }
    first = start;
    determiner = Determiner.DEFINITE;
    closed = true;
    return false;
  }

  private static boolean isPartOf(Token t, int from, int to) {
    boolean hangs = t.head() >= from && t.head() <= to;
    return hangs && t.relates("det", "compound", "amod", "flat", "nmod:poss");
  }

  private boolean hangsInside(Token t) {
    return t.head() >= first && t.head() <= last;
  }

  /** "Nine-month-" in "nine-month-old child". */
  private boolean isInCompound(int at) {
    boolean hyphen = Names.joins(scene.token(at).form()) && at > 0 && isGlued(at);
    boolean word = Names.joins(scene.token(at + 1).form()) && isGlued(at + 1);
    return (hyphen || word) && first < last && scene.chunkAt(at).isEmpty();
  }

  /** "General (ret.)". */
  private boolean isRetired(int close) {
    return words.has(Words.Role.FORMER, scene.token(close - 1))
        && scene.token(close - 2).form().equals("(");
  }

  /** "then-president": no blank on either side of the hyphen. */
  private boolean isGlued(int at) {
    return scene.token(at - 1).span().end() == scene.token(at).span().start()
        && scene.token(at).span().end() == scene.token(at + 1).span().start();
  }

  private static boolean isApart(Token t) {
    return t.is(Upos.PUNCT) || t.is(Upos.SCONJ);
  }

  private boolean takeChunk(Chunk chunk) {
    return take(chunk.first());
  }

  private boolean take(int at) {
    first = at;
    return true;
  }

  private boolean close(int at) {
    first = at;
    closed = true;
    return false;
  }
}
