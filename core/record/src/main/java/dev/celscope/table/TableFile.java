package dev.celscope.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files that lie beside the classes: UTF-8, one row a line, cells parted by tabs.
 * Blank lines are passed over, and lines that begin with {@code #}, unless a tab follows it: then
 * it is a cell.
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table whose rows may differ in their number of cells.
   *
   * @param name file name, for errors
   * @param in its content, as {@code Class.getResourceAsStream} gives it: each module can open its
   *     own files only; closed here
   * @return the rows in their order
   * @throws IllegalStateException if {@code in} is null: the file is missing from the jar
   */
  public static List<String[]> rows(String name, @Nullable InputStream in) {
    if (in == null) {
      throw new IllegalStateException("The table " + name + " is missing from the jar");
    }
    List<String[]> rows = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && (!line.startsWith("#") || line.startsWith("#\t"))) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /**
   * Reads a table whose rows all have the same number of cells.
   *
   * @param name file name, for errors
   * @param in its content, as {@code Class.getResourceAsStream} gives it; closed here
   * @param columns how many cells each row has
   * @return the rows in their order
   * @throws IllegalStateException if {@code in} is null, or a row has another number of cells
   */
  public static List<String[]> rows(String name, @Nullable InputStream in, int columns) {
    List<String[]> rows = rows(name, in);
    for (String[] row : rows) {
      if (row.length != columns) {
        throw new IllegalStateException(
            "The table " + name + " has not " + columns + " columns in: " + String.join("|", row));
      }
    }
    return rows;
  }
}
