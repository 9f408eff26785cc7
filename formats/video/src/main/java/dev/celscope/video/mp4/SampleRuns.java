package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the samples of one track fragment lie (ISO/IEC 14496-12, 8.8.7 and 8.8.8). */
final class SampleRuns {
  private static final int BASE_DATA_OFFSET = 0x1;
  private static final int SAMPLE_DESCRIPTION = 0x2;
  private static final int DEFAULT_DURATION = 0x8;
  private static final int DEFAULT_SIZE = 0x10;
  private static final int DATA_OFFSET = 0x1;
  private static final int FIRST_SAMPLE_FLAGS = 0x4;
  private static final int SAMPLE_DURATION = 0x100;
  private static final int SAMPLE_SIZE = 0x200;
  private static final int FURTHER_FIELDS = 0xc00;

  private long base;
  private long track;
  private long duration;
  private long size;
  private long position;
  private long time = -1;

  /**
   * Samples whose places count from their fragment where nothing else is said.
   *
   * @param moof offset of the fragment
   */
  SampleRuns(long moof) {
    this.base = moof;
  }

  void header(Box tfhd, Movie movie) throws IOException {
    Cursor cursor = tfhd.body().cursor();
    int flags = cursor.i32be();
    track = cursor.u32be();
    base = (flags & BASE_DATA_OFFSET) != 0 ? cursor.i64be() : base;
    cursor.skip((flags & SAMPLE_DESCRIPTION) != 0 ? 4 : 0);
    TrackDefaults defaults = movie.defaults(track);
    duration = (flags & DEFAULT_DURATION) != 0 ? cursor.u32be() : defaults.sampleDuration();
    size = (flags & DEFAULT_SIZE) != 0 ? cursor.u32be() : defaults.sampleSize();
    position = base;
  }

  void decodeTime(Box tfdt) throws IOException {
    Cursor cursor = tfdt.body().cursor();
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    time = Math.max(0, wide ? cursor.i64be() : cursor.u32be());
  }

  /** Says when the first sample is shown, where the fragment does not. */
  void startAt(long units) {
    time = time < 0 ? units : time;
  }

  long track() {
    return track;
  }

  /** When the last sample ends, in units of the timescale. */
  long end() {
    return time;
  }

  /** Where the first sample of a run begins. */
  long first(Box trun) throws IOException {
    Cursor cursor = trun.body().cursor();
    int flags = cursor.i32be();
    long begin = (flags & DATA_OFFSET) != 0 ? base + cursor.skip(4).i32be() : position;
    cursor.verify(begin >= 0, 0, "Samples begin before the file");
    return begin;
  }

  /** The samples of a run, which follow each other. */
  List<SampleTable.Sample> samples(Box trun) throws IOException {
    Cursor cursor = trun.body().cursor();
    int flags = cursor.i32be();
    long count = cursor.u32be();
    position = (flags & DATA_OFFSET) != 0 ? base + cursor.i32be() : position;
    cursor.skip((flags & FIRST_SAMPLE_FLAGS) != 0 ? 4 : 0);
    boolean timed = (flags & SAMPLE_DURATION) != 0;
    boolean sized = (flags & SAMPLE_SIZE) != 0;
    int further = 4 * Integer.bitCount(flags & FURTHER_FIELDS);
    List<SampleTable.Sample> samples = new ArrayList<>();
    for (long i = 1; i <= count; i++) {
      trun.body().meter().checkEntries(i, cursor.offset());
      long lasts = timed ? cursor.u32be() : duration;
      long bytes = sized ? cursor.u32be() : size;
      cursor.skip(further);
      cursor.verify(position >= 0, 0, "Samples begin before the file");
      samples.add(new SampleTable.Sample(position, bytes, time, lasts));
      position += bytes;
      time += lasts;
    }
    return samples;
  }
}
