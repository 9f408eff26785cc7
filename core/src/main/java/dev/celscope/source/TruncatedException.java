package dev.celscope.source;

/** A source ends before what it declares. */
public final class TruncatedException extends ReadException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is missing.
   *
   * @param needed bytes that were to come
   * @param there bytes that are there
   * @param offset byte offset from the start of the outermost source
   */
  public TruncatedException(long needed, long there, long offset) {
    super(needed + " bytes were to come but " + there + " are there", offset);
  }
}
