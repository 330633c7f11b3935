package org.chancery.serve;

import java.util.ArrayList;
import java.util.List;

/** All that the server can be asked: the table that it answers by and that describes it. */
final class Routes {
  private Routes() {}

  static List<Route> of(Room room) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new AboutRoutes(room).routes());
    routes.addAll(new ReportRoutes(room).routes());
    routes.addAll(new TimelineRoutes(room).routes());
    routes.addAll(new ReadingRoutes(room).routes());
    routes.addAll(new CorrectionRoutes(room).routes());
    routes.addAll(new PartyRoutes(room).routes());
    routes.addAll(new PeopleRoutes(room).routes());
    routes.addAll(new IssueRoutes(room).routes());
    routes.addAll(new PlaceRoutes(room).routes());
    routes.addAll(new SearchRoutes(room).routes());
    routes.addAll(new BriefRoutes(room).routes());
    routes.add(
        Route.get(
            "/api/openapi.json",
            "This description.",
            Schema.map(Schema.any()),
            request -> OpenApi.of(routes)));
    return List.copyOf(routes);
  }
}
