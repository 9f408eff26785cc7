package dev.celscope.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
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
   *     off by the end of the bytes costs much
   * @return the cost, or {@link #IMPOSSIBLE}
   */
  int bits(byte[] bytes, int length);

  /** Bits of an ASCII byte, the same under all charsets. */
  static int asciiBits(int b) {
    return (b >= 0x20 && b != 0x7F) || b == '\t' || b == '\n' || b == '\r'
        ? LanguageModel.ASCII
        : CONTROL;
  }

  /**
   * The text of all bytes; empty where they are not strictly of this charset. A character that the
   * end of the bytes cuts off becomes U+FFFD.
   */
  default Optional<String> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = charset().newDecoder().decode(in, out, false);
    if (result.isError()) {
      return Optional.empty();
    }
    if (in.hasRemaining()) {
      out.put('\uFFFD');
    }
    return Optional.of(out.flip().toString());
  }
}
