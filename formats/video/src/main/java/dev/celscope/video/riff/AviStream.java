package dev.celscope.video.riff;

import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.VideoSequence;
import dev.celscope.video.mpeg.FirstFrame;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** One stream of an AVI file, by its {@code strh} and {@code strf} chunks. */
final class AviStream {
  private static final int FRAMES_INTERLACED = 2;

  private String type = "";
  private String handler = "";
  private String codec = "";
  private String name = "";
  private long scale;
  private long rate;
  private long length;
  private int width;
  private int height;
  private Optional<Rational> aspect = Optional.empty();
  private Optional<String> scan = Optional.empty();

  /**
   * The stream header: type, handler, flags (u32), priority and language (u16), initial frames,
   * scale, rate, start, length (u32).
   */
  void header(Cursor cursor) throws IOException {
    type = cursor.fourCc();
    handler = cursor.fourCc();
    cursor.skip(12);
    scale = cursor.u32le();
    rate = cursor.u32le();
    cursor.skip(4);
    length = cursor.u32le();
  }

  /** The stream format: BITMAPINFOHEADER of pictures, WAVEFORMATEX of sound. */
  void format(Cursor cursor) throws IOException {
    if (isVideo()) {
      cursor.skip(4);
      width = cursor.i32le();
      height = cursor.i32le();
      cursor.skip(4);
      codec = cursor.fourCc();
    } else if (type.equals("auds")) {
      codec = String.format(Locale.ROOT, "%04X", cursor.u16le());
    }
  }

  /** Video properties (OpenDML, 5.0): the aspect of the frame, and its fields. */
  void properties(Cursor cursor) throws IOException {
    cursor.skip(5 * 4);
    int high = cursor.u16le();
    int wide = cursor.u16le();
    if (high > 0 && wide > 0) {
      aspect = Optional.of(new Rational(wide, high));
    }
    cursor.skip(2 * 4);
    scan = Optional.of(cursor.u32le() == FRAMES_INTERLACED ? "interlaced" : "progressive");
  }

  /** What the headers in the first frame tell beyond those of the file. */
  void firstFrame(ByteSource frame, ClipFindings findings) throws IOException {
    Optional<String> name = Codecs.VIDEO_FOR_WINDOWS.name(codec.toUpperCase(Locale.ROOT));
    if (name.isPresent()) {
      Optional<VideoSequence> headers = FirstFrame.read(frame, name.get(), findings);
      scan = scan.or(() -> headers.flatMap(VideoSequence::scan));
      aspect =
          aspect.or(
              () ->
                  headers
                      .filter(sequence -> sequence.pixelAspect().isPresent())
                      .map(VideoSequence::displayAspect));
    }
  }

  void name(String text) {
    name = text;
  }

  boolean isVideo() {
    return type.equals("vids") || type.equals("iavs");
  }

  long length() {
    return length;
  }

  Duration duration() {
    if (rate <= 0 || scale <= 0) {
      return Duration.ZERO;
    }
    return Duration.ofNanos((long) ((double) length * scale / rate * 1e9));
  }

  /** Says what this stream tells of the picture. */
  void describe(VideoInfo.Builder video) {
    if (width > 0 && height != 0) {
      long high = Math.abs((long) height);
      video.size(width, high);
      video.displayAspect(aspect.orElse(new Rational(width, high)));
    }
    if (rate > 0 && scale > 0) {
      video.frameRate(new Rational(rate, scale));
    }
    scan.ifPresent(video::scan);
  }

  Track track() {
    return switch (type) {
      case "vids", "iavs" -> video();
      case "auds" -> Codecs.WAVE.track("audio", codec, "", name);
      case "txts" -> Codecs.VIDEO_FOR_WINDOWS.track("subtitle", handler, "", name);
      default -> Codecs.VIDEO_FOR_WINDOWS.track("data", handler, "", name);
    };
  }

  private Track video() {
    boolean uncompressed = codec.chars().allMatch(c -> c < ' ');
    String id = uncompressed ? "DIB " : codec;
    Track track = Codecs.VIDEO_FOR_WINDOWS.track("video", id, "", name);
    Optional<String> known = Codecs.VIDEO_FOR_WINDOWS.name(id.toUpperCase(Locale.ROOT));
    return new Track("video", track.codec(), known, track.language(), track.name());
  }
}
