package dev.celscope.source;

/** A limit was reached. */
public final class LimitException extends ReadException {
  private static final long serialVersionUID = 1;

  private final String limit;

  /**
   * Says which limit was reached.
   *
   * @param limit name of the component of {@link Limits}
   * @param value what it was set to, with its unit
   * @param offset byte offset from the start of the outermost source
   */
  public LimitException(String limit, String value, long offset) {
    super("The limit " + limit + " of " + value + " was reached", offset);
    this.limit = limit;
  }

  /**
   * Which limit was reached.
   *
   * @return name of the component of {@link Limits}
   */
  public String limit() {
    return limit;
  }
}
