package dev.celscope.video.riff;

import dev.celscope.container.RiffChunk;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;

/** The chunks of text that any RIFF file may hold. */
final class RiffTexts {
  private final ClipFindings findings;

  RiffTexts(ClipFindings findings) {
    this.findings = findings;
  }

  /** Reads a chunk, if it is one of text; others are passed over. */
  void read(RiffChunk chunk, String path) throws IOException {
    if (chunk.isGroup("INFO")) {
      ChunkWalk.over(chunk.chunks(), path, findings, this::info);
    } else if (chunk.isGroup("adtl")) {
      ChunkWalk.over(chunk.chunks(), path, findings, this::label);
    } else if (chunk.isGroup("exif")) {
      ChunkWalk.over(chunk.chunks(), path, findings, this::exif);
    } else {
      switch (chunk.id()) {
        case "_PMX", "XMP " -> findings.findings().block("application/rdf+xml", path, chunk.body());
        case "IDIT", "ISMP", "TAPE", "TCOD" -> info(chunk, path);
        case "DISP" -> display(chunk, path);
        default -> {}
      }
    }
  }

  private void info(RiffChunk chunk, String path) throws IOException {
    long size = Math.min(chunk.body().size(), chunk.body().limits().textLength());
    Field field = FieldTable.RIFF_INFO.get(chunk.id());
    Origin origin = Origin.of(path, field.tag(), chunk.body().offset());
    findings.field(field, chunk.body().bytes(0, (int) size), origin);
  }

  /** Labels and notes of cue points: the id of the point, and the text. */
  private void label(RiffChunk chunk, String path) throws IOException {
    if (chunk.is("labl") || chunk.is("note")) {
      Cursor cursor = chunk.cursor().skip(4);
      Origin origin = Origin.of(path, "RIFF:CueLabel", cursor.offset());
      findings.findings().text(TextKind.MARKER, cursor.bytes(cursor.remaining()), origin);
    }
  }

  /** A text shown for the file: its clipboard format, 1 for text, and the text. */
  private void display(RiffChunk chunk, String path) throws IOException {
    Cursor cursor = chunk.cursor();
    if (cursor.request(5) && cursor.u32le() == 1) {
      Origin origin = Origin.of(path, "RIFF:SoundSchemeTitle", cursor.offset());
      findings.findings().text(TextKind.TITLE, cursor.bytes(cursor.remaining()), origin);
    }
  }

  /** Exif inside RIFF (EXIF 2.3, 5.6): maker, model and related file, as text. */
  private void exif(RiffChunk chunk, String path) throws IOException {
    Origin origin = Origin.of(path, "RIFF:" + chunk.id(), chunk.body().offset());
    byte[] text = chunk.body().allBytes();
    switch (chunk.id()) {
      case "ecor", "emdl" -> findings.findings().attribution(AttributionRole.DEVICE, text, origin);
      case "erel" -> findings.findings().attribution(AttributionRole.LINKED_FILE, text, origin);
      case "eucm" -> findings.findings().text(TextKind.COMMENT, text, origin);
      default -> {}
    }
  }
}
