package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextKind;
import dev.celscope.source.LimitException;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page as sheets. Where the page names several sheets, each table is the next of
 * them, or that of the heading above it; where it names one or none, tables stand below each other,
 * as Excel opens them. A table within a cell is that cell's text.
 */
final class HtmlTables {
  private static final Set<String> PARTS = Set.of("table", "tr", "td", "th", "col");
  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr");

  private final WorkbookFindings workbook;
  private final HtmlStyles styles;
  private final Optional<Repair> evidence;
  private final EmbeddedPictures pictures;
  private final HtmlGrid grid;
  private final HtmlNotes notes;
  private final SheetHeading heading;
  private HtmlValue value = HtmlValue.NONE;
  private @Nullable SheetFindings sheet;
  private int tables;
  private int depth;
  private boolean from1904;
  private boolean isOnly;

  HtmlTables(
      WorkbookFindings workbook,
      HtmlStyles styles,
      Optional<Repair> evidence,
      EmbeddedPictures pictures,
      Meter meter) {
    this.workbook = workbook;
    this.styles = styles;
    this.evidence = evidence;
    this.pictures = pictures;
    this.grid = new HtmlGrid(meter.limits());
    this.notes = new HtmlNotes(meter);
    this.heading = new SheetHeading(meter.limits());
  }

  /** Whether an element makes a table. */
  static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  /** All tables of the page are those of one sheet. */
  void only(SheetFindings of) {
    sheet = of;
    isOnly = true;
    evidence.ifPresent(of::recoveredFrom);
  }

  /** Serials of the page count from 1904. */
  void from1904() {
    from1904 = true;
  }

  void start(HtmlTokens tokens) throws IOException {
    String name = tokens.name();
    if (depth == 0) {
      heading.start(name, tokens.attribute("name"));
      noteText(tokens);
    }
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
      notes.lineBreak();
    } else if (isPart(name)) {
      grid.text(" ");
    } else if (grid.isCellOpen()) {
      within(tokens);
    }
  }

  private void within(HtmlTokens tokens) throws IOException {
    switch (tokens.name()) {
      case "a" -> sheet().link(grid.name(), tokens.attribute("href"));
      case "img" -> {
        image(tokens.attribute("src"));
        sheet().text(TextKind.CAPTION, grid.name(), tokens.attribute("alt"));
      }
      case "font" -> styles.font(tokens.attribute("face"));
      case "comment" -> notes.open(grid.name()); // LibreOffice's own element
      default -> {}
    }
  }

  private void image(String source) throws IOException {
    if (EmbeddedPictures.holds(source)) {
      pictures.say(source, sheet().origin(grid.name()).path());
    } else {
      sheet().link(grid.name(), source);
    }
  }

  /** Excel puts the texts of notes below the table, one after each shape. */
  private void noteText(HtmlTokens tokens) {
    if (tokens.has("v:shape")) {
      notes.openShape(tokens.attribute("v:shape"));
    }
  }

  private void part(HtmlTokens tokens) {
    endCell();
    switch (tokens.name()) {
      case "col" -> grid.columns(number(tokens.attribute("span")), styles.isHidden(tokens));
      case "tr" -> grid.row(styles.isHidden(tokens));
      case "td", "th" -> {
        grid.cell(
            number(tokens.attribute("rowspan")),
            number(tokens.attribute("colspan")),
            styles.isHidden(tokens));
        value = HtmlValue.of(tokens, styles);
      }
      default -> {}
    }
  }

  void end(String name) {
    if (name.equals("comment") || name.equals("div")) {
      endNote();
    } else if (depth == 1 && isPart(name)) {
      endCell();
    }
    if (name.equals("table")) {
      depth = Math.max(0, depth - 1);
    }
    heading
        .end(name)
        .ifPresent(
            named -> {
              workbook.sheet(named, Sheet.State.VISIBLE, Origin.of("html/h1", "em"));
              tables = workbook.sheets().size() - 1;
            });
  }

  void text(String text) {
    heading.text(text);
    if (!notes.text(text)) {
      grid.text(text);
    }
  }

  /** Ends the page. */
  void end() {
    endCell();
    endNote();
    if (sheet != null) {
      grid.merged().forEach(sheet::merged);
    }
  }

  /**
   * Says the note of a cell.
   *
   * @param shape id of the shape, whose text may follow
   * @throws LimitException if too many texts are to follow
   */
  void note(String shape, String cell, String author, String text) throws LimitException {
    sheet().note(cell, author, text, false);
    if (text.isEmpty()) {
      notes.expect(shape, cell);
    }
  }

  private SheetFindings sheet() {
    if (sheet == null) {
      begin(0);
    }
    return Objects.requireNonNull(sheet);
  }

  private void begin(int index) {
    if (isOnly) {
      return;
    }
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
      endNote();
      value.say(sheet(), grid, grid.close(), from1904);
      value = HtmlValue.NONE;
    }
  }

  private void endNote() {
    notes.close((cell, text) -> sheet().note(cell, "", text, false));
  }

  private static int number(String value) {
    return value.strip().matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(value.strip())) : 1;
  }
}
