package dev.celscope.spreadsheet.text;

import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.IOException;
import java.io.Reader;

/**
 * The values of a CSV file, RFC 4180 and what programs make of it: lines end in CR LF, LF or CR, a
 * quote within a quoted value is doubled, a quote that is never closed takes the rest of the file
 * up to the limit of one text.
 */
final class CsvCells {
  private static final int LONGEST_QUOTED = 1 << 16;

  private final Reader characters;
  private final char separator;
  private final int mostLength;
  private final Meter meter;
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;

  CsvCells(Reader characters, char separator, int textLength, Meter meter) {
    this.characters = characters;
    this.separator = separator;
    this.mostLength = Math.min(textLength, LONGEST_QUOTED);
    this.meter = meter;
  }

  void read(SheetFindings sheet) throws IOException {
    boolean quoted = false;
    int c = characters.read();
    while (c >= 0) {
      int next = characters.read();
      if (quoted && c == '"' && next == '"') {
        append('"');
        next = characters.read();
      } else if (c == '"' && (quoted || value.isEmpty())) {
        quoted = !quoted;
      } else if (quoted && value.length() < mostLength) {
        append((char) c);
      } else if (c == separator) {
        end(sheet);
        column++;
      } else if (c == '\n' || c == '\r') {
        quoted = false;
        end(sheet);
        next = c == '\r' && next == '\n' ? characters.read() : next;
        column = 0;
        row++;
        meter.step(0);
      } else {
        append((char) c);
      }
      c = next;
    }
    end(sheet);
  }

  private void append(char c) {
    if (value.length() < mostLength) {
      value.append(c);
    }
  }

  private void end(SheetFindings sheet) {
    if (!value.isEmpty() && sheet.countsCell()) {
      sheet.cell(row, column, value.toString(), false);
    }
    value.setLength(0);
  }
}
