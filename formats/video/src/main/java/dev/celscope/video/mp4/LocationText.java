package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where it was filmed (3GPP TS 26.244, 8.2, {@code loci}): version and flags, language, a name up
 * to a zero, role (u8), longitude, latitude and altitude (16.16, signed), astronomical body and
 * notes up to a zero each. The position becomes text in the form of ISO 6709.
 */
final class LocationText {
  private static final double FIXED = 65_536;
  private static final int BIG_ENDIAN_MARK = 0xfe;

  private LocationText() {}

  /** Name, position and notes, as far as they are there. */
  static List<InternationalText> of(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    int language = cursor.skip(4).u16be();
    List<InternationalText> texts = new ArrayList<>();
    texts.add(InternationalText.of(text(cursor), language));
    if (cursor.request(1 + 3 * 4)) {
      double longitude = cursor.skip(1).i32be() / FIXED;
      double latitude = cursor.i32be() / FIXED;
      double altitude = cursor.i32be() / FIXED;
      String position =
          String.format(Locale.ROOT, "%+08.4f%+09.4f", latitude, longitude)
              + (altitude == 0 ? "/" : String.format(Locale.ROOT, "%+.1f/", altitude));
      texts.add(InternationalText.of(position.getBytes(StandardCharsets.US_ASCII), language));
      text(cursor);
      texts.add(InternationalText.of(text(cursor), language));
    }
    return texts;
  }

  /** A text up to its zero, which in UTF-16 is two bytes wide. */
  private static byte[] text(Cursor cursor) throws IOException {
    int most = cursor.source().limits().textLength();
    long start = cursor.position();
    boolean wide = cursor.request(2) && cursor.u8() == BIG_ENDIAN_MARK;
    cursor.seek(start);
    if (!wide) {
      return cursor.untilZero(most);
    }
    int length = 0;
    while (cursor.request(2) && length < most && cursor.u16be() != 0) {
      length += 2;
    }
    return cursor.source().bytes(start, length);
  }
}
