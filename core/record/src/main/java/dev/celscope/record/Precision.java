package dev.celscope.record;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How finely a moment with a time of day was written. */
public enum Precision {
  /** Hours alone. */
  HOUR(-2),
  /** Hours and minutes. */
  MINUTE(-1),
  /** Whole seconds. */
  SECOND(0),
  /** One decimal of a second. */
  DECISECOND(1),
  /** Two decimals of a second. */
  CENTISECOND(2),
  /** Three decimals of a second. */
  MILLISECOND(3),
  /** Four decimals of a second. */
  DECIMILLISECOND(4),
  /** Five decimals of a second. */
  CENTIMILLISECOND(5),
  /** Six decimals of a second. */
  MICROSECOND(6),
  /** Seven decimals of a second, the tick of a Windows FILETIME. */
  DECIMICROSECOND(7),
  /** Eight decimals of a second. */
  CENTIMICROSECOND(8),
  /** Nine decimals of a second. */
  NANOSECOND(9);

  private static final Precision[] BY_DIGITS = values();

  private final int fractionDigits;

  Precision(int fractionDigits) {
    this.fractionDigits = fractionDigits;
  }

  /**
   * The precision of a time written with that many decimals of a second.
   *
   * @param digits number of decimals; more than nine are taken as nine
   * @return {@link #SECOND} for zero
   * @throws IllegalArgumentException if {@code digits} is negative
   */
  public static Precision ofFractionDigits(int digits) {
    if (digits < 0) {
      throw new IllegalArgumentException("A time cannot have " + digits + " decimals");
    }
    return BY_DIGITS[Math.min(digits, 9) + 2];
  }

  /**
   * Number of decimals of a second that were written.
   *
   * @return 0 to 9; 0 for {@link #HOUR} and {@link #MINUTE} too
   */
  public int fractionDigits() {
    return Math.max(fractionDigits, 0);
  }

  /** The time without what is finer than this. */
  LocalDateTime cut(LocalDateTime time) {
    if (this == MINUTE) {
      return time.truncatedTo(ChronoUnit.MINUTES);
    }
    int unit = 1;
    for (int digit = fractionDigits; digit < 9; digit++) {
      unit *= 10;
    }
    return time.minusNanos(time.getNano() % unit);
  }
}
