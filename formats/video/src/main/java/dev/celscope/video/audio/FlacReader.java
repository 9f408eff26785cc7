package dev.celscope.video.audio;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.VorbisComments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads FLAC (RFC 9639): metadata blocks before the first frame. */
public final class FlacReader implements FormatReader {
  private static final int MARK = 4;
  private static final int STREAM_INFO = 0;
  private static final int VORBIS_COMMENT = 4;
  private static final int PICTURE = 6;

  /** A reader; it keeps no state. */
  public FlacReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/flac");
  }

  @Override
  public String reads() {
    return "comments, pictures, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ClipFindings clip = new ClipFindings(findings);
    long start = Id3Tag.read(source, "ID3", clip);
    if (!startsAt(source, start)) {
      throw new MalformedException("The file begins otherwise", start);
    }
    blocks(source, start, clip);
  }

  /** Whether FLAC begins here: a tag may stand before it. */
  static boolean startsAt(ByteSource source, long start) throws IOException {
    return source.size() - start >= MARK
        && source.slice(start, MARK).cursor().fourCc().equals("fLaC");
  }

  /** Reads the metadata blocks behind the mark. */
  static void blocks(ByteSource source, long start, ClipFindings clip) throws IOException {
    Cursor cursor = source.cursor().seek(start + MARK);
    boolean last = false;
    for (int count = 1; !last && cursor.request(4); count++) {
      source.meter().checkEntries(count, cursor.offset());
      int type = cursor.u8();
      last = type >= 0x80;
      try {
        ByteSource body = cursor.slice(cursor.u24be());
        damageable(type & 0x7f, body, clip);
      } catch (TruncatedException e) {
        clip.problem(e, "METADATA_BLOCK[" + count + "]");
        return;
      }
    }
  }

  /** A block that cannot be read is a problem, and the next one is visited. */
  private static void damageable(int type, ByteSource body, ClipFindings clip) throws IOException {
    try {
      block(type, body, clip);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      clip.problem(e, "METADATA_BLOCK");
    }
  }

  private static void block(int type, ByteSource body, ClipFindings clip) throws IOException {
    Cursor cursor = body.cursor();
    switch (type) {
      case STREAM_INFO -> clip.findings().media(streamInfo(cursor));
      case VORBIS_COMMENT -> VorbisComments.read(cursor, "VORBIS_COMMENT", clip);
      case PICTURE -> FlacPicture.read(cursor, "PICTURE", clip);
      default -> {}
    }
  }

  /** Sample rate in 20 bits, channels and depth in 8, number of samples in 36 (RFC 9639, 8.2). */
  private static VideoInfo streamInfo(Cursor cursor) throws IOException {
    cursor.skip(2 + 2 + 3 + 3);
    long packed = cursor.i64be();
    long rate = packed >>> 44;
    long samples = packed & 0xfffffffffL;
    VideoInfo.Builder sound = VideoInfo.builder();
    if (rate > 0 && samples > 0) {
      sound.duration(Duration.ofNanos((long) (samples * 1e9 / rate)));
    }
    return sound.tracks(List.of(Codecs.OGG.track("audio", "flac", "", ""))).build();
  }
}
