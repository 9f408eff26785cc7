package dev.celscope.text;

import dev.celscope.record.Repair;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and how it was won from its bytes.
 *
 * @param text the text; may be empty
 * @param repair charset, bytes and score; empty where every byte is ASCII, so that all charsets
 *     agree
 */
public record DecodedText(String text, Optional<Repair> repair) {
  /** Checks that no component is null. */
  public DecodedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(repair, "repair");
  }

  static DecodedText plain(String text) {
    return new DecodedText(text, Optional.empty());
  }
}
