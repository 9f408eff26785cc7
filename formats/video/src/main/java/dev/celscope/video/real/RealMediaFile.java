package dev.celscope.video.real;

import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The chunks of a RealMedia file (Helix, RealMedia File Format): id (4cc), size (u32) with this
 * header, version (u16). Those behind {@code DATA} are an index.
 */
final class RealMediaFile {
  private static final int CHUNK_HEADER = 4 + 4 + 2;

  private final ClipFindings findings;
  private final VideoInfo.Builder media = VideoInfo.builder();
  private final List<Track> tracks = new ArrayList<>();

  RealMediaFile(ClipFindings findings) {
    this.findings = findings;
  }

  void read(ByteSource file) throws IOException {
    Cursor cursor = file.cursor();
    try {
      for (int count = 1; cursor.request(CHUNK_HEADER); count++) {
        file.meter().checkEntries(count, cursor.offset());
        long start = cursor.position();
        String id = cursor.fourCc();
        long size = cursor.u32be();
        if (id.equals("DATA")) {
          return;
        }
        cursor.verify(size >= CHUNK_HEADER, start + 4, "A chunk declares a size of " + size);
        chunk(id, file.sliceUpTo(start + CHUNK_HEADER, size - CHUNK_HEADER));
        cursor.seek(start).skip(size);
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, ".RMF");
    } finally {
      findings.findings().media(media.tracks(tracks).build());
    }
  }

  private void chunk(String id, ByteSource body) throws IOException {
    try {
      switch (id) {
        case "PROP" -> properties(body.cursor());
        case "CONT" -> ContentDescription.ofRealMedia(findings).read(body.cursor());
        case "MDPR" -> stream(body.cursor());
        default -> {}
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, id);
    }
  }

  /** Bit rates, packets (five u32), then the duration in milliseconds. */
  private void properties(Cursor cursor) throws IOException {
    long millis = cursor.skip(20).u32be();
    if (millis > 0) {
      media.duration(Duration.ofMillis(millis));
    }
  }

  /**
   * A stream: number (u16), bit rates, packets, start, preroll, duration (seven u32), name and
   * media type behind lengths of a byte, and what its type has behind a length of four.
   */
  private void stream(Cursor cursor) throws IOException {
    int number = cursor.u16be();
    String path = "MDPR[" + number + "]";
    cursor.skip(7 * 4);
    int length = cursor.u8();
    Origin origin = Origin.of(path + "/stream_name", "Real:StreamName", cursor.offset());
    byte[] name = cursor.bytes(length);
    findings.findings().text(TextKind.TRACK_NAME, name, origin);
    String mediaType = cursor.text(cursor.u8(), StandardCharsets.ISO_8859_1);
    ByteSource specific = cursor.slice(cursor.u32be());
    if (mediaType.equals("logical-fileinfo")) {
      new FileInfoProperties(findings, path).read(specific.cursor());
    } else if (!mediaType.startsWith("logical-")) {
      RealStream stream = RealStream.read(specific, mediaType);
      tracks.add(stream.track(new String(name, StandardCharsets.US_ASCII)));
      stream.describe(media);
    }
  }
}
