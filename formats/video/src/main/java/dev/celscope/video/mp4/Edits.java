package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.Cue;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The edit list of a track (ISO/IEC 14496-12, 8.6.6): which parts of its media the movie shows, in
 * order. A track without one is shown as it is.
 */
final class Edits {
  /** A part of a movie that is put together from more pieces has no one time any more. */
  private static final int MOST = 256;

  /** Those of a track that is shown as it is. */
  static final Edits NONE = new Edits(List.of());

  private final List<Edit> edits;

  /**
   * A piece.
   *
   * @param shownAt when it begins in the movie
   * @param from where it begins in the media
   * @param lasts empty for all that follows
   */
  private record Edit(Duration shownAt, Duration from, Optional<Duration> lasts) {}

  private Edits(List<Edit> edits) {
    this.edits = edits;
  }

  /**
   * The edits of a track.
   *
   * @param edts the box; null where the track has none
   * @param movie units a second of the movie
   * @param media units a second of the track
   */
  static Edits of(@Nullable ByteSource edts, long movie, long media) throws IOException {
    if (edts == null) {
      return NONE;
    }
    Boxes boxes = Boxes.of(edts);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      if (box.is("elst")) {
        return read(box.body().cursor(), movie, media);
      }
    }
    return NONE;
  }

  /**
   * Entries: how long in the movie, from where in the media (−1: nothing is shown), at what rate.
   */
  private static Edits read(Cursor cursor, long movie, long media) throws IOException {
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    long count = Math.min(cursor.u32be(), MOST);
    List<Edit> edits = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (long i = 0; i < count && cursor.request(wide ? 20 : 12); i++) {
      long units = wide ? cursor.i64be() : cursor.u32be();
      long from = wide ? cursor.i64be() : cursor.i32be();
      cursor.skip(4);
      Duration lasts = Durations.of(units, movie);
      if (from >= 0) {
        edits.add(
            new Edit(at, Durations.of(from, media), Optional.of(lasts).filter(time -> units > 0)));
      }
      at = at.plus(lasts);
    }
    return new Edits(edits);
  }

  /**
   * When a part of the media is on the screen for the first time; empty where no edit shows it.
   *
   * @param start in the media
   * @param end in the media, not before the start
   */
  Optional<Cue> shown(Duration start, Duration end) {
    if (edits.isEmpty()) {
      return Optional.of(new Cue(start, Optional.of(end)));
    }
    for (Edit edit : edits) {
      Duration to = edit.lasts().map(edit.from()::plus).orElse(end);
      boolean meets =
          start.compareTo(edit.from()) >= 0
              ? edit.lasts().isEmpty() || start.compareTo(to) < 0
              : end.compareTo(edit.from()) > 0;
      if (meets) {
        Duration shift = edit.shownAt().minus(edit.from());
        return Optional.of(
            new Cue(
                longer(start, edit.from()).plus(shift),
                Optional.of((end.compareTo(to) < 0 ? end : to).plus(shift))));
      }
    }
    return Optional.empty();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
