package dev.celscope.name;

import dev.celscope.record.TokenKind;
import org.jspecify.annotations.Nullable;

/** A piece of a name before its meaning is known; places are those of the folded name. */
final class Lexeme {
  private final LexemeType type;
  private final int start;
  private final int end;
  private final @Nullable Word word;
  private final long number;
  private boolean taken;

  private Lexeme(LexemeType type, int start, int end, @Nullable Word word, long number) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.word = word;
    this.number = number;
  }

  static Lexeme of(LexemeType type, int start, int end) {
    return new Lexeme(type, start, end, null, -1);
  }

  static Lexeme word(Word word, int start, int end) {
    return new Lexeme(LexemeType.WORD, start, end, word, -1);
  }

  /** A number; of more than 18 digits its value is −1. */
  static Lexeme number(long value, int start, int end) {
    return new Lexeme(LexemeType.NUMBER, start, end, null, value);
  }

  Lexeme copy() {
    var copy = new Lexeme(type, start, end, word, number);
    copy.taken = taken;
    return copy;
  }

  LexemeType type() {
    return type;
  }

  boolean is(LexemeType other) {
    return type == other;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  long number() {
    return number;
  }

  boolean has(Role role) {
    return word != null && word.has(role);
  }

  @Nullable Sense sense(Role role) {
    return word == null ? null : word.sense(role);
  }

  @Nullable Sense sense(Role role, TokenKind kind) {
    return word == null ? null : word.sense(role, kind);
  }

  boolean taken() {
    return taken;
  }

  void take() {
    taken = true;
  }

  void giveBack() {
    taken = false;
  }
}
