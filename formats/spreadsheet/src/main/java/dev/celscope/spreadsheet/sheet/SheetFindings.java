package dev.celscope.spreadsheet.sheet;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Repair;
import dev.celscope.record.Severity;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkTable;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.table.TableFinder;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one sheet. Every value at a cell has the origin {@code Sheet1!B4}: the text of
 * the cell, the author, date and text of its note.
 */
public final class SheetFindings {
  private final Findings findings;
  private final String name;
  private final Sheet.State state;
  private final String prefix;
  private final TableFinder tables;
  private long cells;
  private long leftOut;
  private boolean finished;
  private Optional<Repair> recovered = Optional.empty();

  SheetFindings(Findings findings, Meter meter, String name, Sheet.State state) {
    this.findings = findings;
    this.name = name;
    this.state = state;
    this.prefix = name.isEmpty() ? "" : name + "!";
    this.tables = new TableFinder(findings, name, meter.limits().entries());
  }

  /**
   * The name of the sheet.
   *
   * @return as written
   */
  public String name() {
    return name;
  }

  /**
   * Whether the whole sheet is hidden.
   *
   * @return true if so
   */
  public boolean isHidden() {
    return state != Sheet.State.VISIBLE;
  }

  /**
   * Where a cell stands.
   *
   * @param cell its name or a range: {@code B4}
   * @return the origin {@code Sheet1!B4}
   */
  public Origin origin(String cell) {
    return Origin.of(prefix + cell);
  }

  /**
   * Whether the text of another cell is wanted. Once it is not, it stays so.
   *
   * @return false where a limit on texts was reached, or texts are switched off
   */
  public boolean takesCells() {
    return findings.takesTexts();
  }

  /**
   * Counts a cell that holds something, and tells whether its text is wanted. Where it is not, the
   * reader may spare the work of finding it.
   *
   * @return false where a limit on texts was reached, or texts are switched off
   */
  public boolean countsCell() {
    cells++;
    if (findings.takesTexts()) {
      return true;
    }
    leftOut++;
    return false;
  }

  /**
   * Says a counted cell.
   *
   * @param row from zero
   * @param column from zero
   * @param text as shown
   * @param hidden whether its row or column is hidden
   */
  public void cell(int row, int column, String text, boolean hidden) {
    say(row, column, text, hidden, null);
  }

  /**
   * Says a counted cell that holds a date.
   *
   * @param row from zero
   * @param column from zero
   * @param moment the date
   * @param raw the serial, or the text, as it stood in the file
   * @param hidden whether its row or column is hidden
   */
  public void date(int row, int column, Moment moment, String raw, boolean hidden) {
    say(row, column, moment.iso(), hidden, moment);
    findings.timestamp(TimestampRole.CONTENT, moment, origin(CellName.of(row, column)), raw);
  }

  private void say(int row, int column, String text, boolean hidden, @Nullable Moment moment) {
    if (text.isEmpty()) {
      return;
    }
    Origin origin = origin(CellName.of(row, column));
    TextFragment cell =
        TextFragment.of(TextKind.CELL, text, origin).withHidden(hidden || isHidden());
    findings.text(recovered.map(how -> recovered(cell, how)).orElse(cell));
    tables.cell(row, column, text, Optional.ofNullable(moment), origin);
  }

  /**
   * Says of all cells that nothing declares their charset.
   *
   * @param how the charset that was found and its score; the bytes do not matter
   */
  public void recoveredFrom(Repair how) {
    recovered = Optional.of(how);
  }

  /** A text decoded strictly gives its bytes back. */
  private static TextFragment recovered(TextFragment cell, Repair how) {
    if (cell.text().chars().allMatch(c -> c < 0x80)) {
      return cell;
    }
    byte[] bytes = cell.text().getBytes(Charset.forName(how.charset()));
    return cell.withRepair(new Repair(how.charset(), HexFormat.of().formatHex(bytes), how.score()));
  }

  /**
   * Says cells that show one value, that of their upper left one.
   *
   * @param range as {@code B4:B7}
   */
  public void merged(String range) {
    int colon = range.indexOf(':');
    if (colon > 0) {
      String last = range.substring(colon + 1);
      tables.merged(
          CellName.rowOf(range),
          CellName.columnOf(range),
          CellName.rowOf(last),
          CellName.columnOf(last));
    }
  }

  /**
   * Says a note at a cell.
   *
   * @param cell its name
   * @param author who wrote it; blank where it does not say
   * @param text its text
   * @param hidden whether it is hidden more than notes are
   */
  public void note(String cell, String author, String text, boolean hidden) {
    Origin origin = origin(cell);
    findings.attribution(AttributionRole.COMMENTER, author, origin);
    if (!text.isBlank()) {
      findings.text(TextFragment.of(TextKind.NOTE, text, origin).withHidden(hidden || isHidden()));
    }
  }

  /**
   * Says a text that belongs to the sheet or to one of its cells.
   *
   * @param kind what part it plays
   * @param place within the sheet: a cell's name, {@code oddHeader}
   * @param text as written; a blank one is left out
   */
  public void text(TextKind kind, String place, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      findings.text(TextFragment.of(kind, text, origin(place)).withHidden(isHidden()));
    }
  }

  /**
   * Says where a link leads to: out of the workbook to a file or an address, or to a place within
   * it, which is no file and is said as a text.
   *
   * @param place what bears the link: a cell's name, a shape
   * @param target as written; a place within the workbook begins with {@code #}; a blank one is
   *     left out
   */
  public void link(String place, String target) {
    if (target.startsWith("#")) {
      text(TextKind.OTHER, place, target.length() > 1 ? target : null);
    } else {
      findings.attribution(AttributionRole.LINKED_FILE, target, origin(place));
    }
  }

  /** Ends the sheet; says what was left out of it. Once. */
  void finish() {
    if (finished) {
      return;
    }
    finished = true;
    tables.finish();
    if (leftOut > 0 && findings.wantsTexts()) {
      findings.problem(
          Severity.WARNING,
          ProblemCode.LIMIT,
          "The limit textTotal was reached; "
              + leftOut
              + " of "
              + cells
              + " cells were counted, not read",
          Origin.of(name.isEmpty() ? "sheet" : name));
    }
  }

  Sheet sheet() {
    return new Sheet(name, state, cells);
  }

  List<WorkTable> tables() {
    return tables.tables();
  }
}
