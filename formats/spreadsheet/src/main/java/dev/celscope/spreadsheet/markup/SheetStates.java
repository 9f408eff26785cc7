package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Sheet;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which sheets are hidden. A sheet of SpreadsheetML says so behind its cells ({@code
 * x:WorksheetOptions/x:Visible}), which is why the document is passed through once before it is
 * read.
 */
final class SheetStates {
  private final List<Sheet.State> states = new ArrayList<>();

  private SheetStates() {}

  static SheetStates of(ByteSource source) throws IOException {
    SheetStates states = new SheetStates();
    try (XmlCursor xml = XmlCursor.of(source.stream(), source.meter(), source.offset())) {
      while (xml.next()) {
        if (xml.isStart()) {
          states.element(xml);
        }
      }
    } catch (ReadException e) {
      return states; // the reading proper meets the same place and says it
    }
    return states;
  }

  private void element(XmlCursor xml) throws IOException {
    if (xml.is("Worksheet")) {
      states.add(Sheet.State.VISIBLE);
    } else if (xml.is("Visible") && !states.isEmpty()) {
      states.set(states.size() - 1, named(xml.text()));
    }
  }

  /** The state that {@code x:Visible} names, in XML and in the island of an HTML page. */
  static Sheet.State named(String visible) {
    return switch (visible.strip()) {
      case "SheetHidden" -> Sheet.State.HIDDEN;
      case "SheetVeryHidden" -> Sheet.State.VERY_HIDDEN;
      default -> Sheet.State.VISIBLE;
    };
  }

  Sheet.State get(int sheet) {
    return sheet < states.size() ? states.get(sheet) : Sheet.State.VISIBLE;
  }
}
