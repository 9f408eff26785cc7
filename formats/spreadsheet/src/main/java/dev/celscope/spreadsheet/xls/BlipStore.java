package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Pictures of a workbook: the store of the drawing group, MS-ODRAW 2.2.20 {@code
 * OfficeArtBStoreContainer}. A record is version and instance u16, type u16, length u32; containers
 * have version 15. Shapes name a picture by its place in the store, counted from one.
 */
final class BlipStore {
  private static final int FIRST_BLIP = 0xf01a;
  private static final int LAST_BLIP = 0xf117;
  private static final int STORE_ENTRY = 0xf007;

  private final Findings findings;
  private final String path;
  private final List<Blip> blips = new ArrayList<>();
  private final BitSet said = new BitSet();

  BlipStore(Findings findings, String path) {
    this.findings = findings;
    this.path = path + "/MsoDrawingGroup";
  }

  /** Finds the pictures of a drawing group. */
  void read(ByteSource stream, byte[] group) throws IOException {
    Cursor cursor = stream.decoded(group).cursor();
    try {
      while (cursor.request(8)) {
        stream.meter().checkEntries(blips.size(), stream.offset());
        int head = cursor.u16le();
        int type = cursor.u16le();
        long length = cursor.u32le();
        if ((head & 0xf) == 0xf) {
          continue; // a container: its records follow
        }
        if (type == STORE_ENTRY) {
          entry(cursor, length);
        } else if (type >= FIRST_BLIP && type <= LAST_BLIP) {
          blips.add(Blip.of(head >> 4, type, cursor.slice(length)));
        } else {
          cursor.skip(length);
        }
      }
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  /** FBSE (2.2.32): 36 bytes, the length of the name at 33, the name; then the picture, if any. */
  private void entry(Cursor cursor, long length) throws IOException {
    int nameLength = cursor.seek(cursor.position() + 33).u8();
    cursor.skip(2 + (long) nameLength);
    if (length <= 36 + nameLength) {
      blips.add(Blip.NONE); // a place in the store that holds nothing
    }
  }

  /** Adds a picture that stands outside the store; no shape names it. */
  void add(Blip blip, String place) throws IOException {
    blips.add(blip);
    say(blips.size(), place);
  }

  /** Says a picture at the place of the first shape that shows it. */
  void say(int number, String place) throws IOException {
    int index = number - 1;
    if (index < 0 || index >= blips.size() || said.get(index) || !findings.takesChildren()) {
      return;
    }
    said.set(index);
    Blip blip = blips.get(index);
    String name = "blip[" + index + "]";
    try {
      if (!blip.isEmpty()) {
        findings.child(name + "." + blip.extension(), place + "/" + name, blip.picture());
      }
    } catch (ReadException e) {
      findings.problem(e, place + "/" + name);
    }
  }

  /** Says the pictures that no shape shows. */
  void sayRest() throws IOException {
    for (int i = 0; i < blips.size(); i++) {
      say(i + 1, path);
    }
  }
}
