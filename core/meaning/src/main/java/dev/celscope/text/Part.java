package dev.celscope.text;

import dev.celscope.record.Span;
import java.util.Optional;

/**
 * A text, or a part of one, that may have a translation.
 *
 * @param index of the text among those of the record
 * @param span the part of the text; empty for all of it
 * @param text its characters
 * @param family what it is written in: {@code ko}, {@code ja}, {@code zh} for Chinese in any form
 *     and for Han that leaves it open, else the language tag
 */
record Part(int index, Optional<Span> span, String text, String family) {

  /** The family of a language tag. */
  static String family(String tag) {
    return tag.startsWith("zh") || tag.equals(Recognition.OPEN_HAN) ? "zh" : tag.split("-", -1)[0];
  }

  /** The same place with other characters, of the same family. */
  Part withText(String other) {
    return new Part(index, span, other, family);
  }
}
