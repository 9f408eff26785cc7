package dev.celscope.video.riff;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The chunks of a Wave64 file (Sony Media Software, Wave64): those of WAV, but with ids of 16
 * bytes, of which the first four are the old ones, and sizes (u64) that count the id and
 * themselves. Chunks begin at multiples of eight.
 *
 * <pre>
 *   0  16  riff
 *  16  u64 size of the file
 *  24  16  wave
 *  40      chunks: id (16), size (u64), data
 * </pre>
 */
final class Wave64File {
  private static final int FIRST_CHUNK = 40;
  private static final int CHUNK_HEADER = 16 + 8;

  private final ClipFindings findings;
  private final WaveFormat format = new WaveFormat();
  private long dataBytes;

  Wave64File(ClipFindings findings) {
    this.findings = findings;
  }

  void read(ByteSource file) throws IOException {
    Cursor cursor = file.cursor().skip(FIRST_CHUNK);
    try {
      for (int count = 1; cursor.request(CHUNK_HEADER); count++) {
        file.meter().checkEntries(count, cursor.offset());
        String id = cursor.text(16, StandardCharsets.ISO_8859_1).substring(0, 4);
        long size = cursor.i64le() - CHUNK_HEADER;
        cursor.verify(
            size >= 0, cursor.position() - 8, "Chunk " + id + " is smaller than its head");
        long there = Math.min(size, cursor.remaining());
        chunk(id, file.slice(cursor.position(), there));
        if (there < size) {
          findings.problem(new TruncatedException(size, there, cursor.offset()), id.strip());
        }
        cursor.skip(Math.min(cursor.remaining(), there + (-there & 7)));
      }
    } finally {
      findings.findings().media(format.media(dataBytes));
    }
  }

  private void chunk(String id, ByteSource body) throws IOException {
    try {
      switch (id) {
        case "fmt " -> format.read(body.cursor());
        case "data" -> dataBytes = body.size();
        case "bext" ->
            new BroadcastExtension(findings).read(body.cursor(), "bext", format.samplesPerSecond());
        case "iXML" -> ProductionXml.read(body, "iXML", findings);
        default -> {}
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, id.strip());
    }
  }
}
