package dev.celscope.video.clip;

import dev.celscope.record.Origin;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Vorbis comments (Vorbis I, 5), which Ogg and FLAC share: a vendor, and names with values. */
public final class VorbisComments {
  private VorbisComments() {}

  /**
   * Reads comments, little-endian u32 lengths before each text.
   *
   * @param cursor stands at the length of the vendor
   * @param path structure path of the comments
   * @param findings takes what they say
   * @throws IOException if they cannot be read
   */
  public static void read(Cursor cursor, String path, ClipFindings findings) throws IOException {
    long length = cursor.u32le();
    Origin vendor = Origin.of(path + "/vendor", "Vorbis:Vendor", cursor.offset());
    findings.software(cursor.text(length, StandardCharsets.UTF_8), vendor);
    long count = cursor.u32le();
    for (long i = 1; i <= count && cursor.request(4); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long size = cursor.u32le();
      long at = cursor.offset();
      String comment = cursor.text(size, StandardCharsets.UTF_8);
      int equals = comment.indexOf('=');
      if (equals > 0) {
        String key = comment.substring(0, equals).toUpperCase(Locale.ROOT);
        Field field = FieldTable.VORBIS.get(key);
        findings.field(field, comment.substring(equals + 1), path + "/" + key, at);
      }
    }
  }
}
