package dev.celscope.name;

import dev.celscope.record.TokenKind;

/**
 * One meaning of a word.
 *
 * @param role how it takes part
 * @param kind kind of the token that it makes
 * @param value normalised value; empty where the number beside it is the value
 * @param mark how sure it is
 * @param language BCP 47 tag
 */
record Sense(Role role, TokenKind kind, String value, Mark mark, String language) {}
