package dev.celscope.video.riff;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The broadcast extension (EBU Tech 3285 v2).
 *
 * <pre>
 *     0  256  description
 *   256   32  originator
 *   288   32  originator reference
 *   320   10  origination date
 *   330    8  origination time, local
 *   338  u64  time reference: samples since midnight
 *   346  u16  version
 *   348   64  UMID, from version 1 on
 *   602       coding history
 * </pre>
 */
final class BroadcastExtension {
  private static final int CODING_HISTORY = 602;

  private final ClipFindings findings;

  BroadcastExtension(ClipFindings findings) {
    this.findings = findings;
  }

  void read(Cursor cursor, String path, long samplesPerSecond) throws IOException {
    Origin description = Origin.of(path, "RIFF:Description", cursor.offset());
    findings.findings().text(TextKind.DESCRIPTION, cursor.bytes(256), description);
    Origin originator = Origin.of(path, "RIFF:Originator", cursor.offset());
    byte[] name = cursor.bytes(32);
    findings.findings().attribution(AttributionRole.AUTHOR, name, originator);
    findings.softwareIfKnown(
        new String(name, StandardCharsets.ISO_8859_1).replace("\0", ""), originator);
    Origin reference = Origin.of(path, "RIFF:OriginatorReference", cursor.offset());
    findings.findings().attribution(AttributionRole.DOCUMENT_ID, cursor.bytes(32), reference);
    Origin date = Origin.of(path, "RIFF:DateTimeOriginal", cursor.offset());
    String day = cursor.text(10, StandardCharsets.ISO_8859_1).replace('\0', ' ');
    String time = cursor.text(8, StandardCharsets.ISO_8859_1).replace('\0', ' ');
    // The standard lets writers separate the numbers by other signs than these.
    String iso = day.replaceAll("[_:. /]", "-") + " " + time.replaceAll("[-_. ]", ":");
    findings.findings().dateText(TimestampRole.CREATED, iso, date);
    timeReference(cursor, path, samplesPerSecond);
    int version = cursor.u16le();
    umid(cursor, path, version);
    if (cursor.source().size() > CODING_HISTORY) {
      cursor.seek(CODING_HISTORY);
      Origin history = Origin.of(path, "RIFF:CodingHistory", cursor.offset());
      findings.findings().text(TextKind.OTHER, cursor.bytes(cursor.remaining()), history);
    }
  }

  private void timeReference(Cursor cursor, String path, long samplesPerSecond) throws IOException {
    Origin origin = Origin.of(path, "RIFF:TimeReference", cursor.offset());
    long samples = cursor.i64le();
    if (samples > 0 && samplesPerSecond > 0) {
      findings.findings().text(TextKind.OTHER, Long.toString(samples), origin);
    }
  }

  private void umid(Cursor cursor, String path, int version) throws IOException {
    if (version < 1 || !cursor.request(64)) {
      return;
    }
    Origin origin = Origin.of(path, "RIFF:UMID", cursor.offset());
    String hex = HexFormat.of().formatHex(cursor.bytes(64)).replaceFirst("(?:00){32}$", "");
    if (!hex.matches("0*")) {
      findings.attribution(AttributionRole.DOCUMENT_ID, hex, origin);
    }
  }
}
