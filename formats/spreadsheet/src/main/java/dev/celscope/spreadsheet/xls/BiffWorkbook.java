package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.spreadsheet.sheet.DeviceMode;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.NumberFormats;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook stream: the globals substream, then one substream a sheet, each between BOF and EOF
 * (MS-XLS 2.1.7.20). Sheets of BIFF2 to BIFF4 stand alone and have no name.
 */
final class BiffWorkbook {
  private static final int BOF = 0x0809;
  private static final int EOF = 0x000a;
  private static final int FILE_PASS = 0x002f;
  private static final int GLOBALS = 0x0005;
  private static final int CHART = 0x0020;
  private static final String PATH = "Workbook";

  private final Findings findings;
  private final ByteSource stream;
  private final WorkbookFindings workbook;
  private final BiffText text = new BiffText();
  private final NumberFormats formats = new NumberFormats();
  private final List<NumberFormat> cellFormats = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final BitSet used = new BitSet();
  private final Map<Integer, SheetFindings> sheetsByPosition = new HashMap<>();
  private final Fonts fonts;
  private final TabIds tabIds = new TabIds();
  private int formatIndex;
  private boolean from1904;
  private boolean encrypted;
  private boolean hasGlobals;
  private final ByteArrayOutputStream drawingGroup = new ByteArrayOutputStream();
  private final BlipStore blips;
  private int depth;
  private @Nullable BiffSheet sheet;

  BiffWorkbook(ByteSource stream, Findings findings) {
    this.stream = stream;
    this.findings = findings;
    this.workbook = new WorkbookFindings(findings, stream.meter());
    this.fonts = new Fonts(findings, PATH + "/Font");
    this.blips = new BlipStore(findings, PATH);
  }

  /** The name of the sheet that revisions have an id for; empty where it is there no more. */
  Optional<String> sheet(int tabId) {
    return tabIds.sheet(tabId, workbook.sheets().stream().map(SheetFindings::name).toList());
  }

  void read() throws IOException {
    try {
      BiffRecords records = new BiffRecords(stream);
      while (!encrypted && records.next()) {
        try {
          record(records);
        } catch (BufferUnderflowException e) {
          findings.problem(
              new MalformedException(
                  "Record " + Integer.toHexString(records.type()) + " is too short for its fields",
                  stream.offset() + records.start()),
              PATH);
        }
      }
      endSheet();
      orphans();
      blips.sayRest();
    } finally {
      workbook.say();
    }
  }

  private void record(BiffRecords records) throws IOException {
    int type = records.type();
    if ((type & 0xff) == 0x09 && (type == BOF || type <= 0x0409)) {
      begin(records);
    } else if (type == EOF) {
      end();
    } else if (sheet != null) {
      sheet.record(type, records.data(), depth > 1);
      style(type, records.data()); // before BIFF5 a sheet holds its own formats
    } else {
      global(records);
      style(type, records.data());
    }
  }

  /** BOF: version u16, kind of substream u16. */
  private void begin(BiffRecords records) {
    depth++;
    if (depth > 1) {
      return; // a chart within a sheet
    }
    int type = records.type();
    int version = records.data().u16();
    int kind = records.data().u16();
    switch (type) {
      case BOF -> {
        // Some writers give the sheets of a BIFF5 workbook the number of BIFF8: the globals decide.
        if (kind == GLOBALS || !hasGlobals) {
          text.version(version >= 0x0600 ? 8 : 5);
        }
        hasGlobals |= kind == GLOBALS;
      }
      case 0x0409 -> text.version(4);
      case 0x0209 -> text.version(3);
      default -> text.version(2);
    }
    if (kind != GLOBALS) {
      SheetFindings known = sheetsByPosition.get(records.start());
      SheetFindings say =
          known != null ? known : workbook.sheet("", Sheet.State.VISIBLE, Origin.of(PATH, "BOF"));
      BiffDrawing drawing = new BiffDrawing(findings, say, blips, stream);
      sheet = new BiffSheet(findings, say, this, text, drawing, kind == CHART);
    }
  }

  private void end() throws IOException {
    depth = Math.max(0, depth - 1);
    if (depth == 0) {
      if (drawingGroup.size() > 0) {
        blips.read(stream, drawingGroup.toByteArray());
        drawingGroup.reset();
      }
      endSheet();
    }
  }

  private void endSheet() throws IOException {
    if (sheet != null) {
      sheet.finish();
      sheet = null;
    }
  }

  private void global(BiffRecords records) throws IOException {
    BiffData data = records.data();
    switch (records.type()) {
      case FILE_PASS -> {
        encrypted = true;
        findings.problem(
            Severity.WARNING,
            ProblemCode.ENCRYPTED,
            "The workbook is locked by a password; its cells were not read",
            Origin.of(PATH, "FilePass"));
      }
      case 0x0085 -> boundSheet(data);
      case 0x00fc -> sharedStrings(data);
      case 0x013d -> tabIds.read(data);
      case 0x008c ->
          BiffText.language(data.u16())
              .ifPresent(language -> who(AttributionRole.INTERFACE_LANGUAGE, language, "Country"));
      case 0x0018, 0x0218 -> definedName(data);
      case 0x0017, 0x01ae -> externalBook(records.type(), data);
      case 0x00eb -> drawingGroup.writeBytes(data.rest()); // in several records where it is long
      default -> shared(records.type(), data);
    }
  }

  /** Records that stand in the globals from BIFF5 on, and in the sheet before. */
  private void style(int type, BiffData data) {
    switch (type) {
      case 0x0031, 0x0231 -> font(data);
      case 0x001e, 0x041e -> format(data);
      case 0x0043 -> cellFormats.add(formats.get(data.skip(2).u8() & 0x3f));
      case 0x0243, 0x0443 -> cellFormats.add(formats.get(data.skip(1).u8()));
      case 0x00e0 -> cellFormats.add(formats.get(data.skip(2).u16()));
      default -> {}
    }
  }

  /** Records of the globals that sheets of older versions hold themselves. */
  void shared(int type, BiffData data) {
    switch (type) {
      case 0x0022 -> from1904 = data.u16() == 1;
      case 0x0042 -> text.codePage(data.u16());
      case 0x005c -> who(AttributionRole.LAST_EDITOR, writer(data), "WriteAccess");
      case 0x005b -> {
        data.skip(4); // read-only recommended (2), hash of a password (2)
        if (data.remaining() > 2) {
          String name = text.isWide() ? text.text(data) : text.shortText(data);
          who(AttributionRole.LAST_EDITOR, name, "FileSharing");
        }
      }
      default -> {}
    }
  }

  private String writer(BiffData data) {
    if (!text.isWide()) {
      int count = data.u8();
      return text.text(data, Math.min(count, data.remaining()));
    }
    int count = data.u16();
    if (count > data.remaining()) {
      return ""; // some writers fill the record with spaces alone
    }
    return data.characters(count);
  }

  private void who(AttributionRole role, String value, String tag) {
    findings.attribution(role, value, Origin.of(PATH, tag));
  }

  /** BoundSheet8: position u32, state and kind u8 each, name. */
  private void boundSheet(BiffData data) {
    int position = data.i32();
    Sheet.State[] states = Sheet.State.values();
    int state = data.u8() & 3;
    data.skip(1);
    String name = text.shortText(data);
    SheetFindings say =
        workbook.sheet(
            name,
            state < states.length ? states[state] : Sheet.State.VISIBLE,
            Origin.of(PATH, "BoundSheet"));
    sheetsByPosition.put(position, say);
  }

  private void sharedStrings(BiffData data) throws IOException {
    data.skip(4);
    int count = data.i32();
    long characters = 0;
    for (int i = 0; i < count && data.remaining() > 0; i++) {
      stream.meter().step(stream.offset());
      String string = data.richString();
      characters += string.length();
      if (characters > stream.limits().textTotal()) {
        return;
      }
      strings.add(string);
    }
  }

  @Nullable String sharedString(int index) {
    if (index < 0 || index >= strings.size()) {
      return null;
    }
    used.set(index);
    return strings.get(index);
  }

  private void orphans() {
    for (int i = used.nextClearBit(0); i < strings.size(); i = used.nextClearBit(i + 1)) {
      if (!findings.takesTexts()) {
        return;
      }
      findings.text(TextKind.ORPHAN, strings.get(i), Origin.of(PATH + "/SST[" + i + "]"));
    }
  }

  private void font(BiffData data) {
    switch (text.version()) {
      case 2 -> fonts.say(text.shortText(data.skip(4)), 0);
      case 3, 4 -> fonts.say(text.shortText(data.skip(6)), 0);
      default -> {
        int charset =
            data.skip(12).u8(); // height, flags, colour, weight, script, underline, family
        fonts.say(text.shortText(data.skip(1)), charset);
      }
    }
  }

  private void format(BiffData data) {
    int id = text.version() >= 4 ? data.u16() : formatIndex++;
    formats.add(id, text.isWide() ? text.text(data) : text.shortText(data));
  }

  NumberFormat cellFormat(int index) {
    return index >= 0 && index < cellFormats.size() ? cellFormats.get(index) : NumberFormat.GENERAL;
  }

  boolean from1904() {
    return from1904;
  }

  /** Lbl: flags u16, key u8, length of the name u8, of the formula u16, …; the name from 14 on. */
  private void definedName(BiffData data) {
    if (text.version() < 5) {
      return;
    }
    int flags = data.u16();
    int count = data.skip(1).u8();
    String name = text.text(data.skip(10), count);
    boolean builtIn = (flags & 0x20) != 0;
    name = builtIn ? BuiltInNames.name(name) : name;
    if (!name.isBlank()) {
      findings.text(
          TextFragment.of(TextKind.DEFINED_NAME, name, Origin.of(PATH, "Lbl"))
              .withHidden((flags & 1) != 0));
    }
  }

  /** SupBook or ExternSheet: a path with control characters between its parts (2.5.277). */
  private void externalBook(int type, BiffData data) {
    boolean supBook = type == 0x01ae;
    if (supBook && (!text.isWide() || data.remaining() <= 4)) {
      return; // the workbook itself
    }
    if (!supBook && (text.isWide() || data.remaining() < 2)) {
      return;
    }
    String path = supBook ? text.text(data.skip(2)) : text.shortText(data);
    if (path.startsWith("\u0001") && path.length() > 1) {
      who(
          AttributionRole.LINKED_FILE,
          VirtualPath.plain(path),
          supBook ? "SupBook" : "ExternSheet");
    }
  }

  /** Pls: reserved u16, then a DEVMODE structure. */
  void printer(BiffData data) throws IOException {
    byte[] structure = data.skip(2).rest();
    DeviceMode.say(findings, stream.decoded(structure), Origin.of(PATH, "Pls"));
  }
}
