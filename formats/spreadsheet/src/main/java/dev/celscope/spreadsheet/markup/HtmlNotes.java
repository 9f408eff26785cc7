package dev.celscope.spreadsheet.markup;

import dev.celscope.source.LimitException;
import dev.celscope.source.Meter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Texts of notes: LibreOffice has them in the cell, Excel below the table, each with the id of the
 * shape that told the cell.
 */
final class HtmlNotes {
  private final Map<String, String> cells = new HashMap<>();
  private final Meter meter;
  private final FlowText text;
  private String cell = "";

  HtmlNotes(Meter meter) {
    this.meter = meter;
    this.text = new FlowText(meter.limits());
  }

  /** A text is to come for a shape. */
  void expect(String shape, String at) throws LimitException {
    if (!shape.isEmpty()) {
      meter.checkEntries(cells.size() + 1L, 0);
      cells.put(shape, at);
    }
  }

  void open(String at) {
    cell = at;
  }

  /** Begins the text of a shape; of one that is no note, nothing. */
  void openShape(String shape) {
    String at = cells.remove(shape);
    if (at != null) {
      cell = at;
    }
  }

  void lineBreak() {
    if (!cell.isEmpty()) {
      text.lineBreak();
    }
  }

  /** Takes a text; false where no note is open. */
  boolean text(String piece) {
    if (cell.isEmpty()) {
      return false;
    }
    text.append(piece);
    return true;
  }

  /** Ends the note, if one is open. */
  void close(BiConsumer<String, String> taker) {
    if (!cell.isEmpty()) {
      taker.accept(cell, text.take());
      cell = "";
    }
  }
}
