package dev.celscope.text;

import dev.celscope.table.TableFile;
import java.util.List;

/** The data files of this package. */
final class Tables {
  private Tables() {}

  /** The rows of a table. */
  static List<String[]> rows(String name) {
    return TableFile.rows(name, Tables.class.getResourceAsStream(name));
  }
}
