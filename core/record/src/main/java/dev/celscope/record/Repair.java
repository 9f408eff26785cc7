package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a text was won from bytes whose charset was not declared, or was declared wrongly.
 *
 * @param charset name of the charset that was used, as {@link java.nio.charset.Charset#name()}
 *     gives it; two names joined by {@code >} where a wrong decoding was undone first
 * @param bytes the bytes as they stood in the file, or as they were before the wrong decoding, in
 *     lower-case hexadecimal
 * @param score how well the decoded text reads, 0 to 1
 * @param original the text as it stood in the file, where a wrong decoding was undone
 */
public record Repair(String charset, String bytes, double score, Optional<String> original) {
  private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})*+");

  /** Checks the invariants given for each component. */
  public Repair {
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(original, "original");
    if (!HEX.matcher(bytes).matches()) {
      throw new IllegalArgumentException("Not lower-case hexadecimal: " + bytes);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Score " + score + " is not within 0 to 1");
    }
  }

  /**
   * How bytes were decoded.
   *
   * @param charset name of the charset that was used
   * @param bytes as they stood in the file, in lower-case hexadecimal
   * @param score how well the decoded text reads, 0 to 1
   */
  public Repair(String charset, String bytes, double score) {
    this(charset, bytes, score, Optional.empty());
  }
}
