package org.chancery.serve;

import java.util.List;
import java.util.Map;

final class OpenApi {
  private OpenApi() {}

  static Map<String, Object> of(List<Route> routes, String version) {
    return Tree.of("openapi", "3.1.0");
  }
}
