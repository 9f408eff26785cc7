package dev.celscope.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A charset that was used where one of others was meant. */
record WrongDecoding(Charset used, List<Charset> meant) {
  static final List<WrongDecoding> ALL = load();

  private static List<WrongDecoding> load() {
    return Tables.rows("wrong-decodings.tsv").stream()
        .filter(row -> Charset.isSupported(row[0]))
        .map(row -> new WrongDecoding(Charset.forName(row[0]), charsets(row[1])))
        .toList();
  }

  private static List<Charset> charsets(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .toList();
  }

  /** The bytes that were decoded to this text; empty where this charset cannot have given it. */
  Optional<byte[]> undo(String text) {
    boolean western = used.name().equals("windows-1252");
    var controls = new StringBuilder(text);
    if (western) {
      // Decoders pass the five bytes that windows-1252 leaves unused, or all of 0x80 to 0x9F,
      // through as C1 controls. A stand-in that the charset has keeps their place.
      for (int i = 0; i < text.length(); i++) {
        if (isC1(text.charAt(i))) {
          controls.setCharAt(i, '?');
        }
      }
    }
    try {
      ByteBuffer encoded = used.newEncoder().encode(CharBuffer.wrap(controls));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      if (western) {
        restoreControls(text, bytes);
      }
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void restoreControls(String text, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (isC1(text.charAt(i))) {
        bytes[i] = (byte) text.charAt(i);
      }
    }
  }

  private static boolean isC1(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  /** What bytes strictly are in a charset. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
