package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Moment;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.time.DateText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a page holds beside the text that it shows: Excel up to 2003 keeps numbers in
 * {@code x:num} and texts that it shows otherwise in {@code x:str}, LibreOffice numbers in {@code
 * sdval} and their format, behind two language ids, in {@code sdnum}.
 *
 * @param raw the number as written; empty where there is none
 * @param written a text that is not shown as it is; empty where there is none
 * @param format how the cell shows numbers
 */
record HtmlValue(String raw, String written, NumberFormat format) {
  /** What a cell holds that says nothing of itself. */
  static final HtmlValue NONE = new HtmlValue("", "", NumberFormat.GENERAL);

  static HtmlValue of(HtmlTokens cell, HtmlStyles styles) {
    String[] sdnum = cell.attribute("sdnum").split(";", 3);
    NumberFormat format = sdnum.length == 3 ? ofLanguage(sdnum) : styles.format(cell);
    String raw = cell.attribute(cell.has("x:num") ? "x:num" : "sdval").strip();
    return new HtmlValue(raw, cell.attribute("x:str").strip(), format);
  }

  /** Language ids of the page and of the format, 0 where it is that of the page; the format. */
  private static NumberFormat ofLanguage(String[] sdnum) {
    String lcid = sdnum[1].equals("0") ? sdnum[0] : sdnum[1];
    return Xml2003Styles.named(FormatLetters.english(sdnum[2], lcid));
  }

  /** Says the cell at the place where the grid stands. */
  void say(SheetFindings sheet, HtmlGrid grid, String shown, boolean from1904) {
    int row = grid.rowAt();
    int column = grid.columnAt();
    Double number = number();
    String text = shown.isEmpty() ? unseen(number, from1904) : shown;
    if (text.isEmpty() || !sheet.countsCell()) {
      return;
    }
    boolean hidden = grid.isHidden() || shown.isEmpty();
    Optional<Moment> moment = number == null ? writtenDate(text) : format.moment(number, from1904);
    if (moment.isPresent()) {
      sheet.date(row, column, moment.get(), raw.isEmpty() ? text : raw, hidden);
    } else if (number != null && shown.chars().allMatch(c -> c == '#')) {
      sheet.cell(row, column, format.show(number, from1904), hidden); // the column is too narrow
    } else {
      sheet.cell(row, column, text, hidden);
    }
  }

  /** What is there though the cell shows nothing; an apostrophe only says that it is a text. */
  private String unseen(@Nullable Double number, boolean from1904) {
    return number != null ? format.show(number, from1904) : written.equals("'") ? "" : written;
  }

  private Optional<Moment> writtenDate(String text) {
    return format.isDate() ? DateText.parse(text) : Optional.empty();
  }

  private @Nullable Double number() {
    try {
      return raw.isEmpty() ? null : Double.valueOf(raw);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
