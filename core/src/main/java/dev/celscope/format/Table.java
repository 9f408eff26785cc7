package dev.celscope.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the data files beside this package: tab-separated, {@code #} begins a comment line. */
final class Table {
  private Table() {}

  /**
   * Reads a data file.
   *
   * @param name its name
   * @param columns how many each row has
   * @return the rows, in their order
   */
  static List<String[]> rows(String name, int columns) {
    try (@Nullable InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No data file " + name);
      }
      return rows(name, columns, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> rows(String name, int columns, InputStream in) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + ":" + number + " has " + row.length + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }
}
