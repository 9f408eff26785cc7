package dev.celscope.record;

/** What can go wrong with a file. */
public enum ProblemCode {
  /** It ends before something that it declares. */
  TRUNCATED,
  /** A structure contradicts its format. */
  MALFORMED,
  /** A part of the format, or the whole format, is not read. */
  UNSUPPORTED,
  /** A limit was reached; more is there than was read. */
  LIMIT,
  /** A field holds a value that it cannot have. */
  BAD_VALUE,
  /** It is locked by a password. */
  ENCRYPTED,
  /** The bytes could not be had: missing, unreadable, not a regular file. */
  IO
}
