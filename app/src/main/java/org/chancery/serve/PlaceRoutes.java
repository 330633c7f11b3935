package org.chancery.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Tree;
import org.chancery.record.Question;
import org.chancery.record.Scene;

/** Where acts took place. */
final class PlaceRoutes {
  private final Room room;
  private final Once<Coordinates> coordinates;

  PlaceRoutes(Room room) {
    this.room = room;
    this.coordinates = new Once<>(() -> new Coordinates(room.lexicon()));
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/places",
            "Places of acts with where they lie, most acts first.",
            Schema.list(Schema.of("place")),
            this::places,
            Asked.filters(
                "party", "type", "status", "quad", "since", "until", "month", "q", "issue",
                "person")));
  }

  private Object places(Request request) {
    Question question = new Asked(request).question();
    List<Scene> scenes =
        room.stores()
            .look(store -> room.cache().of(store, "scenes " + question, s -> s.scenes(question)));
    return scenes.stream().map(this::place).toList();
  }

  private Map<String, Object> place(Scene scene) {
    Optional<Coordinates.Point> point =
        coordinates.get().of(scene.place(), scene.country().orElse(""));
    return Tree.of(
        "name", scene.place(),
        "country", scene.country().orElse(null),
        "lat", point.map(Coordinates.Point::lat).orElse(null),
        "lon", point.map(Coordinates.Point::lon).orElse(null),
        "events", scene.entries());
  }
}
