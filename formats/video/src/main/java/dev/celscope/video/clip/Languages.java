package dev.celscope.video.clip;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages as containers declare them: ISO 639-2 codes and the numbers of the Macintosh. */
public final class Languages {
  /** The smallest packed ISO code; what is smaller is a number of the Macintosh. */
  private static final int PACKED = 0x400;

  private static final String NONE = "und mul zxx mis";

  private static final Map<String, String> TWO_LETTERS = new HashMap<>();

  /** Tags of codes that stand alone, as nearly all do: to read a tag takes longer than a box. */
  private static final Map<String, Optional<String>> ALONE = new HashMap<>();

  private static final Map<Integer, String> MACINTOSH = new HashMap<>();

  static {
    for (String two : Locale.getISOLanguages()) {
      three(two).ifPresent(code -> TWO_LETTERS.put(code, two));
    }
    for (String[] row : Tables.rows("languages.tsv")) {
      if (Character.isDigit(row[0].charAt(0))) {
        MACINTOSH.put(Integer.valueOf(row[0]), row[1]);
      } else {
        TWO_LETTERS.put(row[0], row[1]);
      }
    }
    TWO_LETTERS.keySet().forEach(code -> ALONE.put(code, read(code)));
    List.of(NONE.split(" ")).forEach(code -> ALONE.put(code, Optional.empty()));
  }

  private Languages() {}

  private static Optional<String> three(String two) {
    try {
      return Optional.of(Locale.forLanguageTag(two).getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /**
   * The BCP 47 tag of a declared language.
   *
   * @param declared ISO 639-2 code or BCP 47 tag
   * @return the shortest tag; empty for {@code und}, {@code mul}, {@code zxx} and what is no tag
   */
  public static Optional<String> tag(String declared) {
    Optional<String> alone = ALONE.get(declared);
    return alone == null ? read(declared) : alone;
  }

  private static Optional<String> read(String declared) {
    String code = declared.strip().replace('_', '-');
    String language = code.split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (language.length() < 2 || NONE.contains(language)) {
      return Optional.empty();
    }
    String shortest = TWO_LETTERS.getOrDefault(language, language);
    Locale locale = Locale.forLanguageTag(shortest + code.substring(language.length()));
    return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals("und"));
  }

  /**
   * The code in the language field of QuickTime and MP4 media.
   *
   * @param field three letters of five bits each (ISO/IEC 14496-12, 8.4.2), or a number of the
   *     Macintosh (QTFF, Language Code Values)
   * @return ISO 639-2 code or BCP 47 tag; {@code und} where it tells none
   */
  public static String unpack(int field) {
    if (field < PACKED) {
      return MACINTOSH.getOrDefault(field, "und");
    }
    var code = new StringBuilder(3);
    for (int shift = 10; shift >= 0; shift -= 5) {
      int letter = ((field >>> shift) & 0x1f) + 0x60;
      if (letter < 'a' || letter > 'z') {
        return "und";
      }
      code.append((char) letter);
    }
    return code.toString();
  }

  /**
   * Whether the language field holds a number of the Macintosh, and text beside it an encoding of
   * that machine.
   *
   * @param field as for {@link #unpack}
   * @return true if so
   */
  public static boolean isMacintosh(int field) {
    return field < PACKED || field == 0x7fff;
  }
}
