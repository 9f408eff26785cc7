package dev.celscope.video.mp4;

import dev.celscope.record.Rational;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Optional;

/**
 * The frame rate of a track by its time-to-sample table (ISO/IEC 14496-12, 8.6.1.2).
 *
 * @param frames number of samples; 0 where it is not known
 */
record FrameRate(Optional<Rational> rate, boolean varies, long frames) {
  private static final FrameRate UNKNOWN = new FrameRate(Optional.empty(), false, 0);

  /** A table with more runs than this is of an uneven rate: its mean tells enough. */
  private static final int MOST_RUNS = 1024;

  /** The rate as far as the tables of the track, or else its fragments, tell it. */
  static FrameRate of(Mp4Track track, Fragments fragments) {
    try {
      FrameRate rate = track.timeToSample == null ? UNKNOWN : read(track, track.timeToSample);
      return rate.frames() > 0 ? rate : fragments.frameRate(track);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static FrameRate read(Mp4Track track, ByteSource stts) throws IOException {
    Cursor cursor = stts.cursor().skip(4);
    long runs = cursor.u32be();
    if (runs > MOST_RUNS && track.sampleSizes != null) {
      long count = track.sampleSizes.cursor().skip(8).u32be();
      return new FrameRate(mean(track, count, track.mediaDuration), true, count);
    }
    long frames = 0;
    long units = 0;
    long first = 0;
    boolean varies = false;
    for (long i = 0; i < runs && cursor.request(8); i++) {
      long count = cursor.u32be();
      long delta = cursor.u32be();
      boolean last = i == runs - 1 && count == 1;
      first = i == 0 ? delta : first;
      // The last frame often lasts to the end of the sound.
      varies |= delta != first && !last;
      frames += count;
      units += last && i > 0 && !varies ? first : count * delta;
    }
    return new FrameRate(
        varies ? mean(track, frames, units) : mean(track, 1, first), varies, frames);
  }

  static Optional<Rational> mean(Mp4Track track, long frames, long units) {
    if (frames <= 0 || units <= 0 || track.timescale <= 0) {
      return Optional.empty();
    }
    // Both are below 2³²: the product fits.
    return Optional.of(new Rational(frames * track.timescale, units));
  }
}
