package dev.celscope.spreadsheet.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("Data file " + name + " is missing");
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          if (row.length != columns) {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
