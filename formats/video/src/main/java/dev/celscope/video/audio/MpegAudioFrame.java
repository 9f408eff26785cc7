package dev.celscope.video.audio;

import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first frame of MPEG audio (ISO/IEC 11172-3, 2.4.1.3), which may hold no sound but the number
 * of frames and the encoder (Xing, LAME).
 */
final class MpegAudioFrame {
  private static final int SEARCHED = 1 << 16;
  private static final int HEADER = 4;

  /** Mark, version, delay, quality (u16) and bytes (u32) before the number of frames. */
  private static final int VBRI_FRAMES = 4 + 2 + 2 + 2 + 4;

  private static final Pattern LAME = Pattern.compile("LAME\\d\\.\\d{1,3}(?:\\.\\d)?");
  private static final int LAYER_1 = 3;
  private static final int LAYER_3 = 1;

  /** Kilobits a second by layer and index, for MPEG-1 and for MPEG-2 with its lower rates. */
  private static final int[][] BITRATES = {
    {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
    {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
    {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256}
  };

  private static final int[] SAMPLE_RATES = {44_100, 48_000, 32_000};

  private final byte[] bytes;
  private final int at;
  private final long offset;
  private final boolean mpeg1;
  private final int layer;

  private MpegAudioFrame(byte[] bytes, int at, long offset) {
    this.bytes = bytes;
    this.at = at;
    this.offset = offset;
    this.mpeg1 = (bytes[at + 1] & 0x18) == 0x18;
    this.layer = (bytes[at + 1] >>> 1) & 3;
  }

  /**
   * The first frame behind the tag at the start: one that another of its kind follows or that
   * counts them, or, where there is none, anything that begins like a frame.
   */
  static Optional<MpegAudioFrame> first(ByteSource source, long start) throws IOException {
    ByteSource part = source.sliceUpTo(start, SEARCHED);
    byte[] bytes = part.allBytes();
    Optional<MpegAudioFrame> first = Optional.empty();
    for (int i = 0; i + HEADER <= bytes.length; i++) {
      if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xe0) == 0xe0) {
        MpegAudioFrame frame = new MpegAudioFrame(bytes, i, part.offset() + i);
        if (frame.isValid() && (frame.isFollowed() || frame.xing() >= 0 || frame.vbri() >= 0)) {
          return Optional.of(frame);
        } else if (frame.isValid() && first.isEmpty()) {
          first = Optional.of(frame);
        }
      }
    }
    return first;
  }

  /** Whether a frame of the same version, layer and sample rate comes next. */
  private boolean isFollowed() {
    int next = at + length();
    return next + HEADER <= bytes.length
        && bytes[next] == bytes[at]
        && ((bytes[next + 1] ^ bytes[at + 1]) & 0xfe) == 0
        && (bytes[next + 2] & 0x0c) == (bytes[at + 2] & 0x0c);
  }

  /** Bytes of the frame; those of the first layer are padded by four. */
  private int length() {
    int slot = layer == LAYER_1 ? 4 : 1;
    int padding = (bytes[at + 2] >>> 1) & 1;
    return (samples() / 8 / slot * bitrate() / sampleRate() + padding) * slot;
  }

  private boolean isValid() {
    int version = (bytes[at + 1] >>> 3) & 3;
    int bitrate = (bytes[at + 2] >>> 4) & 0x0f;
    int rate = (bytes[at + 2] >>> 2) & 3;
    return version != 1 && layer != 0 && bitrate != 0 && bitrate != 15 && rate != 3;
  }

  private int sampleRate() {
    int version = (bytes[at + 1] >>> 3) & 3;
    int rate = SAMPLE_RATES[(bytes[at + 2] >>> 2) & 3];
    return version == 3 ? rate : version == 2 ? rate / 2 : rate / 4;
  }

  private int bitrate() {
    int table = mpeg1 ? layer - 1 : layer == 3 ? 4 : 3;
    return BITRATES[table][(bytes[at + 2] >>> 4) & 0x0f] * 1000;
  }

  private int samples() {
    return layer == LAYER_1 ? 384 : layer == LAYER_3 && !mpeg1 ? 576 : 1152;
  }

  /** Index of the Xing header; −1 where there is none. */
  private int xing() {
    boolean mono = (bytes[at + 3] & 0xc0) == 0xc0;
    int index = at + HEADER + (mpeg1 ? (mono ? 17 : 32) : mono ? 9 : 17);
    if (index + 12 > bytes.length) {
      return -1;
    }
    String mark = new String(bytes, index, 4, StandardCharsets.ISO_8859_1);
    return mark.equals("Xing") || mark.equals("Info") ? index : -1;
  }

  /** Index of the header of Fraunhofer's encoder, at a fixed place; −1 where there is none. */
  private int vbri() {
    int index = at + HEADER + 32;
    return index + VBRI_FRAMES + 4 <= bytes.length
            && new String(bytes, index, 4, StandardCharsets.ISO_8859_1).equals("VBRI")
        ? index
        : -1;
  }

  /** By the number of frames where it is written, else by the bitrate of the first one. */
  Duration duration(long end) {
    int xing = xing();
    int vbri = vbri();
    if (xing >= 0 && (bytes[xing + 7] & 1) != 0) {
      return lasting(u32(xing + 8));
    } else if (vbri >= 0) {
      return lasting(u32(vbri + VBRI_FRAMES));
    }
    return Duration.ofNanos((long) (Math.max(0, end - offset) * 8e9 / bitrate()));
  }

  private Duration lasting(long frames) {
    return Duration.ofNanos((long) (frames * samples() * 1e9 / sampleRate()));
  }

  private long u32(int index) {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value = (value << 8) | (bytes[index + i] & 0xff);
    }
    return value;
  }

  /**
   * The encoders: one in nine characters behind the seek table, and LAME by the name with which it
   * fills up frames that have room to spare.
   */
  List<String> encoders() {
    List<String> marks = new ArrayList<>();
    tag().ifPresent(marks::add);
    Matcher matcher = LAME.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (matcher.find(at) && marks.stream().noneMatch(mark -> mark.startsWith(matcher.group()))) {
      marks.add(matcher.group());
    }
    return marks;
  }

  private Optional<String> tag() {
    int index = xing() < 0 ? -1 : xing() + 120;
    if (index < 0 || index + 9 > bytes.length) {
      return Optional.empty();
    }
    String mark = new String(bytes, index, 9, StandardCharsets.ISO_8859_1);
    return mark.startsWith("LAME") || mark.startsWith("Lavc") || mark.startsWith("Lavf")
        ? Optional.of(mark.replace('\0', ' ').strip())
        : Optional.empty();
  }

  Origin origin() {
    return Origin.of("frame[1]", "MPEG:Encoder", offset);
  }
}
