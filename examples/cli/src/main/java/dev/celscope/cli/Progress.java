package dev.celscope.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One line that tells how far a command is: count, rate, and time left as soon as it is known. */
final class Progress implements AutoCloseable {
  private static final long INTERVAL_NANOS = Duration.ofMillis(200).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Supplier<OptionalLong> total;
  private final LongSupplier clock;
  private final long start;
  private long shownAt;
  private long done;

  /**
   * Starts at once.
   *
   * @param out a terminal
   * @param total how many there are to do; empty while it is not known
   * @param clock a time in nanoseconds
   */
  Progress(PrintWriter out, Supplier<OptionalLong> total, LongSupplier clock) {
    this.out = out;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shownAt = start;
  }

  /** Progress that nobody sees. */
  static Progress none() {
    return new Progress(new PrintWriter(Writer.nullWriter()), OptionalLong::empty, () -> 0);
  }

  /** Progress over all files below some paths, which are counted meanwhile. */
  static Progress of(List<Path> paths, PrintWriter out) {
    return new Progress(out, FileCount.start(paths)::total, System::nanoTime);
  }

  /** One more is done. */
  void advance() {
    done++;
    long now = clock.getAsLong();
    if (now - shownAt >= INTERVAL_NANOS) {
      shownAt = now;
      out.print(ERASE_LINE + line(now));
      out.flush();
    }
  }

  private String line(long now) {
    double rate = done / ((now - start) / NANOS_PER_SECOND);
    OptionalLong all = total.get();
    if (all.isEmpty()) {
      return String.format(Locale.ROOT, "%,d files, %,.0f a second", done, rate);
    }
    long left = Math.round(Math.max(all.getAsLong() - done, 0) / rate);
    return String.format(
        Locale.ROOT,
        "%,d of %,d files, %,.0f a second, %s left",
        done,
        all.getAsLong(),
        rate,
        length(left));
  }

  private static String length(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
  }

  /** Takes the line away: what stays on the terminal is what went wrong. */
  @Override
  public void close() {
    out.print(ERASE_LINE);
    out.flush();
  }
}
