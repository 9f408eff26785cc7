package dev.celscope.format;

import dev.celscope.table.TableFile;
import java.util.List;

/** The data files of this package. */
final class Table {
  private Table() {}

  /** The rows of a table, each of that many cells. */
  static List<String[]> rows(String name, int columns) {
    return TableFile.rows(name, Table.class.getResourceAsStream(name), columns);
  }
}
