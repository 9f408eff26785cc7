package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import dev.celscope.record.Timecode;
import java.util.Locale;
import java.util.Optional;

/** Timecodes from the numbers that containers keep (SMPTE ST 12-1). */
public final class Timecodes {
  private Timecodes() {}

  /**
   * The timecode of a frame.
   *
   * @param frame number of the frame counted from 00:00:00:00; negative ones count from a day
   * @param base whole frames a second that the timecode counts, at least 1
   * @param rate exact frames a second; empty where it is not known
   * @param drop whether two numbers a minute (four at a base of 60) are left out, but for each
   *     tenth
   * @return the timecode
   */
  public static Timecode ofFrame(long frame, int base, Optional<Rational> rate, boolean drop) {
    long day = 24L * 3600 * base;
    long number = Math.floorMod(drop ? withDropped(frame, base) : frame, day);
    String start =
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d%c%02d",
            number / (3600L * base),
            number / (60L * base) % 60,
            number / base % 60,
            drop ? ';' : ':',
            number % base);
    return new Timecode(start, rate, drop);
  }

  /** Frame number with the dropped numbers counted in. */
  private static long withDropped(long frame, int base) {
    int dropped = base / 15;
    long perMinute = 60L * base - dropped;
    long perTenMinutes = 600L * base - 9L * dropped;
    long tens = Math.floorDiv(frame, perTenMinutes);
    long rest = Math.floorMod(frame, perTenMinutes);
    long minutes = rest < 60L * base ? 0 : 1 + (rest - 60L * base) / perMinute;
    return frame + dropped * (9 * tens + minutes);
  }
}
