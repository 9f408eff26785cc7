package dev.celscope.video.caf;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * The chunks of a Core Audio file (Apple, Core Audio Format Specification 1.0): type (4cc), size
 * (i64), behind a file header of eight bytes. The size of the sound may be −1, for all that
 * follows.
 */
final class CafFile {
  private static final int FILE_HEADER = 8;
  private static final int CHUNK_HEADER = 4 + 8;
  private static final String PADDING = "\0\0\0\0";
  private static final int EDIT_COUNT = 4;
  private static final int UMID = 64;

  private final ClipFindings findings;
  private String codec = "";
  private double sampleRate;
  private long bytesPerPacket;
  private long framesPerPacket;
  private long dataBytes;
  private long frames;

  CafFile(ClipFindings findings) {
    this.findings = findings;
  }

  void read(ByteSource file) throws IOException {
    Cursor cursor = file.cursor().skip(FILE_HEADER);
    try {
      for (int count = 1; cursor.request(CHUNK_HEADER); count++) {
        file.meter().checkEntries(count, cursor.offset());
        String type = cursor.fourCc();
        long size = cursor.i64be();
        if (type.equals(PADDING)) {
          break;
        }
        long all = cursor.remaining();
        boolean open = size == -1 && type.equals("data");
        cursor.verify(size >= 0 || open, cursor.position() - 8, "A chunk has a size of " + size);
        long there = open ? all : Math.min(size, all);
        chunk(type, file.slice(cursor.position(), there));
        if (size > all) {
          findings.problem(new TruncatedException(size, all, cursor.offset()), type);
        }
        cursor.skip(there);
      }
    } finally {
      findings.findings().media(media());
    }
  }

  private void chunk(String type, ByteSource body) throws IOException {
    try {
      switch (type) {
        case "desc" -> description(body.cursor());
        case "pakt" -> frames = Math.max(0, body.cursor().skip(8).i64be());
        case "data" -> dataBytes = Math.max(0, body.size() - EDIT_COUNT);
        case "info" -> info(body.cursor());
        case "strg" -> CafStrings.read(body, findings);
        case "umid" -> umid(body);
        default -> {}
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, type);
    }
  }

  /** Sample rate (f64), format (4cc), flags, bytes and frames a packet, channels, depth (u32). */
  private void description(Cursor cursor) throws IOException {
    sampleRate = cursor.f64be();
    codec = cursor.fourCc();
    bytesPerPacket = cursor.skip(4).u32be();
    framesPerPacket = cursor.u32be();
  }

  /** A count, and names and values that end with a zero byte, in UTF-8. */
  private void info(Cursor cursor) throws IOException {
    long count = cursor.u32be();
    int most = cursor.source().limits().textLength();
    for (long i = 1; i <= count && cursor.request(1); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      String key = new String(cursor.untilZero(most), StandardCharsets.UTF_8);
      long offset = cursor.offset();
      String value = new String(cursor.untilZero(most), StandardCharsets.UTF_8);
      Field field = FieldTable.CAF.get(key);
      findings.field(field, value, "info/" + key, offset);
    }
  }

  private void umid(ByteSource body) throws IOException {
    String hex = HexFormat.of().formatHex(body.bytes(0, (int) Math.min(UMID, body.size())));
    String umid = hex.replaceFirst("(?:00){32}$", "");
    if (!umid.matches("0*")) {
      Origin origin = Origin.of("umid", "CAF:UMID", body.offset());
      findings.attribution(AttributionRole.DOCUMENT_ID, umid, origin);
    }
  }

  private VideoInfo media() {
    VideoInfo.Builder sound = VideoInfo.builder();
    double count = frames;
    if (count == 0 && bytesPerPacket > 0) {
      count = (double) dataBytes / bytesPerPacket * framesPerPacket;
    }
    if (sampleRate >= 1 && count > 0) {
      sound.duration(Duration.ofNanos((long) (count * 1e9 / sampleRate)));
    }
    return sound.tracks(List.of(Codecs.MP4.track("audio", codec, "", ""))).build();
  }
}
