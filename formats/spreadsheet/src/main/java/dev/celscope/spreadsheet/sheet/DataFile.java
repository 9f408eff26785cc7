package dev.celscope.spreadsheet.sheet;

import dev.celscope.table.TableFile;
import java.util.List;

/**
 * Data files beside the classes: tab-separated values in UTF-8, empty lines and lines that begin
 * with {@code #} passed over.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * Reads a data file.
   *
   * @param beside class in whose package it stands
   * @param name file name
   * @param columns number of columns of each row
   * @return the rows
   * @throws IllegalStateException if the file is missing or a row has another number of columns
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    return TableFile.rows(name, beside.getResourceAsStream(name), columns);
  }
}
