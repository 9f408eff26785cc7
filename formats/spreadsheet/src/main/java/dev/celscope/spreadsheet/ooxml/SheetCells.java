package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Moment;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet, {@code sheetData}: rows of {@code c} elements with reference {@code r},
 * style {@code s}, type {@code t}, value {@code v} or inline string {@code is}. Formulas give their
 * cached value. This is the hot loop of the package: two million cells pass here.
 */
final class SheetCells {
  private static final int MOST_COLUMNS = 1 << 14;

  private final WorkbookPart.Shared shared;
  private final SheetFindings sheet;
  private final XmlCursor xml;
  private final Limits limits;
  private final BitSet hiddenColumns = new BitSet();
  private boolean outOfRangeSaid;

  private int row = -1;
  private int column = -1;
  private boolean rowHidden;
  private int style;
  private String type = "";
  private @Nullable String value;
  private @Nullable RichText inline;

  SheetCells(WorkbookPart.Shared shared, SheetFindings sheet, XmlCursor xml) {
    this.shared = shared;
    this.sheet = sheet;
    this.xml = xml;
    this.limits = shared.from().meter().limits();
  }

  /** Takes a {@code col} element: a span of columns. */
  void columns() {
    if (xml.flag("hidden")) {
      int first = Numbers.integer(xml.attribute("min")).orElse(1) - 1;
      int last = Numbers.integer(xml.attribute("max")).orElse(first + 1);
      if (first >= 0 && last >= first) {
        hiddenColumns.set(Math.min(first, MOST_COLUMNS), Math.min(last, MOST_COLUMNS));
      }
    }
  }

  void read() throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("c")) {
        cell();
      } else if (xml.is("row")) {
        row();
      }
    }
  }

  private void row() {
    row++;
    column = -1;
    rowHidden = false;
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> row = Math.max(0, Numbers.integer(xml.attributeValue(i)).orElse(row + 1) - 1);
        case "hidden" -> rowHidden = xml.flag("hidden");
        default -> {}
      }
    }
  }

  private void cell() throws IOException {
    column++;
    style = 0;
    type = "n";
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> place(xml.attributeValue(i));
        case "s" -> style = Numbers.integer(xml.attributeValue(i)).orElse(0);
        case "t" -> type = xml.attributeValue(i);
        default -> {}
      }
    }
    if (sheet.takesCells()) {
      content();
    } else if (holdsSomething()) {
      sheet.countsCell();
    }
  }

  private void content() throws IOException {
    value = null;
    inline = null;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("v")) {
        value = xml.text();
      } else if (xml.is("is")) {
        inline = RichText.read(xml, limits, null);
      } else {
        xml.skip();
      }
    }
    if ((value != null && !value.isEmpty()) || inline != null) {
      say();
    }
  }

  /** Passes over a cell whose text nobody takes: most of them in a workbook beyond the limits. */
  private boolean holdsSomething() throws IOException {
    boolean any = false;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("v")) {
        any |= xml.skipText();
      } else {
        any |= xml.is("is");
        xml.skip();
      }
    }
    return any;
  }

  private void place(String reference) {
    int at = CellName.columnOf(reference);
    column = at >= 0 ? at : column;
    int inRow = CellName.rowOf(reference);
    row = inRow >= 0 ? inRow : row;
  }

  private void say() {
    if (!sheet.countsCell()) {
      return;
    }
    boolean hidden = rowHidden || hiddenColumns.get(column);
    if (inline != null) {
      sheet.cell(row, column, inline.text(), hidden || hidesText());
      phonetic(inline.phonetic());
    } else if (value != null) {
      value(value, hidden);
    }
  }

  private void value(String written, boolean hidden) {
    switch (type) {
      case "s" -> shared(written, hidden);
      case "str", "inlineStr" ->
          sheet.cell(row, column, Escapes.decoded(written), hidden || hidesText());
      case "b" -> sheet.cell(row, column, written.equals("1") ? "TRUE" : "FALSE", hidden);
      case "d" -> isoDate(written, hidden);
      case "e" -> sheet.cell(row, column, written, hidden);
      default -> number(written, hidden);
    }
  }

  private void shared(String index, boolean hidden) {
    int at = Numbers.integer(index).orElse(-1);
    String text = shared.strings().use(at);
    if (text != null) {
      sheet.cell(row, column, text, hidden || hidesText());
      phonetic(shared.strings().phonetic(at));
    } else if (shared.strings().isWhole() && !outOfRangeSaid) {
      outOfRangeSaid = true;
      shared
          .from()
          .findings()
          .problem(
              Severity.WARNING,
              ProblemCode.BAD_VALUE,
              "There is no shared string " + index,
              sheet.origin(CellName.of(row, column)));
    }
  }

  private boolean hidesText() {
    return style != 0 && shared.styles().format(style).hidesText();
  }

  private void phonetic(@Nullable String reading) {
    if (reading != null && !reading.isEmpty()) {
      sheet.text(TextKind.OTHER, CellName.of(row, column) + "/rPh", reading);
    }
  }

  private void isoDate(String written, boolean hidden) {
    Optional<Moment> moment = DateText.parse(written);
    if (moment.isPresent()) {
      sheet.date(row, column, moment.get(), written, hidden);
    } else {
      sheet.cell(row, column, written, hidden);
    }
  }

  private void number(String written, boolean hidden) {
    NumberFormat format = shared.styles().format(style);
    OptionalDouble number = Numbers.decimal(written);
    if (number.isEmpty()) {
      sheet.cell(row, column, written, hidden);
      return;
    }
    double serial = number.getAsDouble();
    Optional<Moment> moment =
        format.isDate() ? format.moment(serial, shared.from1904()) : Optional.empty();
    if (moment.isPresent()) {
      sheet.date(row, column, moment.get(), written, hidden);
    } else {
      sheet.cell(
          row, column, format.show(serial, shared.from1904()), hidden || format.hides(serial));
    }
  }
}
