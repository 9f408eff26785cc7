package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Moment;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.ooxml.HeaderCodes;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ss:Worksheet}: rows and cells follow each other unless {@code ss:Index} says where they
 * stand. A cell without a style has that of its row, or of its column.
 */
final class Xml2003Sheet {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;
  private static final String MIDNIGHT = "T00:00:00";
  private static final String NO_FRACTION = ".000";

  private final SheetFindings sheet;
  private final List<String> merged = new ArrayList<>();
  private final Xml2003Styles styles;
  private final boolean from1904;
  private final BitSet hiddenColumns = new BitSet();
  private final Map<Integer, String> columnStyles = new HashMap<>();
  private String rowStyle = "";
  private NumberFormat format = NumberFormat.GENERAL;
  private int nextColumnFormat;
  private int row = -1;
  private int nextRow;
  private int nextColumn;
  private boolean rowHidden;

  Xml2003Sheet(SheetFindings sheet, Xml2003Styles styles, boolean from1904) {
    this.sheet = sheet;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** A whole number in an attribute. */
  static int number(XmlCursor xml, String name, int otherwise) {
    try {
      return Integer.parseInt(xml.attribute(name, String.valueOf(otherwise)).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  void read(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      element(xml);
    }
    merged.forEach(sheet::merged); // once the rows that they cover are there
  }

  private void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "Column" -> column(xml);
      case "Row" -> row(xml);
      case "Cell" -> cell(xml);
      case "NamedRange" -> sheet.text(TextKind.DEFINED_NAME, "Names", xml.attribute("Name", ""));
      case "Header", "Footer" ->
          sheet.text(
              TextKind.HEADER,
              "PageSetup/" + xml.name(),
              HeaderCodes.plain(xml.attribute("Data", "")));
      case "InputTitle", "InputMessage", "ErrorTitle", "ErrorMessage" ->
          sheet.text(TextKind.INSTRUCTION, "DataValidation/" + xml.name(), xml.text());
      default -> {}
    }
  }

  /** Where an element stands: its {@code ss:Index} from one, else behind the one before it. */
  private static int place(XmlCursor xml, int next, int most) {
    int index = number(xml, "Index", next + 1) - 1;
    return Math.max(0, Math.min(index, most - 1));
  }

  private static int further(XmlCursor xml, String name, int most) {
    return Math.max(0, Math.min(number(xml, name, 0), most));
  }

  private void column(XmlCursor xml) {
    int first = place(xml, nextColumnFormat, MOST_COLUMNS);
    nextColumnFormat = Math.min(first + 1 + further(xml, "Span", MOST_COLUMNS), MOST_COLUMNS);
    if (xml.flag("Hidden")) {
      hiddenColumns.set(first, nextColumnFormat);
    }
    String style = xml.attribute("StyleID", "");
    for (int column = first; column < nextColumnFormat && !style.isEmpty(); column++) {
      columnStyles.put(column, style);
    }
  }

  private void row(XmlCursor xml) {
    row = place(xml, nextRow, MOST_ROWS);
    nextRow = row + 1 + further(xml, "Span", MOST_ROWS);
    nextColumn = 0;
    rowHidden = xml.flag("Hidden");
    rowStyle = xml.attribute("StyleID", "");
  }

  private void cell(XmlCursor xml) throws IOException {
    int atRow = Math.max(0, row);
    int column = place(xml, nextColumn, MOST_COLUMNS);
    String name = CellName.of(atRow, column);
    int across = further(xml, "MergeAcross", MOST_COLUMNS);
    int down = further(xml, "MergeDown", MOST_ROWS);
    nextColumn = column + 1 + across;
    String usual = rowStyle.isEmpty() ? columnStyles.getOrDefault(column, "") : rowStyle;
    format = styles.get(xml.attribute("StyleID", usual));
    if (across + down > 0) {
      merged.add(name + ":" + CellName.of(atRow + down, column + across));
    }
    sheet.link(name, xml.attribute("HRef", ""));
    sheet.text(TextKind.INSTRUCTION, name, xml.attribute("HRefScreenTip"));
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "Data" -> data(xml, atRow, column);
        case "Comment" -> comment(xml, name);
        case "PhoneticText" -> sheet.text(TextKind.OTHER, name, xml.text());
        default -> {}
      }
    }
  }

  private void comment(XmlCursor xml, String cell) throws IOException {
    String author = xml.attribute("Author", "");
    sheet.note(cell, author, xml.text().strip(), false);
  }

  private void data(XmlCursor xml, int atRow, int column) throws IOException {
    String type = xml.attribute("Type", "String");
    String value = xml.text();
    if (value.isEmpty() || !sheet.countsCell()) {
      return;
    }
    boolean hidden = rowHidden || hiddenColumns.get(column);
    switch (type) {
      case "DateTime" -> date(value.strip(), atRow, column, hidden);
      case "Boolean" ->
          sheet.cell(atRow, column, value.strip().equals("1") ? "TRUE" : "FALSE", hidden);
      case "Number" -> number(value.strip(), atRow, column, hidden);
      default -> sheet.cell(atRow, column, value, hidden || format.hidesText());
    }
  }

  private void number(String value, int atRow, int column, boolean hidden) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      sheet.cell(atRow, column, value, hidden);
      return;
    }
    Optional<Moment> moment = format.moment(number, from1904);
    if (moment.isPresent()) {
      sheet.date(atRow, column, moment.get(), value, hidden);
    } else if (format == NumberFormat.GENERAL) {
      sheet.cell(atRow, column, value, hidden);
    } else {
      sheet.cell(atRow, column, format.show(number, from1904), hidden || format.hides(number));
    }
  }

  /**
   * A day is written as its midnight, a time of day as one of the last day of 1899; milliseconds
   * always, which say nothing where they are zero.
   */
  private void date(String value, int atRow, int column, boolean hidden) {
    String whole = value.endsWith(NO_FRACTION) ? value.substring(0, value.length() - 4) : value;
    if (whole.startsWith("1899-12-3") && whole.indexOf('T') > 0) {
      sheet.cell(atRow, column, whole.substring(whole.indexOf('T') + 1), hidden);
      return;
    }
    String day = whole.endsWith(MIDNIGHT) ? whole.substring(0, whole.indexOf('T')) : whole;
    Optional<Moment> moment = DateText.parse(day);
    if (moment.isPresent()) {
      sheet.date(atRow, column, moment.get(), value, hidden);
    } else {
      sheet.cell(atRow, column, value, hidden);
    }
  }
}
