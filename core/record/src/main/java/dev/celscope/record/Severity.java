package dev.celscope.record;

/** How much a problem or a discrepancy weighs. */
public enum Severity {
  /** Worth knowing; nothing was lost. */
  INFO,
  /** Something was lost, or does not fit. */
  WARNING,
  /** The file, or most of it, could not be read. */
  ERROR
}
