package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a segment lasts whose writer could not go back to say so, a recording or a pipe: to the
 * end of the last block. The last cluster is where the cues lead to, or so many steps further.
 */
final class LastCluster {
  /** Elements that are stepped over: their headers are below 1 MiB. */
  private static final int BUDGET = 20_000;

  private final EbmlElement segment;
  private final Map<Long, Long> frameNanos = new HashMap<>();
  private final long nanosPerTick;

  private int spent;
  private long clusterTicks;
  private Duration end = Duration.ZERO;

  LastCluster(EbmlElement segment, List<MkvTrack> tracks, long nanosPerTick) {
    this.segment = segment;
    this.nanosPerTick = nanosPerTick;
    tracks.forEach(track -> frameNanos.put(track.number(), track.frameNanos()));
  }

  /**
   * When the last block ends.
   *
   * @param position of the last cluster that is known of, in the segment
   * @return zero where the end is too far from there, or nothing is shown
   */
  Duration end(long position) throws IOException {
    EbmlElement cluster = last(position);
    if (cluster != null) {
      blocks(cluster);
    }
    return spent > BUDGET ? Duration.ZERO : end;
  }

  private @Nullable EbmlElement last(long position) throws IOException {
    EbmlElements elements = segment.elements();
    elements.seek(position);
    EbmlElement last = null;
    try {
      while (elements.hasNext() && ++spent <= BUDGET) {
        EbmlElement element = elements.next();
        last = element.id() == Ids.CLUSTER ? element : last;
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      // The walk over the segment has said so: the last that was met is the last that is there.
    }
    return last;
  }

  /** A cluster of unknown size holds, as it seems, the next one; what is cut off ends before. */
  private void blocks(EbmlElement cluster) throws IOException {
    EbmlElements inside = cluster.elements();
    try {
      while (inside.hasNext() && ++spent <= BUDGET) {
        EbmlElement element = inside.next();
        switch (element.id()) {
          case Ids.CLUSTER -> inside = element.elements();
          case Ids.TIMESTAMP -> clusterTicks = element.unsigned();
          case Ids.SIMPLE_BLOCK -> block(element, -1);
          case Ids.BLOCK_GROUP -> group(element);
          default -> {}
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      // As above.
    }
  }

  private void group(EbmlElement group) throws IOException {
    EbmlElement block = null;
    long ticks = -1;
    EbmlElements fields = group.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      block = field.id() == Ids.BLOCK ? field : block;
      ticks = field.id() == Ids.BLOCK_DURATION ? field.unsigned() : ticks;
    }
    if (block != null) {
      block(block, ticks);
    }
  }

  /** A block lasts as long as it says, or as a frame of its track does. */
  private void block(EbmlElement block, long ticks) throws IOException {
    long start = clusterTicks + Block.timestampOf(block);
    double lasts =
        ticks >= 0
            ? (double) ticks * nanosPerTick
            : frameNanos.getOrDefault(Block.trackOf(block), 0L);
    double nanos = (double) start * nanosPerTick + lasts;
    if (nanos > end.toNanos() && nanos < Long.MAX_VALUE) {
      end = Duration.ofNanos((long) nanos);
    }
  }
}
