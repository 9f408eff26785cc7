package dev.celscope.video.flash;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.BitReader;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.DecoderConfiguration;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.PictureSize;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.util.Optional;

/** What the pictures of a Flash video are like, by the first of them. */
final class FlvPicture {
  private static final int SORENSON = 2;
  private static final int SCREEN = 3;
  private static final int VP6 = 4;
  private static final int VP6_ALPHA = 5;
  private static final int AVC = 7;
  private static final int NAL_UNITS = 1;

  /** H.263 sizes by their number (Annex E.4.3.1, PictureSize). */
  private static final int[][] H263_SIZES = {
    {0, 0}, {0, 0}, {352, 288}, {176, 144}, {128, 96}, {320, 240}, {160, 120}
  };

  private FlvPicture() {}

  static Optional<VideoSequence> read(ByteSource source, long position) {
    try {
      ByteSource picture = source.sliceUpTo(position, 1024);
      Cursor cursor = picture.cursor();
      return switch (cursor.u8() & 0x0f) {
        case SORENSON -> sized(sorenson(new BitReader(cursor.bytes(cursor.remaining()))));
        case SCREEN ->
            sized(Optional.of(new PictureSize(cursor.u16be() & 0xfff, cursor.u16be() & 0xfff)));
        case VP6 -> sized(vp6(cursor.skip(1)));
        case VP6_ALPHA -> sized(vp6(cursor.skip(4)));
        case AVC -> avc(cursor);
        default -> Optional.empty();
      };
    } catch (IOException e) {
      return Optional.empty(); // a picture that is cut tells no size
    }
  }

  /**
   * Says the mark of the encoder, if this is the first picture of H.264: the packet before it holds
   * headers only (Annex E.4.3.1, AVCPacketType).
   *
   * @return whether this is the picture to look at
   */
  static boolean mark(ByteSource body, ClipFindings findings) throws IOException {
    Cursor cursor = body.cursor();
    boolean picture = cursor.request(2) && (cursor.u8() & 0x0f) == AVC && cursor.u8() == NAL_UNITS;
    if (picture) {
      EncoderMark.say(body, "video", findings);
    }
    return picture;
  }

  private static Optional<VideoSequence> sized(Optional<PictureSize> size) {
    return size.filter(picture -> picture.width() > 0 && picture.height() > 0)
        .map(
            picture ->
                new VideoSequence(picture, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Start code (17 bits), version (5), reference (8), size (3, with two numbers where 0 or 1). */
  private static Optional<PictureSize> sorenson(BitReader bits) {
    bits.skip(17 + 5 + 8);
    int code = bits.read(3);
    if (code == 0 || code == 1) {
      int length = code == 0 ? 8 : 16;
      return Optional.of(new PictureSize(bits.read(length), bits.read(length)));
    }
    return code < H263_SIZES.length
        ? Optional.of(new PictureSize(H263_SIZES[code][0], H263_SIZES[code][1]))
        : Optional.empty();
  }

  /** A key frame of VP6: flags and quantizer, version, then rows and columns of 16 pixels. */
  private static Optional<PictureSize> vp6(Cursor cursor) throws IOException {
    boolean separated = (cursor.u8() & 1) != 0;
    int version = cursor.u8();
    if (separated || (version & 0x06) == 0) {
      cursor.skip(2);
    }
    int rows = cursor.u8();
    int columns = cursor.u8();
    return rows > 0 && columns > 0
        ? Optional.of(new PictureSize(columns * 16L, rows * 16L))
        : Optional.empty();
  }

  /** The decoder configuration record (ISO/IEC 14496-15, 5.3.3.1), in the first packet. */
  private static Optional<VideoSequence> avc(Cursor cursor) throws IOException {
    if (cursor.u8() != 0) {
      return Optional.empty();
    }
    cursor.skip(3);
    return DecoderConfiguration.avc(cursor.slice(cursor.remaining()));
  }
}
