package dev.celscope;

import dev.celscope.source.Limits;
import java.time.Clock;
import java.util.Objects;

/**
 * How files are read.
 *
 * @param limits what one file may cost
 * @param fileSystemTimes whether the times of the file-system entry are said too
 * @param hashing whether the SHA-256 of each file is computed, which reads all of it
 * @param texts whether texts are read
 * @param children whether files inside files get records of their own
 * @param conclusions whether the record also tells what follows from the file's values: languages,
 *     bilingual pairs, texts that were decoded wrongly, the meaning of the name, clues, offsets
 *     from UTC, what does not fit
 * @param clock tells what lies in the future
 */
public record Options(
    Limits limits,
    boolean fileSystemTimes,
    boolean hashing,
    boolean texts,
    boolean children,
    boolean conclusions,
    Clock clock) {

  /** Checks that no component is null. */
  public Options {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(clock, "clock");
  }

  /**
   * Standard limits, file-system times, texts, children and conclusions on, hashing off, the
   * system's clock in UTC.
   *
   * @return the default options
   */
  public static Options standard() {
    return new Options(Limits.standard(), true, false, true, true, true, Clock.systemUTC());
  }

  /**
   * These options with other limits.
   *
   * @param value what one file may cost
   * @return new options
   */
  public Options withLimits(Limits value) {
    return new Options(value, fileSystemTimes, hashing, texts, children, conclusions, clock);
  }

  /**
   * These options with file-system times on or off.
   *
   * @param value whether they are said
   * @return new options
   */
  public Options withFileSystemTimes(boolean value) {
    return new Options(limits, value, hashing, texts, children, conclusions, clock);
  }

  /**
   * These options with hashing on or off.
   *
   * @param value whether the SHA-256 is computed
   * @return new options
   */
  public Options withHashing(boolean value) {
    return new Options(limits, fileSystemTimes, value, texts, children, conclusions, clock);
  }

  /**
   * These options with texts on or off.
   *
   * @param value whether they are read
   * @return new options
   */
  public Options withTexts(boolean value) {
    return new Options(limits, fileSystemTimes, hashing, value, children, conclusions, clock);
  }

  /**
   * These options with children on or off.
   *
   * @param value whether they get records
   * @return new options
   */
  public Options withChildren(boolean value) {
    return new Options(limits, fileSystemTimes, hashing, texts, value, conclusions, clock);
  }

  /**
   * These options with conclusions on or off.
   *
   * @param value whether they are drawn
   * @return new options
   */
  public Options withConclusions(boolean value) {
    return new Options(limits, fileSystemTimes, hashing, texts, children, value, clock);
  }

  /**
   * These options with another clock.
   *
   * @param value tells what lies in the future
   * @return new options
   */
  public Options withClock(Clock value) {
    return new Options(limits, fileSystemTimes, hashing, texts, children, conclusions, value);
  }
}
