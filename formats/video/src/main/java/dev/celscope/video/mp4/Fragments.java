package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Movie fragments (ISO/IEC 14496-12, 8.8). What they hold is not read but for their times: the
 * index tells how long they last, or else the last of them. A few at the start and at the end are
 * enough, however many there are.
 */
final class Fragments {
  private static final int AT_EACH_END = 16;

  private final Movie movie;
  private final Deque<Box> start = new ArrayDeque<>();
  private final Deque<Box> end = new ArrayDeque<>();
  private final Map<Long, Duration> indexed = new HashMap<>();
  private final Map<Long, TrackRuns> runs = new HashMap<>();
  private long count;

  Fragments(Movie movie) {
    this.movie = movie;
  }

  /** Keeps a fragment for later. */
  void add(Box moof) {
    count++;
    if (start.size() < AT_EACH_END) {
      start.add(moof);
    } else {
      end.add(moof);
      if (end.size() > AT_EACH_END) {
        end.remove();
      }
    }
  }

  /** The first fragment of the file. */
  Optional<Box> first() {
    return Optional.ofNullable(start.peek());
  }

  /** Segment index (8.16.3): the durations of the segments that it lists, not of other indexes. */
  void index(Box sidx) throws IOException {
    Cursor cursor = sidx.body().cursor();
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    long id = cursor.u32be();
    long timescale = cursor.u32be();
    cursor.skip(wide ? 16 : 8); // earliest presentation time, first offset
    cursor.skip(2);
    int references = cursor.u16be();
    long units = 0;
    for (int i = 0; i < references && cursor.request(12); i++) {
      boolean toIndex = cursor.i32be() < 0;
      long length = cursor.u32be();
      cursor.skip(4);
      units += toIndex ? 0 : length;
    }
    indexed.merge(id, Durations.of(units, timescale), Duration::plus);
  }

  /** Reads the fragments that were kept. */
  void read(ClipFindings findings) throws IOException {
    for (Box moof : start) {
      fragment(moof, findings);
    }
    for (Box moof : end) {
      fragment(moof, findings);
    }
  }

  private void fragment(Box moof, ClipFindings findings) throws IOException {
    moof.body().prefetch();
    BoxWalk.over(
        moof.boxes(),
        "moof",
        findings,
        traf -> {
          if (traf.is("traf")) {
            trackFragment(traf);
          }
        });
  }

  private void trackFragment(Box traf) throws IOException {
    Boxes boxes = traf.boxes();
    long id = 0;
    while (boxes.hasNext()) {
      Box box = boxes.next();
      switch (box.type()) {
        case "tfhd" -> {
          id = box.body().cursor().skip(4).u32be();
          runs(id).header(box);
        }
        case "tfdt" -> runs(id).decodeTime(box);
        case "trun" -> runs(id).run(box);
        default -> {}
      }
    }
  }

  private TrackRuns runs(long id) {
    return runs.computeIfAbsent(id, key -> new TrackRuns(movie.defaults(key).sampleDuration()));
  }

  /** How long the fragments last. */
  Duration duration() {
    Duration longest = Duration.ZERO;
    for (Duration duration : indexed.values()) {
      longest = duration.compareTo(longest) > 0 ? duration : longest;
    }
    for (Mp4Track track : movie.tracks()) {
      TrackRuns of = runs.get(track.id);
      if (of != null) {
        Duration to = Durations.of(of.span(track.mediaDuration > 0), track.timescale);
        longest = to.compareTo(longest) > 0 ? to : longest;
      }
    }
    return longest;
  }

  /** The frame rate of a track by its fragments; the number of frames where all were read. */
  FrameRate frameRate(Mp4Track track) {
    TrackRuns of = runs.get(track.id);
    if (of == null) {
      return new FrameRate(Optional.empty(), false, 0);
    }
    boolean all = count <= start.size() + end.size();
    return new FrameRate(
        FrameRate.mean(track, of.samples(), of.units()), of.varies(), all ? of.samples() : 0);
  }
}
