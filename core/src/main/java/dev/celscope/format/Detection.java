package dev.celscope.format;

import java.util.Objects;

/**
 * What a file is taken for, and why.
 *
 * @param type the format
 * @param why what told it: {@code magic 8BPS at 0}, {@code entry xl/workbook.xml}, {@code extension
 *     .xdts}
 * @param extensionContradicts whether the name's extension is that of another, unrelated format
 */
public record Detection(FileType type, String why, boolean extensionContradicts) {
  /** Checks that no component is null. */
  public Detection {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(why, "why");
  }
}
