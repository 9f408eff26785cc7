package dev.celscope.video.real;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;

/**
 * The four strings with which a file of Real tells what it is (Helix, RealMedia File Format,
 * Content Description Header): title, author, copyright and comment, each behind its length, in
 * whatever charset.
 */
final class ContentDescription {
  /** Bytes of a length in a RealAudio file. */
  private static final int BYTE = 1;

  /** Bytes of a length in a RealMedia file. */
  private static final int WORD = 2;

  private final ClipFindings findings;
  private final String path;
  private final String authorTag;
  private final int lengthBytes;

  private ContentDescription(
      ClipFindings findings, String path, String authorTag, int lengthBytes) {
    this.findings = findings;
    this.path = path;
    this.authorTag = authorTag;
    this.lengthBytes = lengthBytes;
  }

  /** The strings of a RealAudio header, whose author is the one who performs. */
  static ContentDescription ofRealAudio(ClipFindings findings) {
    return new ContentDescription(findings, ".ra", "Real:Artist", BYTE);
  }

  /** The strings of the chunk {@code CONT}. */
  static ContentDescription ofRealMedia(ClipFindings findings) {
    return new ContentDescription(findings, "CONT", "Real:Author", WORD);
  }

  void read(Cursor cursor) throws IOException {
    text(TextKind.TITLE, cursor, "/title", "Real:Title");
    attribution(AttributionRole.AUTHOR, cursor, "/author", authorTag);
    attribution(AttributionRole.COPYRIGHT, cursor, "/copyright", "Real:Copyright");
    text(TextKind.COMMENT, cursor, "/comment", "Real:Comment");
  }

  private void text(TextKind kind, Cursor cursor, String member, String tag) throws IOException {
    Origin origin = origin(cursor, member, tag);
    findings.findings().text(kind, counted(cursor), origin);
  }

  private void attribution(AttributionRole role, Cursor cursor, String member, String tag)
      throws IOException {
    Origin origin = origin(cursor, member, tag);
    findings.findings().attribution(role, counted(cursor), origin);
  }

  /** The string begins behind its length. */
  private Origin origin(Cursor cursor, String member, String tag) {
    return Origin.of(path + member, tag, cursor.offset() + lengthBytes);
  }

  private byte[] counted(Cursor cursor) throws IOException {
    return cursor.bytes(lengthBytes == BYTE ? cursor.u8() : cursor.u16be());
  }
}
