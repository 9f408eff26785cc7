package dev.celscope.video.mpeg;

import java.util.Optional;

/** The codings whose streams are units behind start codes. */
enum Coding {
  /** MPEG-1 and MPEG-2 video (ISO/IEC 11172-2, 13818-2). */
  MPEG("02"),
  /** MPEG-4 Part 2 (ISO/IEC 14496-2). */
  MPEG4("10"),
  /** H.264 (ISO/IEC 14496-10). */
  H264("1B"),
  /** H.265 (ISO/IEC 23008-2). */
  H265("24");

  private static final int SEQUENCE = 0xb3;
  private static final int VISUAL_OBJECT_SEQUENCE = 0xb0;
  private static final int VISUAL_OBJECT = 0xb5;
  private static final int LAST_LAYER = 0x2f;
  private static final int H265_PARAMETERS = 32;
  private static final int H265_DELIMITER = 35;

  private final String streamType;

  Coding(String streamType) {
    this.streamType = streamType;
  }

  /** The number of this coding among the stream types of MPEG-2 systems, in hexadecimal. */
  String streamType() {
    return streamType;
  }

  /** The coding of a type of stream in a program map (ISO/IEC 13818-1, table 2-34). */
  static Optional<Coding> ofStreamType(int type) {
    return switch (type) {
      case 0x01, 0x02 -> Optional.of(MPEG);
      case 0x10 -> Optional.of(MPEG4);
      case 0x1b -> Optional.of(H264);
      case 0x24 -> Optional.of(H265);
      default -> Optional.empty();
    };
  }

  /** The coding of a bare stream, by the first two bytes behind its first start code. */
  static Coding ofUnit(int first, int second) {
    if (first == SEQUENCE) {
      return MPEG;
    }
    if (first == VISUAL_OBJECT_SEQUENCE
        || first == VISUAL_OBJECT
        || (first <= LAST_LAYER && second == 0)) {
      return MPEG4;
    }
    int h265 = first >>> 1;
    return h265 >= H265_PARAMETERS && h265 <= H265_DELIMITER && second == 1 ? H265 : H264;
  }
}
