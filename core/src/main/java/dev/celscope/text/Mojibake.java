package dev.celscope.text;

import java.util.Optional;

/** Recognises text that was decoded wrongly before it was written, and undoes it. */
public final class Mojibake {
  private Mojibake() {}

  /**
   * The text that was meant, where the way back is exact and the gain is clear.
   *
   * @param text as it stands in the file
   * @return the text that was meant, with the two charsets of the way back; empty where the text is
   *     as it should be, or nothing better can be told
   */
  public static Optional<DecodedText> repair(String text) {
    return Optional.empty();
  }
}
