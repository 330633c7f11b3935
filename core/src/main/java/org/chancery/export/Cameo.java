package org.chancery.export;

/**
 * A CAMEO code.
 *
 * @param code three or four digits; the first two are the root, the first three the base
 * @param words what it says, in our words
 * @param score Goldstein's scale as adapted to CAMEO, -10 to 10
 */
record Cameo(String code, String words, double score) {
  private static final int FIRST_MATERIAL_COOPERATION = 6;
  private static final int FIRST_VERBAL_CONFLICT = 9;
  private static final int FIRST_MATERIAL_CONFLICT = 14;

  String root() {
    return code.substring(0, 2);
  }

  String base() {
    return code.substring(0, 3);
  }

  /** CAMEO's own quad class, which goes by the root. */
  int quadClass() {
    int root = Integer.parseInt(root());
    if (root < FIRST_MATERIAL_COOPERATION) {
      return 1;
    }
    if (root < FIRST_VERBAL_CONFLICT) {
      return 2;
    }
    return root < FIRST_MATERIAL_CONFLICT ? 3 : 4;
  }
}
