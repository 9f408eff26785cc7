package dev.celscope.video.clip;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makers by the four-character codes that they registered with Apple. */
public final class Vendors {
  private static final Map<String, String> NAMES =
      Tables.rows("vendors.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

  private Vendors() {}

  /**
   * The maker of a code.
   *
   * @param fourCc four characters
   * @return its name, or the code where it is not known; empty for a code of blanks or zeros
   */
  public static Optional<String> name(String fourCc) {
    boolean blank = fourCc.chars().allMatch(c -> c <= ' ');
    return blank ? Optional.empty() : Optional.of(NAMES.getOrDefault(fourCc, fourCc));
  }
}
