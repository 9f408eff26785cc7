package dev.celscope.spreadsheet.markup;

import dev.celscope.record.Sheet;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a web archive that hold the sheets of a workbook. The page that names the sheets
 * tells where each one stands; whether it is hidden its own page tells.
 */
final class SheetPages {
  /** A page alone: its sheets are in no other one. */
  static final SheetPages NONE = new SheetPages(List.of());

  /** Bytes as they stand in the archive, within which a page tells whether its sheet is hidden. */
  private static final int HEAD = 1 << 17;

  private static final Pattern VISIBLE = Pattern.compile("<x:Visible>\\s*(\\w+)\\s*</x:Visible>");

  private final Map<String, MimePart> pages = new HashMap<>();
  private final boolean isArchive;
  private final List<Optional<MimePart>> ofSheets = new ArrayList<>();

  SheetPages(List<MimePart> parts) {
    isArchive = !parts.isEmpty();
    parts.forEach(part -> pages.putIfAbsent(part.name(), part));
    pages.remove(""); // without a name it is not found
  }

  /** The page that an address within the archive leads to. */
  Optional<MimePart> find(String address) {
    return Optional.ofNullable(pages.get(MimePart.lastStep(address)));
  }

  /** Takes the next sheet; its page, if it has one. */
  void sheet(Optional<MimePart> page) {
    if (isArchive) {
      ofSheets.add(page);
    }
  }

  /** The page of each sheet that was named. */
  List<Optional<MimePart>> ofSheets() {
    return List.copyOf(ofSheets);
  }

  /** The state of the sheet that a page holds. */
  static Sheet.State state(MimePart page) throws IOException {
    try {
      byte[] head = page.head(HEAD).allBytes();
      Matcher visible = VISIBLE.matcher(new String(head, StandardCharsets.ISO_8859_1));
      return visible.find() ? SheetStates.named(visible.group(1)) : Sheet.State.VISIBLE;
    } catch (ReadException e) {
      return Sheet.State.VISIBLE; // the reading proper meets the same place and says it
    }
  }
}
