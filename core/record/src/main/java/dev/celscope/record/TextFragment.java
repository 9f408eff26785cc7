package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * One text found in a file.
 *
 * @param kind what part it plays there
 * @param text the text, decoded; not empty
 * @param origin where it stood
 * @param language BCP 47 tag: as the file declares it, else as it was recognised; {@code und-Hani}
 *     for Han characters that tell no more; empty where nothing could be told
 * @param languageBasis how the language is known; empty where there is none, or it is left open
 * @param script ISO 15924 code of the script that most of its letters are in; empty where it has
 *     none
 * @param repair how it was decoded, where its charset was not declared or was wrong
 * @param cue when it is shown, for timed text
 * @param hidden whether the file hides it: a hidden sheet, row, column or layer
 */
public record TextFragment(
    TextKind kind,
    String text,
    Origin origin,
    Optional<String> language,
    Optional<LanguageBasis> languageBasis,
    Optional<String> script,
    Optional<Repair> repair,
    Optional<Cue> cue,
    boolean hidden) {
  /** Checks the invariants given for each component. */
  public TextFragment {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(languageBasis, "languageBasis");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(repair, "repair");
    Objects.requireNonNull(cue, "cue");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A text fragment needs a text");
    }
  }

  /**
   * A visible text of which no more is known.
   *
   * @param kind what part it plays in its file
   * @param text the text; not empty
   * @param origin where it stood
   * @return the fragment
   */
  public static TextFragment of(TextKind kind, String text, Origin origin) {
    return new TextFragment(
        kind,
        text,
        origin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * The same fragment with another text.
   *
   * @param other not empty
   * @return a new fragment
   */
  public TextFragment withText(String other) {
    return new TextFragment(
        kind, other, origin, language, languageBasis, script, repair, cue, hidden);
  }

  /**
   * The same fragment at another place.
   *
   * @param place where it stood
   * @return a new fragment
   */
  public TextFragment withOrigin(Origin place) {
    return new TextFragment(
        kind, text, place, language, languageBasis, script, repair, cue, hidden);
  }

  /**
   * The same fragment in the language that its file declares.
   *
   * @param tag BCP 47 tag
   * @return a new fragment
   */
  public TextFragment withLanguage(String tag) {
    return withLanguage(tag, LanguageBasis.DECLARED);
  }

  /**
   * The same fragment in a language.
   *
   * @param tag BCP 47 tag
   * @param basis how it is known
   * @return a new fragment
   */
  public TextFragment withLanguage(String tag, LanguageBasis basis) {
    return copy(Optional.of(tag), Optional.of(basis), script, repair, cue, hidden);
  }

  /**
   * The same fragment with a language left open, such as {@code und-Hani}.
   *
   * @param tag BCP 47 tag of what is known
   * @return a new fragment
   */
  public TextFragment withOpenLanguage(String tag) {
    return copy(Optional.of(tag), Optional.empty(), script, repair, cue, hidden);
  }

  /**
   * The same fragment in a script.
   *
   * @param code ISO 15924 code
   * @return a new fragment
   */
  public TextFragment withScript(String code) {
    return copy(language, languageBasis, Optional.of(code), repair, cue, hidden);
  }

  /**
   * The same fragment with how it was decoded.
   *
   * @param how charset, bytes and score
   * @return a new fragment
   */
  public TextFragment withRepair(Repair how) {
    return copy(language, languageBasis, script, Optional.of(how), cue, hidden);
  }

  /**
   * The same fragment with when it is shown.
   *
   * @param when start and end
   * @return a new fragment
   */
  public TextFragment withCue(Cue when) {
    return copy(language, languageBasis, script, repair, Optional.of(when), hidden);
  }

  /**
   * The same fragment, hidden or not.
   *
   * @param isHidden whether the file hides it
   * @return a new fragment
   */
  public TextFragment withHidden(boolean isHidden) {
    return copy(language, languageBasis, script, repair, cue, isHidden);
  }

  private TextFragment copy(
      Optional<String> newLanguage,
      Optional<LanguageBasis> newBasis,
      Optional<String> newScript,
      Optional<Repair> newRepair,
      Optional<Cue> newCue,
      boolean newHidden) {
    return new TextFragment(
        kind, text, origin, newLanguage, newBasis, newScript, newRepair, newCue, newHidden);
  }

  @Override
  public String toString() {
    return Words.of(kind) + " " + text + " (" + origin + ")";
  }
}
