package dev.celscope.record;

/** How the language of a text is known. */
public enum LanguageBasis {
  /** The file declares it. */
  DECLARED,
  /** Its script is written in one of the known languages alone. */
  SCRIPT,
  /** It has characters that only one of the languages of its script uses. */
  CHARACTERS,
  /** Its words, or runs of letters, are those of the language. */
  WORDS,
  /** The text alone leaves it open; other texts of its file decide, or its fonts and code pages. */
  FILE
}
