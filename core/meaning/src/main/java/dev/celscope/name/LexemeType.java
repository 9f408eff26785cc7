package dev.celscope.name;

/** What a lexeme is made of. */
enum LexemeType {
  /** A word of the vocabulary. */
  WORD,
  /** Digits, or Chinese numerals where they count. */
  NUMBER,
  /** Latin letters that are no word. */
  LETTERS,
  /** Letters of other scripts that are no word. */
  OTHER,
  /** A bracket, {@code #}, {@code %} or another character that may mean something. */
  MARK
}
