package dev.celscope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.celscope.record.Repair;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Decodes byte strings of which no charset was declared. */
public final class CharsetVote {
  private CharsetVote() {}

  /**
   * Decodes the undeclared strings of one file, or the names of one archive or folder. They vote
   * together: what fits all of them best is the charset of each that it can decode.
   *
   * @param undeclared the strings as they stood in the file
   * @return their texts, in the same order; where no charset convinces, the text is Latin-1 and the
   *     repair has the score zero
   */
  public static List<DecodedText> decode(List<byte[]> undeclared) {
    return undeclared.stream().map(CharsetVote::decode).toList();
  }

  private static DecodedText decode(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return decodeBeyondAscii(bytes);
      }
    }
    return DecodedText.plain(new String(bytes, ISO_8859_1));
  }

  private static DecodedText decodeBeyondAscii(byte[] bytes) {
    String hex = HexFormat.of().formatHex(bytes);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new DecodedText(text, Optional.of(new Repair(UTF_8.name(), hex, 1)));
    } catch (CharacterCodingException e) {
      String text = new String(bytes, ISO_8859_1);
      return new DecodedText(text, Optional.of(new Repair(ISO_8859_1.name(), hex, 0)));
    }
  }
}
