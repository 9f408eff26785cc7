package dev.celscope.video.clip;

import java.util.Arrays;

/** Units of H.264 and H.265 (H.264, 7.3.1). */
public final class NalUnit {
  private NalUnit() {}

  /**
   * Takes out the bytes that keep start codes from appearing (H.264, 7.4.1.1).
   *
   * @param bytes of a unit
   * @param from where its payload begins
   * @return the payload as it was before
   */
  public static byte[] payload(byte[] bytes, int from) {
    byte[] payload = new byte[Math.max(0, bytes.length - from)];
    int length = 0;
    int zeros = 0;
    for (int i = from; i < bytes.length; i++) {
      if (zeros >= 2 && bytes[i] == 3) {
        zeros = 0;
        continue;
      }
      zeros = bytes[i] == 0 ? zeros + 1 : 0;
      payload[length++] = bytes[i];
    }
    return Arrays.copyOf(payload, length);
  }
}
