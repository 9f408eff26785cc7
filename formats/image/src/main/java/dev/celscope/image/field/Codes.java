package dev.celscope.image.field;

/** Four-character codes of boxes and chunks as steps of a structure path. */
public final class Codes {
  private Codes() {}

  /**
   * A code as people read it.
   *
   * @param code one character a byte
   * @return the code without white space around it; in hexadecimal where it is not of printable
   *     ASCII; never empty
   */
  public static String step(String code) {
    String stripped = code.strip();
    if (!stripped.isEmpty() && stripped.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return stripped;
    }
    var hexadecimal = new StringBuilder("0x");
    code.chars()
        .forEach(
            c ->
                hexadecimal
                    .append(Character.forDigit(c >> 4 & 15, 16))
                    .append(Character.forDigit(c & 15, 16)));
    return hexadecimal.toString();
  }
}
