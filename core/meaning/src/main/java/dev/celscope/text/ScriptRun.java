package dev.celscope.text;

import dev.celscope.record.Span;
import java.util.Objects;

/**
 * A run of characters of one script.
 *
 * @param script ISO 15924 code; {@code Jpan} where kana and Han stand together
 * @param span where in the text; spaces, digits and punctuation belong to the run before them
 */
public record ScriptRun(String script, Span span) {
  /** Checks that no component is null. */
  public ScriptRun {
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(span, "span");
  }
}
