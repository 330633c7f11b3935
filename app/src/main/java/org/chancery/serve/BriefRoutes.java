package org.chancery.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.export.Brief;
import org.chancery.export.BriefPage;
import org.chancery.export.Gathered;

/** Briefs, as {@code chancery brief} writes them. */
final class BriefRoutes {
  private final Room room;

  BriefRoutes(Room room) {
    this.room = room;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/brief",
                "A brief on two parties (a and b), a person or an issue.",
                Schema.text(),
                this::brief,
                Route.Parameter.text("a", "One party."),
                Route.Parameter.text("b", "The other."),
                Route.Parameter.text("person", "Somebody, by name or id."),
                Route.Parameter.text("issue", "The id of an issue."),
                Route.Parameter.text("since", "The first day."),
                Route.Parameter.text("until", "The last day."),
                Route.Parameter.text("format", "html or markdown."))
            .as("text/html"));
  }

  private Object brief(Request request) {
    String format = request.text("format").orElse("html");
    if (!List.of("html", "markdown").contains(format)) {
      throw Refused.wrong("format: expected html or markdown, found '" + format + "'");
    }
    Optional<LocalDate> since = request.day("since");
    Optional<LocalDate> until = request.day("until");
    BriefPage page =
        room.stores()
            .look(store -> BriefPage.of(brief(request, new Gathered(store, since, until))));
    Guard.ofBrief(request.context());
    return format.equals("html")
        ? new Route.Page("text/html", page.html())
        : new Route.Page("text/markdown", page.markdown());
  }

  private static Brief brief(Request request, Gathered gathered) {
    Optional<String> person = request.text("person");
    Optional<String> issue = request.text("issue");
    Optional<String> a = request.text("a");
    Optional<String> b = request.text("b");
    try {
      if (person.isPresent()) {
        return gathered.onPerson(person.get());
      }
      if (issue.isPresent()) {
        return gathered.onIssue(issue.get());
      }
      if (a.isPresent() && b.isPresent() && !a.equals(b)) {
        return gathered.between(a.get(), b.get());
      }
    } catch (Gathered.UnknownException e) {
      throw Refused.unknown(e.getMessage());
    }
    throw Refused.wrong("a brief is on two parties (a and b), a person or an issue");
  }
}
