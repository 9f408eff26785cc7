package dev.celscope.video.audio;

import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A picture (RFC 9639, 8.8): kind (u32), media type and description behind their lengths, size and
 * colours (four u32), data behind their length.
 */
final class FlacPicture {
  private FlacPicture() {}

  static void read(Cursor cursor, String path, ClipFindings findings) throws IOException {
    cursor.skip(4);
    String mediaType = cursor.text(cursor.u32be(), StandardCharsets.ISO_8859_1);
    long length = cursor.u32be();
    Origin origin = Origin.of(path, "FLAC:PictureDescription", cursor.offset());
    String described = cursor.text(length, StandardCharsets.UTF_8);
    findings.text(TextKind.CAPTION, described, origin, Optional.empty());
    cursor.skip(16);
    String extension = mediaType.contains("png") ? "png" : "jpg";
    findings.findings().child("cover." + extension, path, cursor.slice(cursor.u32be()));
  }
}
