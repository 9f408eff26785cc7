package dev.celscope.source;

import java.io.IOException;

/** Why a structure could not be read, and where. */
public abstract sealed class ReadException extends IOException
    permits MalformedException, TruncatedException, LimitException {
  private static final long serialVersionUID = 1;

  private final long offset;

  ReadException(String message, long offset) {
    super(message);
    this.offset = offset;
  }

  /**
   * Where it could not be read.
   *
   * @return byte offset from the start of the outermost source
   */
  public long offset() {
    return offset;
  }
}
