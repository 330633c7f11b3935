package org.chancery.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number for what a lexicon says, however it is written down. */
final class Digest {
  private final MessageDigest sha;

  private Digest() {
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(Lexicon lexicon) {
    Digest digest = new Digest();
    for (String path : lexicon.paths()) {
      digest.line(path);
      if (path.endsWith(".rules")) {
        lexicon.stanzas(path).forEach(digest::rule);
      } else {
        digest.table(lexicon.table(path));
      }
    }
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  /** Cells hold no tab and no end of line, so that these part them without doubt. */
  private void table(Table table) {
    line(String.join("\t", table.columns()));
    table.rows().forEach(r -> line(String.join("\t", r.cells())));
  }

  private void rule(Stanza rule) {
    rule.fields().forEach(f -> line(f.key() + "\t" + f.value()));
    line("");
  }

  private void line(String text) {
    sha.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
