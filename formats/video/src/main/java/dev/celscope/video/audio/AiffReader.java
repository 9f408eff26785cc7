package dev.celscope.video.audio;

import dev.celscope.container.RiffChunk;
import dev.celscope.container.RiffChunks;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.riff.ChunkWalk;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads AIFF and AIFF-C (Apple, Audio Interchange File Format 1.3). */
public final class AiffReader implements FormatReader {
  private static final int COMMENT_HEADER = 4 + 2 + 2;

  /** A reader; it keeps no state. */
  public AiffReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/aiff");
  }

  @Override
  public String reads() {
    return "name, author, copyright, annotations, ID3, XMP, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ClipFindings clip = new ClipFindings(findings);
    RiffChunks top = RiffChunks.of(source);
    RiffChunk form = top.hasNext() ? top.next() : null;
    if (form == null || !form.bigEndian()) {
      throw new MalformedException("There is no FORM chunk", 0);
    }
    boolean compressed = form.label().equals("AIFC");
    ChunkWalk.over(
        form.chunks(),
        form.label(),
        clip,
        (chunk, path) -> {
          switch (chunk.id()) {
            case "COMM" -> findings.media(common(chunk.cursor(), compressed));
            case "ID3 " -> Id3Tag.read(chunk.body(), path, clip);
            case "COMT" -> comments(chunk, path, clip);
            case "APPL" -> application(chunk, path, clip);
            default -> text(chunk, path, clip);
          }
        });
  }

  /**
   * How many comments there are (u16); each: when it was made, on a Mac's own clock (u32), a marker
   * (u16), and words behind their length (u16), padded to an even number of bytes.
   */
  private static void comments(RiffChunk chunk, String path, ClipFindings clip) throws IOException {
    Cursor cursor = chunk.cursor();
    int count = cursor.u16be();
    for (int i = 1; i <= count && cursor.request(COMMENT_HEADER); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      String place = path + "[" + i + "]";
      Origin time = Origin.of(place, "AIFF:CommentTime", cursor.offset());
      long seconds = cursor.u32be();
      clip.timestamp(
          TimestampRole.COMMENTED, Epochs.mac1904Local(seconds), time, Long.toString(seconds));
      cursor.skip(2);
      int length = cursor.u16be();
      Origin words = Origin.of(place, "AIFF:Comment", cursor.offset());
      clip.findings().text(TextKind.COMMENT, cursor.bytes(length), words);
      cursor.skip(Math.min(length & 1, cursor.remaining()));
    }
  }

  /** A code of the application whose data it is: {@code XMP } for a packet. */
  private static void application(RiffChunk chunk, String path, ClipFindings clip)
      throws IOException {
    Cursor cursor = chunk.cursor();
    if (cursor.request(4) && cursor.fourCc().equals("XMP ")) {
      ByteSource packet = cursor.slice(cursor.remaining());
      clip.findings().block("application/rdf+xml", path + "/XMP", packet);
    }
  }

  private static void text(RiffChunk chunk, String path, ClipFindings clip) throws IOException {
    Optional<Field> field = FieldTable.AIFF.find(chunk.id());
    if (field.isPresent() && chunk.body().size() <= chunk.body().limits().textLength()) {
      Origin origin = Origin.of(path, field.get().tag(), chunk.body().offset());
      clip.field(field.get(), chunk.body().allBytes(), origin);
    }
  }

  /**
   * Channels (i16), frames (u32), depth (i16), sample rate as an 80-bit float, and in AIFF-C the
   * coding.
   */
  private static VideoInfo common(Cursor cursor, boolean compressed) throws IOException {
    cursor.skip(2);
    long frames = cursor.u32be();
    cursor.skip(2);
    int exponent = cursor.u16be() & 0x7fff;
    double rate = Math.scalb((double) cursor.u32be(), exponent - 16383 - 31);
    VideoInfo.Builder sound = VideoInfo.builder();
    if (rate >= 1 && frames > 0) {
      sound.duration(Duration.ofNanos((long) (frames * 1e9 / rate)));
    }
    boolean told = compressed && cursor.request(4 + 4);
    String codec = told ? cursor.skip(4).fourCc() : "twos";
    return sound.tracks(List.of(Codecs.MP4.track("audio", codec, "", ""))).build();
  }
}
