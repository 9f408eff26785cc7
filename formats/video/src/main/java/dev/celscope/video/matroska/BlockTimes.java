package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Rational;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.FrameRates;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The frame rate of a track that declares none, as browsers record them: by the times at which its
 * first blocks are shown. Blocks are stepped over, and not read.
 */
final class BlockTimes {
  private static final int FEWEST_FRAMES = 4;
  private static final int MOST_FRAMES = 128;

  /** Elements that are stepped over, those of other tracks with them. */
  private static final int BUDGET = 400;

  private static final double NANOS_PER_MILLI = 1e6;

  private final long track;
  private final double millisPerTick;
  private final NavigableSet<Long> times = new TreeSet<>();
  private long clusterTicks;
  private int spent;

  private BlockTimes(long track, long nanosPerTick) {
    this.track = track;
    this.millisPerTick = nanosPerTick / NANOS_PER_MILLI;
  }

  /**
   * The rate of a track.
   *
   * @param position of the first cluster, in the segment
   * @param track number of the track
   * @return empty where the frames are too few, or do not come at an even rate
   */
  static Optional<Rational> rate(EbmlElement segment, long position, long track, long nanosPerTick)
      throws IOException {
    BlockTimes blocks = new BlockTimes(track, nanosPerTick);
    try {
      EbmlElements elements = segment.elements();
      elements.seek(position);
      while (elements.hasNext() && blocks.wantsMore()) {
        EbmlElement element = elements.next();
        if (element.id() == Ids.CLUSTER) {
          blocks.over(element.elements());
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      // The walk over the segment says so: what was met before tells the rate.
    }
    return blocks.times.size() < FEWEST_FRAMES
        ? Optional.empty()
        : FrameRates.ofMillis(List.copyOf(blocks.times));
  }

  private boolean wantsMore() {
    return ++spent <= BUDGET && times.size() < MOST_FRAMES;
  }

  /** A cluster of unknown size holds, as it seems, the next one. */
  private void over(EbmlElements cluster) throws IOException {
    EbmlElements inside = cluster;
    while (inside.hasNext() && wantsMore()) {
      EbmlElement element = inside.next();
      switch (element.id()) {
        case Ids.CLUSTER -> inside = element.elements();
        case Ids.TIMESTAMP -> clusterTicks = element.unsigned();
        case Ids.SIMPLE_BLOCK -> block(element);
        case Ids.BLOCK_GROUP -> {
          EbmlElements fields = element.elements();
          EbmlElement first = fields.hasNext() ? fields.next() : element;
          if (first.id() == Ids.BLOCK) {
            block(first);
          }
        }
        default -> {}
      }
    }
  }

  private void block(EbmlElement block) throws IOException {
    if (Block.trackOf(block) == track) {
      times.add(Math.round((clusterTicks + Block.timestampOf(block)) * millisPerTick));
    }
  }
}
