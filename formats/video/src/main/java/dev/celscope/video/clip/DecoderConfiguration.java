package dev.celscope.video.clip;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What containers keep for the decoder, apart from the pictures: the headers of the sequence
 * (ISO/IEC 14496-15, 5.3.3 and 8.3.3; 14496-1, 7.2.6.7).
 */
public final class DecoderConfiguration {
  private static final int AVC_HEAD = 5;
  private static final int HEVC_HEAD = 22;
  private static final int HEVC_SEQUENCE = 33;
  private static final int MPEG4_FIRST_LAYER = 0x20;
  private static final int MPEG4_LAST_LAYER = 0x2f;
  private static final int MPEG4_LONGEST = 4096;

  private DecoderConfiguration() {}

  /**
   * A configuration record of H.264: version, profile, level and size of lengths, then the number
   * of parameter sets and each behind its length.
   *
   * @param configuration as {@code avcC} holds it
   * @return empty where it holds no parameters of a sequence
   * @throws IOException if it cannot be read
   */
  public static Optional<VideoSequence> avc(ByteSource configuration) throws IOException {
    Cursor cursor = configuration.cursor();
    if (!cursor.request(AVC_HEAD + 1) || (cursor.skip(AVC_HEAD).u8() & 0x1f) == 0) {
      return Optional.empty();
    }
    return H264Parameters.read(cursor.bytes(cursor.u16be()));
  }

  /**
   * A configuration record of H.265: 22 bytes of profile and form, then arrays of units: type, how
   * many, and each behind its length.
   *
   * @param configuration as {@code hvcC} holds it
   * @return empty where it holds no parameters of a sequence
   * @throws IOException if it cannot be read
   */
  public static Optional<VideoSequence> hevc(ByteSource configuration) throws IOException {
    Cursor cursor = configuration.cursor();
    if (!cursor.request(HEVC_HEAD + 1)) {
      return Optional.empty();
    }
    int arrays = cursor.skip(HEVC_HEAD).u8();
    for (int i = 0; i < arrays; i++) {
      int type = cursor.u8() & 0x3f;
      int units = cursor.u16be();
      for (int k = 0; k < units; k++) {
        int length = cursor.u16be();
        if (type == HEVC_SEQUENCE) {
          return HevcParameters.read(cursor.bytes(length));
        }
        cursor.skip(length);
      }
    }
    return Optional.empty();
  }

  /**
   * Headers of MPEG-4 Part 2 behind start codes, with whatever may stand before them.
   *
   * @param configuration as {@code esds} or the private data of a codec hold it
   * @return empty where it holds no header of a layer
   * @throws IOException if it cannot be read
   */
  public static Optional<VideoSequence> mpeg4(ByteSource configuration) throws IOException {
    byte[] bytes = configuration.bytes(0, (int) Math.min(configuration.size(), MPEG4_LONGEST));
    for (int i = 0; i + 4 < bytes.length; i++) {
      int code = bytes[i + 3] & 0xff;
      if (bytes[i] == 0
          && bytes[i + 1] == 0
          && bytes[i + 2] == 1
          && code >= MPEG4_FIRST_LAYER
          && code <= MPEG4_LAST_LAYER) {
        return Mpeg4Layer.read(Arrays.copyOfRange(bytes, i + 4, bytes.length));
      }
    }
    return Optional.empty();
  }
}
