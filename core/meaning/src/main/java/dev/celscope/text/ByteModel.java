package dev.celscope.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** A charset that undeclared bytes may be in, with what they would cost if they were. */
interface ByteModel {
  /** What {@link #bits} answers for bytes that cannot be of this charset. */
  int IMPOSSIBLE = -1;

  /** Bits of a control character other than white space: it does not stand in texts. */
  int CONTROL = 20;

  /** The charset. */
  Charset charset();

  /** Bits that it starts with, for being met less often. */
  int handicap();

  /**
   * Bits that the text would cost.
   *
   * @param bytes the undeclared bytes
   * @param length how many of them to look at; a character cut off there is passed over, one cut
   *     off by the end of the bytes is impossible
   * @return the cost, or {@link #IMPOSSIBLE}
   */
  int bits(byte[] bytes, int length);

  /** Bits of an ASCII byte, the same under all charsets. */
  static int asciiBits(int b) {
    return (b >= 0x20 && b != 0x7F) || b == '\t' || b == '\n' || b == '\r'
        ? LanguageModel.ASCII
        : CONTROL;
  }

  /** The text of all bytes; empty where they are not strictly of this charset. */
  default Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
