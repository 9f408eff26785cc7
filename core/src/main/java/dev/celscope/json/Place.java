package dev.celscope.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a JSON value stands.
 *
 * @param parent place of the object or list around it; null for the outermost value
 * @param step its name or index in that; empty for the outermost value
 * @param line number of its line, the first being 1
 * @param column number of its first character in that line, the first being 1
 */
record Place(@Nullable Place parent, String step, long line, int column) {

  /** A place that is known by line and column alone. */
  static Place at(long line, int column) {
    return new Place(null, "", line, column);
  }

  /** {@code line 3, column 40, /texts/0/kind}; the last part is a JSON pointer (RFC 6901). */
  @Override
  public String toString() {
    String pointer = pointer();
    return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer);
  }

  private String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
