package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;

/**
 * Pictures of a workbook: the store of the drawing group, MS-ODRAW 2.2.20 {@code
 * OfficeArtBStoreContainer}. A record is version and instance u16, type u16, length u32; containers
 * have version 15.
 */
final class Blips {
  private static final int FIRST_BLIP = 0xf01a;
  private static final int LAST_BLIP = 0xf117;
  private static final int STORE_ENTRY = 0xf007;

  private Blips() {}

  static void say(Findings findings, ByteSource stream, byte[] group, String path)
      throws IOException {
    if (!findings.takesChildren()) {
      return;
    }
    Cursor cursor = stream.decoded(group).cursor();
    int count = 0;
    try {
      while (cursor.request(8)) {
        stream.meter().step(stream.offset());
        int head = cursor.u16le();
        int type = cursor.u16le();
        long length = cursor.u32le();
        if ((head & 0xf) == 0xf) {
          continue; // a container: its records follow
        }
        if (type == STORE_ENTRY) {
          int nameLength = cursor.seek(cursor.position() + 33).u8();
          cursor.skip(2 + (long) nameLength); // to the picture; the entry's name before it
        } else if (type >= FIRST_BLIP && type <= LAST_BLIP) {
          String place = path + "/MsoDrawingGroup/blip[" + count++ + "]";
          picture(findings, head >> 4, type, cursor.slice(length), place);
        } else {
          cursor.skip(length);
        }
      }
    } catch (ReadException e) {
      findings.problem(e, path + "/MsoDrawingGroup");
    }
  }

  /**
   * JPEG, PNG, DIB and TIFF stand behind one or two identifiers and a tag; metafiles are packed.
   */
  private static void picture(
      Findings findings, int instance, int type, ByteSource blip, String place) throws IOException {
    String extension =
        switch (type) {
          case 0xf01d, 0xf02a -> "jpg";
          case 0xf01e -> "png";
          case 0xf029 -> "tif";
          default -> "";
        };
    boolean twoIds = (instance & 1) == 1;
    long header = twoIds ? 33 : 17;
    if (!extension.isEmpty() && blip.size() > header) {
      String name = place.substring(place.lastIndexOf('/') + 1) + "." + extension;
      findings.child(name, place, blip.slice(header, blip.size() - header));
    }
  }
}
