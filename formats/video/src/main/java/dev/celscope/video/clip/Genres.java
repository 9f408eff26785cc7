package dev.celscope.video.clip;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Genres that are written as numbers (id3.org, ID3v1 appendix A, with those of Winamp). */
public final class Genres {
  private static final Map<Integer, String> NAMES =
      Tables.rows("genres.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0]), row -> row[1]));

  /** A number by itself, or in brackets as versions 2.2 and 2.3 of ID3 have it. */
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})\\)?");

  private Genres() {}

  /**
   * The name of a genre.
   *
   * @param number from 0 on
   * @return its name; empty for a number that has none
   */
  public static Optional<String> name(int number) {
    return Optional.ofNullable(NAMES.get(number));
  }

  /**
   * What a content type means.
   *
   * @param text as written: a number, a number in brackets, or words
   * @return the name of the number, or the text as it is
   */
  public static String named(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    return matcher.matches() ? name(Integer.parseInt(matcher.group(1))).orElse(text) : text;
  }
}
