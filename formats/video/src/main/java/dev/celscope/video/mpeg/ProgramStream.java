package dev.celscope.video.mpeg;

import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The packets of a program stream: some at the start, some at the end. */
final class ProgramStream {
  private static final int EACH_END = 256 << 10;
  private static final int PACK = 0xba;
  private static final int SEQUENCE = 0xb3;

  private final ByteSource source;
  private final ClipFindings findings;
  private final TimeSpan span = new TimeSpan();
  private final SortedSet<Integer> streams = new TreeSet<>();

  ProgramStream(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read() throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), EACH_END));
    boolean packed = head.length > 4 && (head[3] & 0xff) == PACK;
    boolean bare = head.length > 4 && (head[3] & 0xff) == SEQUENCE;
    if (!packed && !bare) {
      throw new MalformedException("Neither a pack nor a sequence begins here", 0);
    }
    VideoInfo.Builder video = VideoInfo.builder();
    if (packed) {
      packets(head, true);
      long from = Math.max(head.length, source.size() - EACH_END);
      if (from < source.size()) {
        packets(source.bytes(from, (int) (source.size() - from)), false);
      }
      Duration length = span.length();
      if (!length.isZero()) {
        video.duration(length);
      }
    } else {
      streams.add(0xe0);
    }
    VideoStart pictures = new VideoStart(head, false);
    pictures.read(source, findings);
    pictures.describe(video);
    findings.findings().media(video.tracks(streams.stream().map(this::track).toList()).build());
  }

  private void packets(byte[] bytes, boolean atStart) throws IOException {
    for (int at = 0; at + 9 < bytes.length; at++) {
      if (!Pes.startsAt(bytes, at)) {
        continue;
      }
      source.meter().step(at);
      int id = bytes[at + 3] & 0xff;
      long time = Pes.time(bytes, at);
      if (atStart) {
        streams.add(id);
      }
      if (time != Pes.NONE && atStart) {
        span.atStart(time);
      } else if (time != Pes.NONE) {
        span.atEnd(time);
      }
    }
  }

  private Track track(int id) {
    String kind = id >= 0xe0 ? "video" : id >= 0xc0 ? "audio" : "data";
    return new Track(
        kind,
        Optional.of(String.format(Locale.ROOT, "%02X", id)),
        Optional.of(id >= 0xe0 ? "MPEG Video" : id >= 0xc0 ? "MPEG Audio" : "Private data"),
        Optional.empty(),
        Optional.empty());
  }
}
