package dev.celscope.spreadsheet.odf;

import dev.celscope.spreadsheet.xml.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Styles that hide what they are given to: {@code style:style}, ODF 1.3 part 3, section 16.2. A
 * packed document has those of its user in {@code styles.xml} and automatic ones in {@code
 * content.xml}.
 */
final class OdfStyles {
  /** Where a style has no parent, it is the default style of its family. */
  private static final String DEFAULT = "";

  private final Map<String, Boolean> displayByTable = new HashMap<>();
  private final Map<String, Boolean> hidingByCell = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private String name = DEFAULT;

  /** Begins a style. */
  void style(XmlCursor xml) {
    name = xml.attribute("name", DEFAULT);
    String parent = xml.attribute("parent-style-name", DEFAULT);
    if (xml.attribute("family", "").equals("table-cell") && !parent.equals(DEFAULT)) {
      parents.put(name, parent);
    }
  }

  /**
   * Takes the properties of the style: {@code table:display} of a table, 20.255 {@code
   * style:cell-protect} of a cell.
   */
  void properties(XmlCursor xml) {
    String display = xml.attribute("display", "");
    if (!display.isEmpty()) {
      displayByTable.put(name, !display.equals("false"));
    }
    String protect = xml.attribute("cell-protect", "");
    if (!protect.isEmpty()) {
      hidingByCell.put(name, protect.equals("hidden-and-protected"));
    }
  }

  boolean showsTable(String style) {
    return displayByTable.getOrDefault(style, true);
  }

  /** Whether cells of a style are hidden where their table is protected. */
  boolean hidesCells(String style) {
    Set<String> seen = new HashSet<>();
    String at = style;
    while (!hidingByCell.containsKey(at) && seen.add(at)) {
      at = parents.getOrDefault(at, DEFAULT);
    }
    return hidingByCell.getOrDefault(at, false);
  }
}
