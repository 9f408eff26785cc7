package dev.celscope.video.mp4;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where the samples of a track lie and when they are shown (ISO/IEC 14496-12, 8.6.1, 8.7.3 to
 * 8.7.5). The tables are read as the samples are asked for, not before.
 */
final class SampleTable {
  private final Cursor sizes;
  private final long uniformSize;
  private final long count;
  private final Cursor offsets;
  private final boolean longOffsets;
  private final Cursor runs;
  private final Cursor times;

  private long index;
  private long start;
  private long delta;
  private long ofSameDelta;

  private long chunk;
  private long position;
  private long leftInChunk;
  private long perChunk;
  private long runEnd = 1;

  /**
   * A sample.
   *
   * @param offset from the start of the file
   * @param start in units of the timescale
   */
  record Sample(long offset, long size, long start, long duration) {}

  private SampleTable(
      ByteSource sizes, ByteSource offsets, boolean wide, ByteSource runs, ByteSource times)
      throws IOException {
    this.sizes = sizes.cursor().skip(4);
    this.uniformSize = this.sizes.u32be();
    this.count = this.sizes.u32be();
    this.offsets = offsets.cursor().skip(8);
    this.longOffsets = wide;
    this.runs = runs.cursor().skip(8);
    this.times = times.cursor().skip(8);
  }

  /** The samples of a track; null where one of its tables is missing. */
  static @Nullable SampleTable of(Mp4Track track) throws IOException {
    boolean wide = track.longChunkOffsets != null;
    ByteSource offsets = wide ? track.longChunkOffsets : track.chunkOffsets;
    return offsets == null
            || track.sampleSizes == null
            || track.sampleToChunk == null
            || track.timeToSample == null
        ? null
        : new SampleTable(
            track.sampleSizes, offsets, wide, track.sampleToChunk, track.timeToSample);
  }

  boolean hasNext() {
    return index < count
        && (uniformSize > 0 || sizes.request(4))
        && (leftInChunk > 0 || offsets.request(longOffsets ? 8 : 4));
  }

  Sample next() throws IOException {
    sizes.source().meter().checkEntries(++index, sizes.offset());
    if (leftInChunk == 0) {
      nextChunk();
    }
    if (ofSameDelta == 0 && times.request(8)) {
      ofSameDelta = times.u32be();
      delta = times.u32be();
    }
    long size = uniformSize > 0 ? uniformSize : sizes.u32be();
    Sample sample = new Sample(position, size, start, delta);
    position += size;
    start += delta;
    leftInChunk--;
    ofSameDelta = Math.max(0, ofSameDelta - 1);
    return sample;
  }

  /** Sample to chunk (8.7.4): each run begins at a chunk and tells how many samples each holds. */
  private void nextChunk() throws IOException {
    chunk++;
    if (chunk >= runEnd && runs.request(12)) {
      if (perChunk == 0) {
        runs.skip(4);
      }
      perChunk = runs.u32be();
      runs.skip(4);
      runEnd = runs.request(4) ? runs.u32be() : Long.MAX_VALUE;
    }
    leftInChunk = Math.max(1, perChunk);
    position = longOffsets ? offsets.i64be() : offsets.u32be();
  }
}
