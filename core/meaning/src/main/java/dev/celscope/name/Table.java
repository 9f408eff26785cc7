package dev.celscope.name;

import dev.celscope.table.TableFile;
import java.util.List;
import java.util.function.Consumer;

/** The data files of this package, which begin with a row of headings. */
final class Table {
  private Table() {}

  static void rows(String name, int columns, Consumer<String[]> to) {
    List<String[]> rows = TableFile.rows(name, Table.class.getResourceAsStream(name), columns);
    rows.subList(1, rows.size()).forEach(to);
  }
}
