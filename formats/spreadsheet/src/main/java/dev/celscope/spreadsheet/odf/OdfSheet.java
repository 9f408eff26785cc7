package dev.celscope.spreadsheet.odf;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.Sheet;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * {@code table:table}: ODF 1.3 part 3, section 9.1. Rows and cells that repeat are written once.
 */
final class OdfSheet {
  private static final int MOST_COLUMNS = 1 << 14;
  private static final int MOST_REPEATED = 1000;
  private static final String DEFAULT_STYLE = "default-cell-style-name";

  private final Findings findings;
  private final WorkbookFindings workbook;
  private final String part;
  private final OdfStyles styles;
  private final List<Pending> pending = new ArrayList<>();
  private final List<String> spans = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet columnsOfHidden = new BitSet();
  private boolean repeatSaid;
  private int columns;
  private int row = -1;
  private int column;
  private int rowsRepeated;
  private boolean rowHidden;
  private String rowStyle = "";
  private boolean isProtected;

  /** A cell of the current row. */
  private record Pending(
      int column, String text, Optional<Moment> moment, String date, boolean hidden) {}

  OdfSheet(Findings findings, WorkbookFindings workbook, String part, OdfStyles styles) {
    this.findings = findings;
    this.workbook = workbook;
    this.part = part;
    this.styles = styles;
  }

  void read(XmlCursor xml) throws IOException {
    String style = xml.attribute("style-name", "");
    Sheet.State state = styles.showsTable(style) ? Sheet.State.VISIBLE : Sheet.State.HIDDEN;
    isProtected = xml.attribute("protected", "").equals("true");
    SheetFindings sheet =
        workbook.sheet(xml.attribute("name", ""), state, Origin.of(part, "table:name"));
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "table-column" -> column(xml);
        case "table-row" -> {
          endRow(sheet);
          row(xml);
        }
        case "table-cell", "covered-table-cell" -> cell(xml, sheet);
        case "table-source" ->
            findings.attribution(
                AttributionRole.LINKED_FILE,
                xml.attribute("href", ""),
                sheet.origin("table-source"));
        case "frame", "custom-shape", "text-box", "rect", "ellipse", "caption" ->
            new OdfShape(findings, sheet, "shapes").read(xml);
        default -> {}
      }
    }
    endRow(sheet);
    spans.forEach(sheet::merged); // once the rows that they cover are there
  }

  private static int repeated(XmlCursor xml, String name) {
    try {
      return Math.max(1, Integer.parseInt(xml.attribute(name, "1")));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static boolean isHidden(XmlCursor xml) {
    String visibility = xml.attribute("visibility", "visible");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void column(XmlCursor xml) {
    int count = Math.min(repeated(xml, "number-columns-repeated"), MOST_COLUMNS);
    int end = Math.min(columns + count, MOST_COLUMNS);
    if (isHidden(xml)) {
      hiddenColumns.set(columns, end);
    }
    columnsOfHidden.set(columns, end, styles.hidesCells(xml.attribute(DEFAULT_STYLE, "")));
    columns = end;
  }

  private void row(XmlCursor xml) {
    row += 1 + Math.max(0, rowsRepeated - 1);
    rowsRepeated = repeated(xml, "number-rows-repeated");
    column = 0;
    rowHidden = isHidden(xml);
    rowStyle = xml.attribute(DEFAULT_STYLE, "");
  }

  /** A cell without a style of its own has that of its row, else that of its column. */
  private boolean isHiddenByStyle(String own, int at) {
    String style = own.isEmpty() ? rowStyle : own;
    return isProtected && (style.isEmpty() ? columnsOfHidden.get(at) : styles.hidesCells(style));
  }

  private void cell(XmlCursor xml, SheetFindings sheet) throws IOException {
    int repeat = Math.min(repeated(xml, "number-columns-repeated"), MOST_COLUMNS);
    int at = column;
    column = Math.min(column + repeat, MOST_COLUMNS);
    span(xml, at);
    String dateValue = xml.attribute("date-value", "");
    String value = xml.attribute("value", "");
    String string = xml.attribute("string-value", "");
    String other = xml.attribute("boolean-value", xml.attribute("time-value", ""));
    boolean hiddenByStyle = isHiddenByStyle(xml.attribute("style-name", ""), at);
    Shown shown = content(xml, sheet, CellName.of(Math.max(0, row), at));
    String text = first(shown.text(), string, value, dateValue, other);
    if (text.isEmpty()) {
      return;
    }
    Optional<Moment> moment = dateValue.isEmpty() ? Optional.empty() : DateText.parse(dateValue);
    boolean hidden = hiddenByStyle || shown.isNothing();
    checkRepeat(repeat, sheet.origin(CellName.of(Math.max(0, row), at)));
    for (int c = 0; c < Math.min(repeat, MOST_REPEATED); c++) {
      pending.add(new Pending(at + c, text, moment, dateValue, hidden));
    }
  }

  /** Says the cells of a row once all of them are known, for each time that it repeats. */
  private void endRow(SheetFindings sheet) {
    int rows = pending.isEmpty() ? 0 : Math.min(rowsRepeated, MOST_REPEATED);
    if (rows > 0) {
      checkRepeat(rowsRepeated, sheet.origin(CellName.of(Math.max(0, row), 0)));
    }
    for (int r = 0; r < rows; r++) {
      for (Pending cell : pending) {
        if (sheet.countsCell()) {
          say(sheet, Math.max(0, row) + r, cell);
        }
      }
    }
    pending.clear();
  }

  /** One number can ask for a billion cells, which are all the same: that is said once a sheet. */
  private void checkRepeat(int times, Origin origin) {
    if (times > MOST_REPEATED && !repeatSaid) {
      repeatSaid = true;
      String message = "Of what is repeated " + times + " times, " + MOST_REPEATED + " are told";
      findings.problem(Severity.INFO, ProblemCode.LIMIT, message, origin);
    }
  }

  private void say(SheetFindings sheet, int atRow, Pending cell) {
    boolean hidden = cell.hidden() || rowHidden || hiddenColumns.get(cell.column());
    if (cell.moment().isPresent()) {
      sheet.date(atRow, cell.column(), cell.moment().get(), cell.date(), hidden);
    } else {
      sheet.cell(atRow, cell.column(), cell.text(), hidden);
    }
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isEmpty()) {
        return candidate;
      }
    }
    return "";
  }

  private void span(XmlCursor xml, int at) {
    int down = repeated(xml, "number-rows-spanned");
    int right = repeated(xml, "number-columns-spanned");
    if (down > 1 || right > 1) {
      int from = Math.max(0, row);
      int lastRow = (int) Math.min((long) from + down - 1, 1 << 20);
      int lastColumn = (int) Math.min((long) at + right - 1, MOST_COLUMNS);
      spans.add(CellName.of(from, at) + ":" + CellName.of(lastRow, lastColumn));
    }
  }

  /**
   * What a cell shows.
   *
   * @param text of its paragraphs
   * @param isNothing whether it has paragraphs, and they are empty: its number format shows nothing
   */
  private record Shown(String text, boolean isNothing) {}

  /** The paragraphs of a cell; its annotation and what is drawn on it are said on the way. */
  private Shown content(XmlCursor xml, SheetFindings sheet, String cell) throws IOException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    boolean paragraphs = false;
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "p" -> {
          OdfText.append(text, paragraph(xml, sheet, cell));
          paragraphs = true;
        }
        case "annotation" -> annotation(xml, sheet, cell);
        case "frame", "custom-shape", "text-box", "rect", "ellipse", "caption" ->
            new OdfShape(findings, sheet, cell).read(xml);
        case "detective" -> xml.skip();
        default -> {}
      }
    }
    String shown = text.toString();
    return shown.isBlank() ? new Shown("", paragraphs) : new Shown(shown, false);
  }

  private String paragraph(XmlCursor xml, SheetFindings sheet, String cell) throws IOException {
    return OdfText.paragraph(xml, link -> sheet.link(cell, link));
  }

  /** {@code office:annotation}, 14.1: {@code dc:creator}, {@code dc:date}, paragraphs. */
  private void annotation(XmlCursor xml, SheetFindings sheet, String cell) throws IOException {
    int outer = xml.depth();
    String author = "";
    StringBuilder text = new StringBuilder();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "creator" -> author = xml.text();
        case "sender-initials", "creator-initials" ->
            author = author.isEmpty() ? xml.text() : author;
        case "date" -> findings.dateText(TimestampRole.COMMENTED, xml.text(), sheet.origin(cell));
        case "p" -> OdfText.append(text, OdfText.paragraph(xml));
        default -> {}
      }
    }
    sheet.note(cell, author, text.toString(), false);
  }
}
