package dev.celscope.image.jpeg;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A marker segment.
 *
 * @param marker its second byte: 0xe1 for APP1
 * @param data its content, without the length
 */
record Segment(int marker, ByteSource data) {
  static final int SOS = 0xda;
  static final int EOI = 0xd9;
  static final int COM = 0xfe;
  static final int APP0 = 0xe0;
  static final int APP15 = 0xef;

  private static final int LONGEST_SIGNATURE = 48;

  /** The marker's name. */
  String name() {
    if (marker >= APP0 && marker <= APP15) {
      return "APP" + (marker - APP0);
    }
    return marker == COM ? "COM" : "0x" + Integer.toHexString(marker);
  }

  /** The first bytes, one character each, which tell whose segment it is. */
  String start() throws IOException {
    return new String(data.sliceUpTo(0, LONGEST_SIGNATURE).allBytes(), StandardCharsets.ISO_8859_1);
  }

  /** What follows a signature. */
  ByteSource after(int signatureBytes) {
    return data.sliceUpTo(signatureBytes, data.size());
  }

  /** Whether this is the header of a frame; DHT, JPG and DAC stand among their numbers. */
  boolean isFrame() {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
