package dev.celscope.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the tables beside this package: a heading line, tabs, lines of {@code #} are comments. */
final class Table {
  private Table() {}

  static void rows(String name, int columns, Consumer<String[]> to) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is not in the jar");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean heading = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || isComment(line)) {
          continue;
        }
        if (heading) {
          heading = false;
          continue;
        }
        to.accept(cells(name, columns, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isComment(String line) {
    // "#" is a word of the vocabulary too: there a tab follows it.
    return line.charAt(0) == '#' && (line.length() == 1 || line.charAt(1) != '\t');
  }

  private static String[] cells(String name, int columns, String line) {
    String[] cells = new String[columns];
    int from = 0;
    for (int i = 0; i < columns; i++) {
      int to = i == columns - 1 ? line.length() : line.indexOf('\t', from);
      if (to < 0) {
        throw new IllegalStateException(name + ": fewer than " + columns + " columns: " + line);
      }
      cells[i] = line.substring(from, to);
      from = to + 1;
    }
    return cells;
  }
}
