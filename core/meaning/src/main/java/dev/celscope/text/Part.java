package dev.celscope.text;

import dev.celscope.record.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a part of one, that may have a translation. What is compared of it is found once,
 * because a cell stands beside several others. Two parts are the same only where they are one
 * object. Thread-confined.
 */
final class Part {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}(?=[\\d_\\W]|$)");

  private final int index;
  private final Optional<Span> span;
  private final String text;
  private final String family;
  private @Nullable List<String> numbers;
  private @Nullable List<String> codes;
  private @Nullable BitSet concepts;
  private @Nullable Boolean namesSomeone;
  private double weight = -1;

  /**
   * A part.
   *
   * @param index of the text among those of the record
   * @param span the part of the text; empty for all of it
   * @param text its characters
   * @param family what it is written in: {@code ko}, {@code ja}, {@code zh} for Chinese in any form
   *     and for Han that leaves it open, else the language tag
   */
  Part(int index, Optional<Span> span, String text, String family) {
    this.index = index;
    this.span = span;
    this.text = text;
    this.family = family;
  }

  /** The family of a language tag. */
  static String family(String tag) {
    return tag.startsWith("zh") || tag.equals(Recognition.OPEN_HAN) ? "zh" : tag.split("-", -1)[0];
  }

  int index() {
    return index;
  }

  Optional<Span> span() {
    return span;
  }

  String text() {
    return text;
  }

  String family() {
    return family;
  }

  /** Its numbers without leading zeros, sorted. */
  List<String> numbers() {
    if (numbers == null) {
      numbers = found(NUMBER);
    }
    return numbers;
  }

  /** Cut, cel and other codes in capitals, sorted. */
  List<String> codes() {
    if (codes == null) {
      codes = found(CODE);
    }
    return codes;
  }

  /** What of the glossary it speaks of; not to be changed. */
  BitSet concepts() {
    if (concepts == null) {
      concepts = Glossary.concepts(text, family);
    }
    return concepts;
  }

  /** Whether a word of it may be a person's name. */
  boolean namesSomeone() {
    if (namesSomeone == null) {
      namesSomeone = PersonNames.isIn(this);
    }
    return namesSomeone;
  }

  /** Length in Han characters: a syllable of Hangul says about two thirds of one. */
  double weight() {
    if (weight < 0) {
      weight = weight(text);
    }
    return weight;
  }

  private static double weight(String text) {
    double weight = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      weight +=
          switch (Scripts.of(text.codePointAt(i))) {
            case HAN -> 1;
            case HANGUL -> 0.65;
            case HIRAGANA, KATAKANA -> 0.5;
            case COMMON -> 0;
            default -> 0.28;
          };
    }
    return weight;
  }

  private List<String> found(Pattern pattern) {
    if (!mayHaveNumbersOrCodes(text)) {
      return List.of(); // as most notes: no pattern need look at them
    }
    Matcher matcher = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(withoutLeadingZeros(matcher.group()));
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static String withoutLeadingZeros(String number) {
    int at = 0;
    while (at < number.length() - 1 && number.charAt(at) == '0') {
      at++;
    }
    return number.substring(at);
  }

  /**
   * Whether a digit or capital stands in a text, or a sign that {@link Normalizer} may make one of.
   */
  private static boolean mayHaveNumbersOrCodes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c < 0x80
              ? !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z')
              : (c >= '\u3000' && c < '\u3100')
                  || (c >= '\u4E00' && c < '\uA000')
                  || (c >= '\uAC00' && c <= '\uD7A3');
      if (!plain) {
        return true;
      }
    }
    return false;
  }
}
