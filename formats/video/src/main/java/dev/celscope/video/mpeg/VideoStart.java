package dev.celscope.video.mpeg;

import dev.celscope.record.Origin;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.H264Parameters;
import dev.celscope.video.clip.HevcParameters;
import dev.celscope.video.clip.Mpeg4Layer;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The first pictures of a video stream: their size, and what cameras and encoders put there. */
final class VideoStart {
  /** An encoder and the one that it stands in for may each leave a mark. */
  private static final int MOST_MARKS = 8;

  private static final int USER_DATA = 0xb2;
  private static final int MPEG_SEQUENCE = 0xb3;
  private static final int MPEG_EXTENSION = 0xb5;
  private static final int MPEG_GROUP = 0xb8;
  private static final int MPEG4_FIRST_LAYER = 0x20;
  private static final int MPEG4_LAST_LAYER = 0x2f;
  private static final int H264_SEI = 6;
  private static final int H264_SEQUENCE = 7;
  private static final int H265_SEQUENCE = 33;
  private static final int H265_SEI = 39;

  private final byte[] bytes;
  private final Coding coding;
  private Optional<MpegSequence> mpeg = Optional.empty();
  private Optional<VideoSequence> sequence = Optional.empty();
  private boolean captioned;
  private final Set<String> marks = new HashSet<>();

  /** Looks at the start of a stream. */
  VideoStart(byte[] bytes, Coding coding) {
    this.bytes = bytes;
    this.coding = coding;
  }

  /** Finds the units behind their start codes. */
  void read(ByteSource file, ClipFindings findings) throws IOException {
    int from = StartCodes.next(bytes, 0);
    while (from < bytes.length) {
      int to = StartCodes.next(bytes, from);
      int end = to >= bytes.length ? bytes.length : to - StartCodes.LENGTH;
      unit(from, Math.max(from, end), file, findings);
      from = to;
    }
  }

  private void unit(int from, int to, ByteSource file, ClipFindings findings) throws IOException {
    switch (coding) {
      case MPEG -> mpeg(from, to);
      case MPEG4 -> mpeg4(from, to, findings);
      case H264 -> h264(from, to, file, findings);
      case H265 -> h265(from, to, file, findings);
    }
  }

  private byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, Math.min(from, to), to);
  }

  private void mpeg(int from, int to) {
    int code = bytes[from] & 0xff;
    if (code == MPEG_SEQUENCE && mpeg.isEmpty()) {
      mpeg = MpegSequence.read(copy(from + 1, to));
    } else if (code == MPEG_EXTENSION && mpeg.isPresent()) {
      mpeg.get().extension(copy(from + 1, to));
    } else if (code == MPEG_GROUP && mpeg.isPresent()) {
      mpeg.get().group(copy(from + 1, to));
    } else if (code == USER_DATA) {
      captioned |= Captions.in(bytes, from + 1, to);
    }
  }

  private void mpeg4(int from, int to, ClipFindings findings) {
    int code = bytes[from] & 0xff;
    if (code >= MPEG4_FIRST_LAYER && code <= MPEG4_LAST_LAYER && sequence.isEmpty()) {
      sequence = Mpeg4Layer.read(copy(from + 1, to));
    } else if (code == USER_DATA) {
      String text = new String(copy(from + 1, to), StandardCharsets.ISO_8859_1);
      int zero = text.indexOf('\0');
      String mark = zero < 0 ? text : text.substring(0, zero);
      if (marks.size() < MOST_MARKS && marks.add(mark)) { // the same stand before each group
        Origin origin = Origin.of("video/user_data", "MPEG:EncoderLibrary");
        findings.softwareIfKnown(mark, origin);
      }
    }
  }

  private void h264(int from, int to, ByteSource file, ClipFindings findings) throws IOException {
    int type = bytes[from] & 0x1f;
    if (type == H264_SEQUENCE && sequence.isEmpty()) {
      sequence = H264Parameters.read(copy(from, to));
    } else if (type == H264_SEI) {
      CameraData.read(copy(from, to), findings);
      message(from, to, file, findings);
    }
  }

  private void h265(int from, int to, ByteSource file, ClipFindings findings) throws IOException {
    int type = (bytes[from] & 0x7e) >>> 1;
    if (type == H265_SEQUENCE && sequence.isEmpty()) {
      sequence = HevcParameters.read(copy(from, to));
    } else if (type == H265_SEI) {
      message(from, to, file, findings);
    }
  }

  private void message(int from, int to, ByteSource file, ClipFindings findings)
      throws IOException {
    captioned |= Captions.in(bytes, from, to);
    EncoderMark.say(file.decoded(copy(from, to)), "video/sei", findings);
  }

  /** What the pictures are like; empty where no header of a sequence was met. */
  Optional<VideoSequence> sequence() {
    return mpeg.map(MpegSequence::sequence).or(() -> sequence);
  }

  /** Says what the pictures are like, and where their timecode starts. */
  void describe(VideoInfo.Builder video) {
    sequence().ifPresent(pictures -> pictures.describe(video));
    mpeg.flatMap(MpegSequence::timecode).ifPresent(video::timecode);
  }

  /** The header of a sequence of MPEG-1 or MPEG-2. */
  Optional<MpegSequence> mpegSequence() {
    return mpeg;
  }

  /** The number among the stream types of MPEG-2 systems, in hexadecimal. */
  String streamType() {
    return mpeg.map(MpegSequence::streamType).orElse(coding.streamType());
  }

  /** Whether captions go with the pictures. */
  boolean isCaptioned() {
    return captioned;
  }
}
