package org.chancery.reading.actors;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.model.ActorType;

/** Whose a body of state is that is told by its place alone: "police in Japan". */
final class Seats {
  private static final List<String> STATE = List.of("COP", "JUD", "LEG", "GOV", "OPP");
  private static final String FORCES = "MIL";

  private final Scene scene;

  Seats(Scene scene) {
    this.scene = scene;
  }

  /** The state or the capital behind the noun; none after a noun for what states keep abroad. */
  Optional<Chunk> of(Chunk core, int first) {
    Optional<KindNoun> kind = core.sense(Sense.OfKind.class).map(Sense.OfKind::kind);
    int in = core.last() + 1;
    if (kind.filter(k -> isOfState(k, core)).isEmpty()
        || in + 1 >= scene.size()
        || !scene.token(in).hasLemma("in")) {
      return Optional.empty();
    }
    int place = scene.token(in + 1).is(Upos.DET) && in + 2 < scene.size() ? in + 2 : in + 1;
    return scene
        .chunkAt(place)
        .filter(c -> c.isStateName() || (isSeated(kind.get()) && isCapital(c)))
        .filter(c -> hangsOn(c, first, core.last()));
  }

  private boolean isOfState(KindNoun kind, Chunk core) {
    return kind.sectors().stream().anyMatch(STATE::contains)
        && !kind.sectors().contains(FORCES)
        && kind.code().isEmpty()
        && !scene.words().has(Words.Role.ABROAD, scene.token(core.last()));
  }

  /** Persons may only be on a visit in a capital. */
  private static boolean isSeated(KindNoun kind) {
    return kind.type() != ActorType.PERSON;
  }

  private static boolean isCapital(Chunk c) {
    return c.state(State.As.CAPITAL).isPresent();
  }

  private boolean hangsOn(Chunk place, int first, int last) {
    Token t = scene.token(scene.headOf(place.first(), place.last()));
    return t.head() >= first && t.head() <= last;
  }
}
