package dev.celscope.video.flash;

import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tags of an FLV file (Adobe Flash Video File Format 10.1, Annex E).
 *
 * <pre>
 *   0  u8   type: 8 sound, 9 pictures, 18 script data
 *   1  u24  size of the body
 *   4  u24  timestamp in milliseconds, and its upper 8 bits
 *   8  u24  stream id, 0
 *  11       body, and behind it a u32 with the size of the whole tag
 * </pre>
 */
final class FlvFile {
  private static final int AUDIO = 8;
  private static final int VIDEO = 9;
  private static final int SCRIPT = 18;
  private static final int TAG_HEADER = 11;
  private static final int ENCRYPTED = 0x20;

  /** Script data come first; pictures and sound are looked at only to see what they are. */
  private static final int TAGS_LOOKED_AT = 64;

  private final ByteSource source;
  private final ClipFindings findings;
  private final FlvMetadata metadata;
  private String video = "";
  private String audio = "";
  private long picture = -1;
  private boolean framed;

  FlvFile(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
    this.metadata = new FlvMetadata(source, findings);
  }

  void read() throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(
        cursor.text(3, StandardCharsets.ISO_8859_1).equals("FLV"), 0, "The file begins otherwise");
    cursor.skip(2);
    long header = cursor.u32be();
    try {
      tags(Math.max(9, header) + 4);
    } finally {
      findings.findings().media(media());
    }
  }

  private void tags(long start) throws IOException {
    long position = start;
    for (int i = 0; i < TAGS_LOOKED_AT && source.size() - position >= TAG_HEADER; i++) {
      Cursor tag = source.sliceUpTo(position, TAG_HEADER + 1L).cursor();
      int type = tag.u8();
      long size = tag.u24be();
      ByteSource body = source.sliceUpTo(position + TAG_HEADER, size);
      if ((type & ENCRYPTED) == 0) {
        tag(type, body, tag);
      }
      position += TAG_HEADER + size + 4;
    }
  }

  private void tag(int type, ByteSource body, Cursor tag) throws IOException {
    if (type == SCRIPT) {
      try {
        metadata.read(body);
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, "onMetaData");
      }
    } else if (body.size() > 0 && (type == VIDEO || type == AUDIO)) {
      int first = tag.skip(TAG_HEADER - 4).u8();
      if (type == VIDEO && !framed) {
        framed = FlvPicture.mark(body, findings);
      }
      if (type == VIDEO && video.isEmpty()) {
        video = "v" + (first & 0x0f);
        picture = body.offset();
      } else if (type == AUDIO && audio.isEmpty()) {
        audio = "a" + (first >>> 4);
      }
    }
  }

  /** The timestamp of the last tag, found by the size that stands behind it. */
  private Duration lastTimestamp() {
    try {
      if (source.size() < 4) {
        return Duration.ZERO;
      }
      long size = source.slice(source.size() - 4, 4).cursor().u32be();
      long position = source.size() - 4 - size;
      if (size < TAG_HEADER || position < 0) {
        return Duration.ZERO;
      }
      Cursor tag = source.slice(position, TAG_HEADER).cursor().skip(4);
      long low = tag.u24be();
      return Duration.ofMillis(low | ((long) tag.u8() << 24));
    } catch (IOException e) {
      return Duration.ZERO; // without it the duration stays unknown
    }
  }

  private VideoInfo media() {
    VideoInfo.Builder info = VideoInfo.builder();
    Optional<VideoSequence> sequence =
        picture >= 0 ? FlvPicture.read(source, picture) : Optional.empty();
    sequence.ifPresent(pictures -> pictures.describe(info));
    metadata.describe(info, sequence.isPresent());
    if (!metadata.hasDuration()) {
      Duration last = lastTimestamp();
      if (!last.isZero()) {
        info.duration(last);
      }
    }
    List<Track> tracks = new ArrayList<>();
    if (!video.isEmpty()) {
      tracks.add(Codecs.FLASH.track("video", video, "", ""));
    }
    if (!audio.isEmpty()) {
      tracks.add(Codecs.FLASH.track("audio", audio, "", ""));
    }
    return info.tracks(tracks).build();
  }
}
