package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import dev.celscope.record.Sheet;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page as sheets. Where the page names several sheets, each table is the next of
 * them; where it names one or none, tables stand below each other, as Excel opens them. A table
 * within a cell is that cell's text.
 */
final class HtmlTables {
  private static final Set<String> PARTS = Set.of("table", "tr", "td", "th", "col");
  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr");

  private final WorkbookFindings workbook;
  private final Optional<Repair> evidence;
  private final HtmlGrid grid = new HtmlGrid();
  private final StringBuilder comment = new StringBuilder();
  private @Nullable SheetFindings sheet;
  private int tables;
  private int depth;
  private boolean inComment;

  HtmlTables(WorkbookFindings workbook, Optional<Repair> evidence) {
    this.workbook = workbook;
    this.evidence = evidence;
  }

  /** Whether an element makes a table. */
  static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  void start(HtmlTokens tokens) {
    String name = tokens.name();
    if (name.equals("table")) {
      depth++;
      if (depth == 1) {
        table();
      }
    }
    if (depth == 1 && isPart(name)) {
      part(tokens);
    } else if (BREAKS.contains(name)) {
      grid.lineBreak();
    } else if (name.equals("a")) {
      link(tokens.attribute("href"));
    } else if (name.equals("comment")) {
      inComment = grid.isCellOpen(); // LibreOffice's own element
    } else if (isPart(name)) {
      grid.text(" ");
    }
  }

  private void part(HtmlTokens tokens) {
    endCell();
    switch (tokens.name()) {
      case "col" -> grid.columns(number(tokens.attribute("span")), isHidden(tokens));
      case "tr" -> grid.row(isHidden(tokens));
      case "td", "th" ->
          grid.cell(
              number(tokens.attribute("rowspan")),
              number(tokens.attribute("colspan")),
              isHidden(tokens));
      default -> {}
    }
  }

  void end(String name) {
    if (name.equals("comment")) {
      inComment = false;
      endComment();
    } else if (depth == 1 && isPart(name)) {
      endCell();
    }
    if (name.equals("table")) {
      depth = Math.max(0, depth - 1);
    }
  }

  void text(String text) {
    if (inComment) {
      if (comment.length() < HtmlGrid.LONGEST) {
        comment.append(text);
      }
    } else {
      grid.text(text);
    }
  }

  /** Ends the page. */
  void end() {
    endCell();
    if (sheet != null) {
      grid.merged().forEach(sheet::merged);
    }
  }

  void note(String cell, String author, String text) {
    sheet().note(cell, author, text, false);
  }

  private SheetFindings sheet() {
    if (sheet == null) {
      begin(0);
    }
    return Objects.requireNonNull(sheet);
  }

  private void begin(int index) {
    List<SheetFindings> named = workbook.sheets();
    SheetFindings next =
        named.isEmpty()
            ? workbook.sheet("", Sheet.State.VISIBLE, Origin.of("html"))
            : named.get(Math.min(index, named.size() - 1));
    if (next != sheet) {
      end();
      grid.clear();
      evidence.ifPresent(next::recoveredFrom);
      sheet = next;
    }
  }

  private void table() {
    begin(tables++);
    grid.table();
  }

  private void endCell() {
    if (grid.isCellOpen()) {
      String shown = grid.close();
      if (!shown.isEmpty() && sheet().countsCell()) {
        sheet().cell(grid.rowAt(), grid.columnAt(), shown, grid.isHidden());
      }
    }
    inComment = false;
    endComment();
  }

  private void endComment() {
    if (!comment.isEmpty()) {
      sheet().note(grid.name(), "", comment.toString().strip(), false);
      comment.setLength(0);
    }
  }

  private void link(String target) {
    if (grid.isCellOpen()) {
      sheet().link(grid.name(), target);
    }
  }

  private static boolean isHidden(HtmlTokens tokens) {
    String style = tokens.attribute("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none");
  }

  private static int number(String value) {
    return value.strip().matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(value.strip())) : 1;
  }
}
