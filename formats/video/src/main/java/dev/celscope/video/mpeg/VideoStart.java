package dev.celscope.video.mpeg;

import dev.celscope.record.Rational;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.H264Parameters;
import dev.celscope.video.clip.PictureSize;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first pictures of a video stream: their size, and what cameras and encoders put there. */
final class VideoStart {
  private static final int MPEG2_SEQUENCE = 0xb3;
  private static final int H264_SEI = 6;
  private static final int H264_SEQUENCE = 7;

  /** Frame rates of MPEG-1 and MPEG-2 by their code (ISO/IEC 13818-2, table 6-4). */
  private static final List<Rational> RATES =
      List.of(
          new Rational(24_000, 1001),
          new Rational(24, 1),
          new Rational(25, 1),
          new Rational(30_000, 1001),
          new Rational(30, 1),
          new Rational(50, 1),
          new Rational(60_000, 1001),
          new Rational(60, 1));

  private final byte[] bytes;
  private final boolean h264;
  private Optional<PictureSize> size = Optional.empty();
  private Optional<Rational> rate = Optional.empty();
  private Optional<Rational> aspect = Optional.empty();

  /**
   * Looks at the start of a stream.
   *
   * @param h264 whether it is one of H.264, else of MPEG-1 or MPEG-2
   */
  VideoStart(byte[] bytes, boolean h264) {
    this.bytes = bytes;
    this.h264 = h264;
  }

  /** Finds the units behind their start codes. */
  void read(ByteSource file, ClipFindings findings) throws IOException {
    int from = next(0);
    while (from < bytes.length) {
      int to = next(from);
      int end = to >= bytes.length ? bytes.length : to - 3;
      unit(from, Math.max(from, end), file, findings);
      from = to;
    }
  }

  /** Index behind the next start code; the length where there is none. */
  private int next(int from) {
    for (int i = from; i + 3 < bytes.length; i++) {
      if (bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 1) {
        return i + 3;
      }
    }
    return bytes.length;
  }

  private void unit(int from, int to, ByteSource file, ClipFindings findings) throws IOException {
    int code = bytes[from] & 0xff;
    if (!h264) {
      if (code == MPEG2_SEQUENCE && size.isEmpty() && to - from >= 5) {
        sequence(from + 1);
      }
      return;
    }
    int type = code & 0x1f;
    if (type == H264_SEQUENCE && size.isEmpty()) {
      size = H264Parameters.size(Arrays.copyOfRange(bytes, from, to));
    } else if (type == H264_SEI) {
      byte[] message = Arrays.copyOfRange(bytes, from, to);
      CameraData.read(message, findings);
      EncoderMark.say(file.decoded(message), "video/sei", findings);
    }
  }

  /** Width and height (12 bits each), aspect and rate (4 bits each) (13818-2, 6.2.2.1). */
  private void sequence(int at) {
    int width = ((bytes[at] & 0xff) << 4) | ((bytes[at + 1] & 0xf0) >>> 4);
    int height = ((bytes[at + 1] & 0x0f) << 8) | (bytes[at + 2] & 0xff);
    if (width > 0 && height > 0) {
      size = Optional.of(new PictureSize(width, height));
    }
    aspect =
        switch ((bytes[at + 3] & 0xf0) >>> 4) {
          case 2 -> Optional.of(new Rational(4, 3));
          case 3 -> Optional.of(new Rational(16, 9));
          default -> Optional.empty();
        };
    int code = bytes[at + 3] & 0x0f;
    if (code >= 1 && code <= RATES.size()) {
      rate = Optional.of(RATES.get(code - 1));
    }
  }

  void describe(VideoInfo.Builder video) {
    size.ifPresent(picture -> video.size(picture.width(), picture.height()));
    rate.ifPresent(video::frameRate);
    aspect.ifPresent(video::displayAspect);
  }

  boolean hasSize() {
    return size.isPresent();
  }
}
