package dev.celscope.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A charset that was used where one of others was meant.
 *
 * @param used the charset of the wrong decoding
 * @param eastern whether that one has Chinese characters
 * @param meant those that may have been meant
 * @param characters those that the wrong decoding can have given
 */
record WrongDecoding(Charset used, boolean eastern, List<Charset> meant, BitSet characters) {
  static final List<WrongDecoding> ALL = load();

  /** One character may be what two signs happen to make. */
  private static final int FEWEST = 2;

  private static final double OWN_SHARE = 0.66;

  private static final int FIRST_C1 = 0x80;
  private static final int FIRST_BEYOND_C1 = 0xA0;

  private static List<WrongDecoding> load() {
    return Tables.rows("wrong-decodings.tsv").stream()
        .filter(row -> Charset.isSupported(row[0]))
        .map(row -> of(Charset.forName(row[0]), charsets(row[1])))
        .toList();
  }

  private static WrongDecoding of(Charset used, List<Charset> meant) {
    return new WrongDecoding(used, used.newEncoder().canEncode('\u4e00'), meant, characters(used));
  }

  private static BitSet characters(Charset used) {
    BitSet characters = new BitSet();
    if (used.newEncoder().canEncode('\uFFFD')) { // as charsets of all of Unicode can
      characters.set(0, Character.MAX_VALUE + 1);
      return characters;
    }
    for (char c : DecodedCost.characters(used)) {
      characters.set(c);
    }
    characters.set(0, FIRST_BEYOND_C1);
    return characters;
  }

  private static List<Charset> charsets(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .toList();
  }

  /** The bytes that were decoded to this text; empty where this charset cannot have given it. */
  Optional<byte[]> undo(String text) {
    if (!canHaveGiven(text)) {
      return Optional.empty(); // told at a glance of most texts that are suspected
    }
    boolean western = used.name().equals("windows-1252");
    String standIn = western ? withoutControls(text) : text;
    byte[] bytes = standIn.getBytes(used);
    // What the charset lacks came out as a question mark, so that the way back leads elsewhere.
    if ((eastern && standIn.indexOf('?') < 0 && holds(bytes, '?'))
        || !new String(bytes, used).equals(standIn)) {
      return Optional.empty();
    }
    if (western) {
      restoreControls(text, bytes);
    }
    return Optional.of(bytes);
  }

  private boolean canHaveGiven(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!characters.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(byte[] bytes, char sign) {
    for (byte b : bytes) {
      if (b == sign) {
        return true;
      }
    }
    return false;
  }

  /**
   * Decoders pass the five bytes that windows-1252 leaves unused, or all of 0x80 to 0x9F, through
   * as C1 controls. A stand-in that the charset has keeps their place.
   */
  private static String withoutControls(String text) {
    var controls = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isC1(text.charAt(i))) {
        controls.setCharAt(i, '?');
      }
    }
    return controls.toString();
  }

  private static void restoreControls(String text, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (isC1(text.charAt(i))) {
        bytes[i] = (byte) text.charAt(i);
      }
    }
  }

  /**
   * Whether a text that came out is one for which the charset was made. Kana, Greek and Cyrillic
   * stand in all East Asian charsets, where nobody writes with them alone; and who reads with an
   * East Asian charset was sent East Asian text.
   */
  boolean explains(String text, Charset charset) {
    int beyondAscii = 0;
    int han = 0;
    int hangul = 0;
    int kana = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || !Character.isDefined(c)) {
        return false;
      }
      beyondAscii += c >= 0x80 ? 1 : 0;
      int script = Scripts.of(c);
      han += script == Scripts.HAN ? 1 : 0;
      hangul += script == Scripts.HANGUL && isSyllable(c) ? 1 : 0;
      kana += Scripts.isKana(script) ? 1 : 0;
    }
    int own =
        switch (charset.name()) {
          case "GB18030", "Big5" -> han;
          case "x-windows-949" -> hangul + han;
          default -> han + hangul + kana;
        };
    return (own >= FEWEST && own >= OWN_SHARE * beyondAscii)
        || (charset.equals(StandardCharsets.UTF_8) && !eastern);
  }

  /** Letters of Hangul alone lie where other charsets have kana. */
  private static boolean isSyllable(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  private static boolean isC1(char c) {
    return c >= FIRST_C1 && c < FIRST_BEYOND_C1;
  }

  /** What bytes strictly are in a charset. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    // No exceptions: nearly all bytes that are tried are of another charset.
    String decoded = new String(bytes, charset);
    return decoded.indexOf('\uFFFD') < 0 ? Optional.of(decoded) : Optional.empty();
  }
}
