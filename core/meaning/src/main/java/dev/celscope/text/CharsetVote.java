package dev.celscope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** Decodes byte strings of which no charset was declared. */
public final class CharsetVote {
  private CharsetVote() {}

  /**
   * Decodes the undeclared strings of one file, or the names of one archive or folder. They vote
   * together: what fits all of them best counts for each, unless its own bytes say otherwise.
   *
   * @param undeclared the strings as they stood in the file
   * @return their texts, in the same order; pure ASCII has no repair; where no charset convinces,
   *     the text is Latin-1 and its repair has the score 0
   */
  public static List<DecodedText> decode(List<byte[]> undeclared) {
    List<byte[]> voters = undeclared.stream().filter(CharsetVote::isBeyondAscii).toList();
    Poll poll = voters.isEmpty() ? Poll.EMPTY : new Poll(voters);
    List<DecodedText> texts = new ArrayList<>(undeclared.size());
    for (byte[] bytes : undeclared) {
      texts.add(isBeyondAscii(bytes) ? poll.decide(bytes) : sevenBit(bytes));
    }
    return texts;
  }

  private static DecodedText sevenBit(byte[] bytes) {
    return EscapedText.decode(bytes)
        .orElseGet(() -> DecodedText.plain(new String(bytes, ISO_8859_1)));
  }

  private static boolean isBeyondAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }
}
