package dev.celscope.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names whose charset no header declares. */
final class ZipName {
  private ZipName() {}

  static boolean isAscii(byte[] name) {
    for (byte b : name) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** UTF-8 where valid (macOS and many libraries leave the flag out), else one char a byte. */
  static String decode(byte[] name) {
    if (isAscii(name)) {
      return new String(name, StandardCharsets.US_ASCII);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, StandardCharsets.ISO_8859_1);
    }
  }
}
