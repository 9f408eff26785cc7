package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.source.Cursor;
import java.io.IOException;

/** The sample durations of one track in its fragments (ISO/IEC 14496-12, 8.8.7, 8.8.8, 8.8.12). */
final class TrackRuns {
  private static final int BASE_DATA_OFFSET = 0x1;
  private static final int SAMPLE_DESCRIPTION = 0x2;
  private static final int DEFAULT_DURATION = 0x8;
  private static final int DATA_OFFSET = 0x1;
  private static final int FIRST_SAMPLE_FLAGS = 0x4;
  private static final int SAMPLE_DURATION = 0x100;
  private static final int FURTHER_FIELDS = 0xe00;

  private final long trackDefault;
  private long fragmentDefault;
  private long time;
  private long begin = Long.MAX_VALUE;
  private long end;
  private long samples;
  private long units;
  private long last = -1;
  private boolean varies;

  /** Runs of a track with the default duration of its samples. */
  TrackRuns(long trackDefault) {
    this.trackDefault = trackDefault;
    this.fragmentDefault = trackDefault;
  }

  void header(Box tfhd) throws IOException {
    Cursor cursor = tfhd.body().cursor();
    int flags = cursor.i32be();
    cursor.skip(4);
    cursor.skip((flags & BASE_DATA_OFFSET) != 0 ? 8 : 0);
    cursor.skip((flags & SAMPLE_DESCRIPTION) != 0 ? 4 : 0);
    fragmentDefault = (flags & DEFAULT_DURATION) != 0 ? cursor.u32be() : trackDefault;
  }

  void decodeTime(Box tfdt) throws IOException {
    Cursor cursor = tfdt.body().cursor();
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    time = Math.max(0, wide ? cursor.i64be() : cursor.u32be());
  }

  void run(Box trun) throws IOException {
    Cursor cursor = trun.body().cursor();
    int flags = cursor.i32be();
    long count = cursor.u32be();
    if ((flags & SAMPLE_DURATION) == 0) {
      add(count, fragmentDefault);
      return;
    }
    cursor.skip((flags & DATA_OFFSET) != 0 ? 4 : 0);
    cursor.skip((flags & FIRST_SAMPLE_FLAGS) != 0 ? 4 : 0);
    int further = 4 * Integer.bitCount(flags & FURTHER_FIELDS);
    for (long i = 1; i <= count && cursor.request(4 + further); i++) {
      trun.body().meter().checkEntries(i, cursor.offset());
      add(1, cursor.u32be());
      cursor.skip(further);
    }
  }

  private void add(long count, long duration) {
    varies |= last >= 0 && last != duration;
    last = duration;
    samples += count;
    units += count * duration;
    begin = Math.min(begin, time);
    time += count * duration;
    end = Math.max(end, time);
  }

  /**
   * Units from the first sample to the end of the last. A segment that stands alone need not begin
   * at zero; fragments behind samples of the movie do.
   *
   * @param follows whether the movie itself has samples of this track
   */
  long span(boolean follows) {
    return Math.max(0, follows ? end : end - begin);
  }

  long samples() {
    return samples;
  }

  long units() {
    return units;
  }

  boolean varies() {
    return varies;
  }
}
