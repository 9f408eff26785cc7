package dev.celscope.image.field;

import java.nio.charset.StandardCharsets;

/** Text fields of a fixed or declared length, ended early by a zero byte. */
public final class Ascii {
  private Ascii() {}

  /**
   * Whether bytes up to the first zero are ASCII, which every charset that a field may be in reads
   * alike.
   *
   * @param bytes a field
   * @return true if so
   */
  public static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b <= 0) {
        return b == 0;
      }
    }
    return true;
  }

  /**
   * The bytes up to the first zero, one character each.
   *
   * @param bytes a field
   * @return the text, ISO 8859-1; may be empty
   */
  public static String untilZero(byte[] bytes) {
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) {
      length++;
    }
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
