package dev.celscope.text;

import dev.celscope.record.Span;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

  private List<String> found(Pattern pattern) {
    return pattern
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .results()
        .map(MatchResult::group)
        .map(found -> found.replaceFirst("^0+(?=\\d)", ""))
        .sorted()
        .toList();
  }
}
