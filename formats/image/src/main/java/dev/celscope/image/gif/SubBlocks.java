package dev.celscope.image.gif;

import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Data in blocks of u8 length and bytes, ended by one of length 0 (GIF89a, 15). */
final class SubBlocks {
  private SubBlocks() {}

  static byte[] join(Cursor cursor) throws IOException {
    var joined = new ByteArrayOutputStream();
    int most = cursor.source().limits().blockBytes();
    int length = cursor.u8();
    while (length > 0) {
      joined.writeBytes(cursor.bytes(length));
      if (joined.size() > most) {
        throw new LimitException("blockBytes", most + " bytes", cursor.offset());
      }
      length = cursor.u8();
    }
    return joined.toByteArray();
  }
}
