package dev.celscope.video.mpeg;

import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bare video, in no container: its first pictures, and for MPEG-1 and MPEG-2 its last. */
final class ElementaryStream {
  private static final int EACH_END = 256 << 10;

  private final ByteSource source;
  private final ClipFindings findings;

  ElementaryStream(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read() throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), EACH_END));
    int first = StartCodes.next(head, 0);
    if (first + 1 >= head.length) {
      throw new MalformedException("There is no start code", 0);
    }
    Coding coding = Coding.ofUnit(head[first] & 0xff, head[first + 1] & 0xff);
    VideoStart start = new VideoStart(head, coding);
    start.read(source, findings);
    VideoInfo.Builder video = VideoInfo.builder();
    start.describe(video);
    if (start.mpegSequence().isPresent()) {
      duration(head, start.mpegSequence().get(), video);
    }
    List<Track> tracks = new ArrayList<>();
    tracks.add(Codecs.MPEG.track("video", start.streamType(), "", ""));
    if (start.isCaptioned()) {
      tracks.add(Captions.track());
    }
    findings.findings().media(video.tracks(tracks).build());
  }

  /** Nothing in a bare stream says how long it lasts: the record says how it was made out. */
  private void duration(byte[] head, MpegSequence sequence, VideoInfo.Builder video)
      throws IOException {
    long from = Math.max(head.length, source.size() - EACH_END);
    byte[] tail = source.bytes(from, (int) (source.size() - from));
    Optional<StreamLength> length = StreamLength.of(source.size(), head, tail, sequence);
    if (length.isEmpty()) {
      return;
    }
    video.duration(length.get().duration());
    length.get().frames().ifPresent(video::frames);
    if (length.get().frames().isEmpty()) {
      findings
          .findings()
          .problem(
              Severity.INFO,
              ProblemCode.LIMIT,
              "Bare video has no index: its duration was made out by " + length.get().basis(),
              Origin.of("video/sequence").at(0));
    }
  }
}
