package dev.celscope.video.real;

import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.FrameRates;
import java.io.IOException;
import java.util.Optional;

/**
 * What a stream is of, by what its type has in the header.
 *
 * @param kind {@code video}, {@code audio} or {@code data}
 * @param codec four characters; may be empty
 * @param width pixels; 0 for no picture
 * @param height pixels; 0 for no picture
 * @param rate frames a second in 1/65536; 0 where it is not told
 */
record RealStream(String kind, String codec, int width, int height, long rate) {
  private static final int AUDIO = 0x2e7261fd;
  private static final double FIXED = 65_536;

  /** Versions of the header of sound, and where in it the code of the codec lies. */
  private static final int FOURTH = 4;

  private static final int FIFTH = 5;

  /**
   * A picture: size (u32), {@code VIDO}, codec (4cc), width, height, depth, two paddings (u16),
   * rate (u32). Sound: {@code .ra} and a byte, version (u16), and further on its codec.
   */
  static RealStream read(ByteSource specific, String mediaType) throws IOException {
    Cursor cursor = specific.cursor();
    if (cursor.request(26) && cursor.skip(4).fourCc().equals("VIDO")) {
      String codec = cursor.fourCc();
      int width = cursor.u16be();
      int height = cursor.u16be();
      return new RealStream("video", codec, width, height, cursor.skip(6).u32be());
    }
    cursor.seek(0);
    if (cursor.request(6) && cursor.i32be() == AUDIO) {
      return new RealStream("audio", codec(cursor), 0, 0, 0);
    }
    String kind = mediaType.substring(0, Math.max(0, mediaType.indexOf('/')));
    boolean known = kind.equals("video") || kind.equals("audio");
    return new RealStream(known ? kind : "data", "", 0, 0, 0);
  }

  /** The codec, in the fourth version behind two lengths, in the fifth at a fixed place. */
  static String codec(Cursor cursor) throws IOException {
    int version = cursor.u16be();
    if (version == FOURTH && cursor.request(56)) {
      cursor.skip(50);
      cursor.skip(cursor.u8());
      return cursor.request(5) && cursor.u8() == 4 ? cursor.fourCc() : "";
    }
    return version == FIFTH && cursor.request(64) ? cursor.skip(60).fourCc() : "lpcJ";
  }

  Track track(String name) {
    return Codecs.REAL.track(kind, codec, "", name);
  }

  void describe(VideoInfo.Builder media) {
    if (width > 0 && height > 0) {
      media.size(width, height).displayAspect(new Rational(width, height));
      Optional<Rational> frames = FrameRates.ofNumber(rate / FIXED);
      frames.ifPresent(media::frameRate);
    }
  }
}
