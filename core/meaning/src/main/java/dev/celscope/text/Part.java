package dev.celscope.text;

import dev.celscope.record.Span;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a part of one, that may have a translation. What is compared of it is found once,
 * because a cell stands beside several others. Two parts are the same only where they are one
 * object. Thread-confined.
 */
final class Part {
  private final int index;
  private final Optional<Span> span;
  private final String text;
  private final String family;
  private @Nullable Marks marks;
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

  /** Its numbers and codes. */
  Marks marks() {
    if (marks == null) {
      marks = Marks.of(text);
    }
    return marks;
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
      weight += weight(Scripts.of(text.codePointAt(i)));
    }
    return weight;
  }

  private static double weight(int script) {
    if (script == Scripts.HAN) {
      return 1;
    }
    if (script == Scripts.HANGUL) {
      return 0.65;
    }
    if (Scripts.isKana(script)) {
      return 0.5;
    }
    return script == Scripts.NONE ? 0 : 0.28;
  }
}
