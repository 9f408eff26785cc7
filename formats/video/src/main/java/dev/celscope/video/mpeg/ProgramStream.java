package dev.celscope.video.mpeg;

import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The packets of a program stream: some at the start, some at the end. */
final class ProgramStream {
  private static final int EACH_END = 256 << 10;
  private static final int PACK = 0xba;
  private static final int PACK_HEADER = 12;
  private static final int FIRST_VIDEO = 0xe0;
  private static final int PRIVATE = 0xbd;

  private final ByteSource source;
  private final ClipFindings findings;
  private final TimeSpan span = new TimeSpan();
  private final TimeSpan clock = new TimeSpan();
  private final SortedSet<Integer> streams = new TreeSet<>();

  ProgramStream(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read() throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), EACH_END));
    if (head.length <= PACK_HEADER || (head[3] & 0xff) != PACK) {
      throw new MalformedException("No pack begins here", 0);
    }
    packets(head, true);
    long from = Math.max(head.length, source.size() - EACH_END);
    if (from < source.size()) {
      packets(source.bytes(from, (int) (source.size() - from)), false);
    }
    VideoInfo.Builder video = VideoInfo.builder();
    Duration length = span.length().isZero() ? clock.length() : span.length();
    if (!length.isZero()) {
      video.duration(length);
    }
    List<Track> tracks = new ArrayList<>();
    VideoStart pictures = new VideoStart(head, coding(head));
    pictures.read(source, findings);
    streams.forEach(id -> tracks.add(track(id, pictures.streamType())));
    pictures.describe(video);
    if (pictures.isCaptioned()) {
      tracks.add(Captions.track());
    }
    findings.findings().media(video.tracks(tracks).build());
  }

  /** The coding of the first packet of pictures: most streams have no map that would tell. */
  private static Coding coding(byte[] head) {
    for (int at = 0; at + PACK_HEADER < head.length; at++) {
      if (Pes.startsAt(head, at) && (head[at + 3] & 0xf0) == FIRST_VIDEO) {
        int first = StartCodes.next(head, Pes.payload(head, at));
        return first + 1 < head.length
            ? Coding.ofUnit(head[first] & 0xff, head[first + 1] & 0xff)
            : Coding.MPEG;
      }
    }
    return Coding.MPEG;
  }

  private void packets(byte[] bytes, boolean atStart) throws IOException {
    for (int at = 0; at + 9 < bytes.length; at++) {
      if (Pes.isPack(bytes, at)) {
        take(clock, Pes.clock(bytes, at), atStart);
      }
      if (!Pes.startsAt(bytes, at)) {
        continue;
      }
      source.meter().step(at);
      int id = bytes[at + 3] & 0xff;
      if (atStart) {
        streams.add(id == PRIVATE ? privateStream(bytes, at) : id);
      }
      take(span, Pes.time(bytes, at), atStart);
    }
  }

  private static void take(TimeSpan span, long time, boolean atStart) {
    if (time == Pes.NONE) {
      return;
    }
    if (atStart) {
      span.atStart(time);
    } else {
      span.atEnd(time);
    }
  }

  /** The first byte of private data tells what they are, by the custom of DVD. */
  private static int privateStream(byte[] bytes, int at) {
    int payload = Pes.payload(bytes, at);
    return payload < bytes.length ? PRIVATE << 8 | (bytes[payload] & 0xf8) : PRIVATE;
  }

  private static Track track(int id, String pictures) {
    if (id >= FIRST_VIDEO && id >>> 8 != PRIVATE) {
      return Codecs.MPEG.track("video", pictures, "", "");
    }
    String codec =
        id >>> 8 == PRIVATE
            ? String.format(Locale.ROOT, "BD-%02X", id & 0xff)
            : id == PRIVATE ? "BD" : "C0";
    String kind =
        switch (codec) {
          case "C0", "BD-80", "BD-88", "BD-A0" -> "audio";
          case "BD-20", "BD-28", "BD-30", "BD-38" -> "subtitle";
          default -> "data";
        };
    return Codecs.MPEG.track(kind, codec, "", "");
  }
}
