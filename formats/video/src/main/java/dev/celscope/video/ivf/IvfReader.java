package dev.celscope.video.ivf;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Rational;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Reads IVF (WebM project, libvpx {@code ivfdec.c}).
 *
 * <pre>
 *   0  4cc  DKIF
 *   4  u16  version, then length of the header, little-endian as all numbers here
 *   8  4cc  codec
 *  12  u16  width, height
 *  16  u32  units a second, units of a tick
 *  24  u32  frames; by some writers ticks
 *  32       frames: u32 length, u64 time in ticks, data
 * </pre>
 */
public final class IvfReader implements FormatReader {
  private static final int FRAME_HEADER = 12;

  /** A reader; it keeps no state. */
  public IvfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-ivf");
  }

  @Override
  public String reads() {
    return "codec, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.skip(6);
    int header = cursor.u16le();
    String codec = cursor.fourCc();
    VideoInfo.Builder video = VideoInfo.builder();
    video.tracks(List.of(Codecs.VIDEO_FOR_WINDOWS.track("video", codec, "", "")));
    int width = cursor.u16le();
    int height = cursor.u16le();
    if (width > 0 && height > 0) {
      video.size(width, height).displayAspect(new Rational(width, height));
    }
    findings.media(video.build());
    long rate = cursor.u32le();
    long scale = cursor.u32le();
    long count = cursor.u32le();
    if (rate == 0 || scale == 0) {
      throw new MalformedException("The time base is " + scale + "/" + rate, source.offset() + 16);
    }
    if (count > 0) {
      video.duration(Duration.ofNanos((long) (1e9 * count * scale / rate)));
    }
    long ticks = ticksPerFrame(source, header);
    if (ticks > 0) {
      video.frameRate(new Rational(rate, scale * ticks));
    }
    if (ticks == 1 && count > 0) {
      video.frames(count);
    }
    findings.media(video.build());
  }

  /** Ticks from the first frame to the second; 0 where there is no second, or time stands still. */
  private static long ticksPerFrame(ByteSource source, int header) throws IOException {
    Cursor cursor = source.cursor();
    if (!cursor.request(header + FRAME_HEADER)) {
      return 0;
    }
    long size = cursor.skip(header).u32le();
    long first = cursor.i64le();
    if (!cursor.request(size + FRAME_HEADER)) {
      return 0;
    }
    long second = cursor.skip(size + 4).i64le();
    long ticks = second - first;
    return ticks > 0 && ticks <= Integer.MAX_VALUE ? ticks : 0;
  }
}
