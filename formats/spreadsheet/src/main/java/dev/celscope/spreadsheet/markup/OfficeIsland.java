package dev.celscope.spreadsheet.markup;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextKind;
import dev.celscope.source.LimitException;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The elements that Office puts among those of HTML, inside {@code <xml>} or as drawings: document
 * properties, sheets with their state, defined names, notes as shapes with their place and author.
 */
final class OfficeIsland {
  private final MarkupFindings say;
  private final WorkbookFindings workbook;
  private final HtmlTables tables;
  private final SheetPages pages;
  private final Meter meter;
  private final int longest;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder box = new StringBuilder();
  private boolean isTooDeep;
  private String type = "";
  private String sheet = "";
  private Optional<MimePart> page = Optional.empty();
  private Sheet.State state = Sheet.State.VISIBLE;
  private String author = "";
  private String shape = "";
  private int row = -1;
  private int column = -1;

  OfficeIsland(
      MarkupFindings say,
      WorkbookFindings workbook,
      HtmlTables tables,
      SheetPages pages,
      Meter meter) {
    this.say = say;
    this.workbook = workbook;
    this.tables = tables;
    this.pages = pages;
    this.meter = meter;
    this.longest = meter.limits().textLength() + 1; // the findings see that it is too long
  }

  /** Whether an element is Office's own; Word's {@code o:p} is a paragraph like any. */
  static boolean isPart(String name) {
    return (name.indexOf(':') > 0 && !name.equals("o:p")) || name.equals("xml");
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  void leave() {
    open.clear();
  }

  void start(HtmlTokens tokens) throws IOException {
    text.setLength(0);
    switch (tokens.name()) {
      case "x:excelworksheet" -> {
        sheet = "";
        page = Optional.empty();
        state = Sheet.State.VISIBLE;
      }
      case "x:worksheetsource" -> worksheetSource(tokens.attribute("href"));
      case "v:shape" -> {
        clearShape();
        shape = tokens.attribute("id");
        say.text(TextKind.CAPTION, tokens.attribute("alt"), Origin.of("v:shape", "alt"));
      }
      case "v:imagedata" -> {
        linked(tokens.attribute("src"), "v:imagedata", "src");
        linked(tokens.attribute("o:href"), "v:imagedata", "o:href");
      }
      case "x:date1904" -> tables.from1904();
      default -> {}
    }
    if (!tokens.isClosed() && isWithinDepth(tokens.name())) {
      open.push(tokens.name());
      type = tokens.attribute("dt:dt");
    }
  }

  /** Elements too deep are passed over, so that the page after them is read. */
  private boolean isWithinDepth(String name) {
    try {
      meter.checkDepth(open.size() + 1, 0);
      return true;
    } catch (LimitException e) {
      if (!isTooDeep) {
        say.findings().problem(e, name);
      }
      isTooDeep = true;
      return false;
    }
  }

  /** The page of a sheet is in the archive, else it is another file. */
  private void worksheetSource(String address) throws IOException {
    page = pages.find(address);
    if (page.isPresent()) {
      state = SheetPages.state(page.get());
    } else {
      linked(address, "xml/x:ExcelWorksheet", "x:WorksheetSource");
    }
  }

  private void linked(String target, String element, String attribute) {
    say.who(AttributionRole.LINKED_FILE, target, Origin.of(element, attribute));
  }

  void text(String piece) {
    StringBuilder into = open.contains("v:textbox") ? box : text;
    into.append(piece, 0, Math.min(piece.length(), longest - into.length()));
  }

  void end(HtmlTokens tokens) throws IOException {
    if (!open.contains(tokens.name())) {
      return;
    }
    while (!open.pop().equals(tokens.name())) {
      // elements left open inside this one
    }
    String parent = open.isEmpty() ? "" : open.peek();
    leaf(parent, tokens, text.toString().strip());
    text.setLength(0);
  }

  private void leaf(String parent, HtmlTokens tokens, String value) throws IOException {
    switch (parent) {
      case "o:documentproperties" -> property(tokens.written(), value);
      case "o:customdocumentproperties" -> custom(tokens.written(), value);
      case "x:excelworksheet", "x:worksheetoptions" -> ofSheet(tokens.name(), value);
      case "x:excelname" -> definedName(tokens.name(), value);
      case "x:supbook" -> {
        if (tokens.name().equals("x:path")) {
          linked(value, "xml/x:SupBook", "x:Path");
        }
      }
      case "x:clientdata" -> ofNote(tokens.name(), value);
      default -> {}
    }
    switch (tokens.name()) {
      case "x:excelworksheet" -> {
        workbook.sheet(sheet, state, Origin.of("xml/x:ExcelWorksheet", "x:Name"));
        pages.sheet(page);
      }
      case "x:inputtitle", "x:inputmessage", "x:errortitle", "x:errormessage" ->
          say.text(
              TextKind.INSTRUCTION, value, Origin.of("xml/x:DataValidation", tokens.written()));
      case "v:shape" -> shape();
      default -> {}
    }
  }

  private void property(String written, String value) {
    DocumentProperty.office(local(written))
        .ifPresent(
            property ->
                property.say(
                    say,
                    value,
                    Origin.of("xml/o:DocumentProperties", "HTML-office:" + property.tag())));
  }

  private void custom(String written, String value) {
    String name = local(written);
    Origin origin = Origin.of("xml/o:CustomDocumentProperties", "HTML-office:" + name);
    CustomProperty.say(say.findings(), name, value, type.startsWith("dateTime"), origin);
  }

  private static String local(String written) {
    return written.substring(written.indexOf(':') + 1);
  }

  private void ofSheet(String name, String value) {
    if (name.equals("x:name")) {
      sheet = value;
    } else if (name.equals("x:visible")) {
      state = SheetStates.named(value);
    }
  }

  private void definedName(String name, String value) {
    if (name.equals("x:name")) {
      say.text(TextKind.DEFINED_NAME, value, Origin.of("xml/x:ExcelName", "x:Name"));
    }
  }

  private void ofNote(String name, String value) {
    switch (name) {
      case "x:row" -> row = number(value);
      case "x:column" -> column = number(value);
      case "x:author" -> author = value;
      default -> {}
    }
  }

  private static int number(String value) {
    return value.matches("\\d{1,7}") ? Integer.parseInt(value) : -1;
  }

  /** A shape with a place is the note of a cell. */
  private void shape() throws IOException {
    String shown = box.toString().strip();
    if (row >= 0 && column >= 0) {
      tables.note(shape, CellName.of(row, column), author, shown);
    } else if (!shown.isEmpty()) {
      say.text(TextKind.SHAPE, shown, Origin.of("v:shape", "v:textbox"));
    }
    clearShape();
  }

  private void clearShape() {
    box.setLength(0);
    author = "";
    shape = "";
    row = -1;
    column = -1;
  }
}
