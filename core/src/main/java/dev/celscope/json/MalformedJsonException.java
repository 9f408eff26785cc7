package dev.celscope.json;

import java.io.IOException;

/** Text that is not JSON, or JSON that is not a record in the form {@code celscope/1}. */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String reason;

  MalformedJsonException(Place place, String reason) {
    super(place + ": " + reason);
    this.line = place.line();
    this.reason = reason;
  }

  /**
   * Where the fault is.
   *
   * @return number of the line in what was read, the first being 1
   */
  public long line() {
    return line;
  }

  /**
   * What the fault is, without its place.
   *
   * @return one sentence
   */
  public String reason() {
    return reason;
  }
}
