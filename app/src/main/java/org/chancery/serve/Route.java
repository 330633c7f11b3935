package org.chancery.serve;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One thing that the server can be asked.
 *
 * @param path parts in braces stand for any text
 * @param body what a change must bring
 * @param answer what comes back
 * @param media its type
 */
record Route(
    Method method,
    String path,
    String summary,
    List<Parameter> parameters,
    Optional<Schema> body,
    Schema answer,
    String media,
    Answerer answerer) {
  static final String JSON = "application/json";
  static final String EVENTS = "text/event-stream";

  /** How it is asked. */
  enum Method {
    GET,
    POST,
    DELETE
  }

  /**
   * A value in the path or after the question mark.
   *
   * @param isRepeatable whether it may come several times
   */
  record Parameter(String name, String description, Schema schema, boolean isRepeatable) {
    static Parameter text(String name, String description) {
      return new Parameter(name, description, Schema.text(), false);
    }

    static Parameter texts(String name, String description) {
      return new Parameter(name, description, Schema.text(), true);
    }
  }

  /** Makes the answer: JSON as {@link Tree} has it, or a {@link Page}. */
  interface Answerer {
    Object answer(Request request);
  }

  /** An answer that is not JSON. */
  record Page(String media, String text) {}

  /** An answer that comes bit by bit. */
  record Stream(Consumer<OutputStream> writer) {}

  static Route get(String path, String summary, Schema answer, Answerer answerer, Parameter... of) {
    return new Route(
        Method.GET, path, summary, List.of(of), Optional.empty(), answer, JSON, answerer);
  }

  static Route change(
      Method method, String path, String summary, Schema body, Schema answer, Answerer answerer) {
    return new Route(method, path, summary, List.of(), Optional.of(body), answer, JSON, answerer);
  }

  /** The same with another type of answer. */
  Route as(String type) {
    return new Route(method, path, summary, parameters, body, answer, type, answerer);
  }
}
