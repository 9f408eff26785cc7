package dev.celscope.video.clip;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import java.util.Locale;
import java.util.Optional;

/**
 * What a named field of a container means. At most one of text, attribution and timestamp is
 * present; with none of them the field says nothing of dates, people or words.
 *
 * @param tag standard name of the field: {@code ItemList:Artist}
 * @param text what part its text plays
 * @param attribution the part that it gives to a person, program or thing
 * @param timestamp what happened at the date in it
 * @param utc whether a date in it is UTC by the name of the field
 */
public record Field(
    String tag,
    Optional<TextKind> text,
    Optional<AttributionRole> attribution,
    Optional<TimestampRole> timestamp,
    boolean utc) {

  /** A text of no known part. */
  static Field other(String tag) {
    return new Field(tag, Optional.of(TextKind.OTHER), Optional.empty(), Optional.empty(), false);
  }

  /**
   * A field by the words of a table.
   *
   * @param tag standard name of the field
   * @param meaning {@code text title}, {@code by author}, {@code at created}, {@code utc encoded},
   *     {@code -}
   * @return the field
   */
  public static Field parse(String tag, String meaning) {
    int space = meaning.indexOf(' ');
    String sort = space < 0 ? meaning : meaning.substring(0, space);
    String role = constant(meaning.substring(space + 1));
    return new Field(
        tag,
        sort.equals("text") ? Optional.of(TextKind.valueOf(role)) : Optional.empty(),
        sort.equals("by") ? Optional.of(AttributionRole.valueOf(role)) : Optional.empty(),
        sort.equals("at") || sort.equals("utc")
            ? Optional.of(TimestampRole.valueOf(role))
            : Optional.empty(),
        sort.equals("utc"));
  }

  private static String constant(String kebab) {
    return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
