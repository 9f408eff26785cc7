package dev.celscope.source;

/** A structure contradicts its format. */
public final class MalformedException extends ReadException {
  private static final long serialVersionUID = 1;

  /**
   * Says what contradicts the format.
   *
   * @param reason one sentence with the values that matter
   * @param offset byte offset from the start of the outermost source
   */
  public MalformedException(String reason, long offset) {
    super(reason, offset);
  }
}
