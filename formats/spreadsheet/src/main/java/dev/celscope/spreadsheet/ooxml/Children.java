package dev.celscope.spreadsheet.ooxml;

import dev.celscope.source.ReadException;
import java.io.IOException;

/** Files inside the package that get records of their own. */
final class Children {
  private Children() {}

  /** Says a part as a child, once, at the place where it is first used. */
  static void say(OoxmlPackage from, String part, String place) throws IOException {
    if (!from.has(part) || from.isVisited(part) || !from.findings().takesChildren()) {
      return;
    }
    from.visit(part);
    try {
      String path = place.isEmpty() ? part : place + "/" + part;
      from.findings().child(part.substring(part.lastIndexOf('/') + 1), path, from.bytes(part));
    } catch (ReadException e) {
      from.findings().problem(e, part);
    }
  }
}
