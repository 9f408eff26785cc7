package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Rational;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.EncoderMark;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clusters: read for the words of subtitles and the mark of the encoder, and not otherwise. */
final class Clusters {
  /** Elements that are stepped over in search of subtitles: their headers are below 1 MiB. */
  private static final int BUDGET = 40_000;

  /** Ids that end a cluster of unknown size (RFC 9559, 5.1). */
  private static final Set<Integer> TOP_LEVEL =
      Set.of(
          Ids.CLUSTER,
          Ids.CUES,
          Ids.TAGS,
          Ids.CHAPTERS,
          Ids.ATTACHMENTS,
          Ids.INFO,
          Ids.TRACKS,
          Ids.SEEK_HEAD);

  private final EbmlElement segment;
  private final ClipFindings findings;
  private final List<Place> places = new ArrayList<>();
  private Map<Long, MkvTrack> texts = Map.of();
  private long nanosPerTick;
  private long first = -1;
  private long last = -1;
  private int spent;
  private int found;
  private boolean marked;

  /** Where the cues say that a block of a track lies. */
  private record Place(long track, long cluster, long inCluster) {}

  Clusters(EbmlElement segment, ClipFindings findings) {
    this.segment = segment;
    this.findings = findings;
  }

  /** Tells where a cluster lies. */
  void startAt(long position) {
    first = first < 0 ? position : first;
    last = Math.max(last, position);
  }

  /** When the last block ends; zero where it is not to be found. */
  Duration end(List<MkvTrack> tracks, long nanos) throws IOException {
    return last < 0 ? Duration.ZERO : new LastCluster(segment, tracks, nanos).end(last);
  }

  /** The rate at which blocks of a track are shown; empty where it is not even. */
  Optional<Rational> rate(MkvTrack track, long nanos) throws IOException {
    return first < 0 ? Optional.empty() : BlockTimes.rate(segment, first, track.number(), nanos);
  }

  /** Where a cluster of unknown size ends. */
  long endOf(EbmlElement cluster, long position) throws IOException {
    EbmlElements elements = cluster.elements();
    long body = position + cluster.headerLength();
    while (elements.hasNext()) {
      long at = elements.position();
      try {
        if (TOP_LEVEL.contains(elements.next().id()) || ++spent > BUDGET) {
          return spent > BUDGET ? segment.body().size() : body + at;
        }
      } catch (MalformedException e) {
        return segment.body().size();
      }
    }
    return segment.body().size();
  }

  void cues(EbmlElement cues) throws IOException {
    ElementWalk.over(
        cues,
        "Segment/Cues",
        findings,
        point -> {
          if (point.id() == Ids.CUE_POINT) {
            EbmlElements fields = point.elements();
            while (fields.hasNext()) {
              EbmlElement field = fields.next();
              if (field.id() == Ids.CUE_TRACK_POSITIONS) {
                place(field);
              }
            }
          }
        });
  }

  private void place(EbmlElement positions) throws IOException {
    long track = 0;
    long cluster = -1;
    long inCluster = -1;
    EbmlElements fields = positions.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      switch (field.id()) {
        case Ids.CUE_TRACK -> track = field.unsigned();
        case Ids.CUE_CLUSTER_POSITION -> cluster = field.unsigned();
        case Ids.CUE_RELATIVE_POSITION -> inCluster = field.unsigned();
        default -> {}
      }
    }
    last = first < 0 || cluster >= segment.body().size() ? last : Math.max(last, cluster);
    if (cluster >= 0 && inCluster >= 0) {
      places.add(new Place(track, cluster, inCluster));
    }
  }

  /** Reads the subtitles of the tracks that have words. */
  void read(List<MkvTrack> tracks, long nanos) throws IOException {
    nanosPerTick = nanos;
    texts = new HashMap<>();
    for (MkvTrack track : tracks) {
      if (track.holdsText() && findings.findings().wantsTexts()) {
        texts.put(track.number(), track);
      }
    }
    try {
      mark(tracks);
      boolean indexed =
          places.stream().map(Place::track).filter(texts::containsKey).distinct().count()
              == texts.size();
      if (indexed) {
        byCues();
      } else if (first >= 0) {
        stepping();
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "Segment/Cluster");
    }
  }

  /** The first block of pictures may bear the settings of the encoder. */
  private void mark(List<MkvTrack> tracks) throws IOException {
    Optional<MkvTrack> video = tracks.stream().filter(MkvTrack::isVideo).findFirst();
    if (first < 0 || video.isEmpty() || video.get().isMarked()) {
      return;
    }
    EbmlElements elements = segment.elements();
    elements.seek(first);
    EbmlElements blocks = elements.next().elements();
    for (int i = 0; i < 16 && blocks.hasNext() && !marked; i++) {
      EbmlElement element = blocks.next();
      if (element.id() == Ids.BLOCK_GROUP) {
        element = element.elements().next();
      }
      boolean block = element.id() == Ids.SIMPLE_BLOCK || element.id() == Ids.BLOCK;
      if (block && Block.trackOf(element) == video.get().number()) {
        EncoderMark.say(element.body(), "Segment/Cluster", findings);
        marked = true;
      }
    }
  }

  private void byCues() throws IOException {
    EbmlElements elements = segment.elements();
    Map<Long, Long> timestamps = new HashMap<>();
    for (Place place : places) {
      if (!texts.containsKey(place.track()) || !findings.findings().takesTexts()) {
        continue;
      }
      elements.seek(place.cluster());
      EbmlElement cluster = elements.next();
      EbmlElements inside = cluster.elements();
      if (!timestamps.containsKey(place.cluster())) {
        timestamps.put(place.cluster(), timestamp(inside));
      }
      inside.seek(place.inCluster());
      if (inside.hasNext()) {
        element(inside.next(), timestamps.get(place.cluster()));
      }
    }
  }

  private static long timestamp(EbmlElements inside) throws IOException {
    while (inside.hasNext()) {
      EbmlElement element = inside.next();
      if (element.id() == Ids.TIMESTAMP) {
        return element.unsigned();
      }
    }
    return 0;
  }

  private void stepping() throws IOException {
    EbmlElements elements = segment.elements();
    elements.seek(first);
    while (elements.hasNext() && !texts.isEmpty()) {
      long position = elements.position();
      EbmlElement cluster = elements.next();
      if (cluster.id() != Ids.CLUSTER) {
        continue;
      }
      long end = blocks(cluster);
      if (spent > BUDGET) {
        findings
            .findings()
            .problem(
                Severity.INFO,
                ProblemCode.LIMIT,
                "No index leads to the subtitles; those behind the first "
                    + BUDGET
                    + " blocks were not looked for",
                Origin.of("Segment/Cluster").at(cluster.offset()));
        return;
      }
      if (cluster.declaredSize().isEmpty()) {
        elements.seek(position + cluster.headerLength() + end);
      }
    }
  }

  /** Reads the blocks of a cluster; gives where it ends, counted from the start of its body. */
  private long blocks(EbmlElement cluster) throws IOException {
    EbmlElements inside = cluster.elements();
    long timestamp = 0;
    while (inside.hasNext() && ++spent <= BUDGET) {
      long at = inside.position();
      EbmlElement element = inside.next();
      if (TOP_LEVEL.contains(element.id())) {
        return at;
      }
      if (element.id() == Ids.TIMESTAMP) {
        timestamp = element.unsigned();
      } else {
        element(element, timestamp);
      }
    }
    return inside.position();
  }

  private void element(EbmlElement element, long clusterTimestamp) throws IOException {
    if (element.id() == Ids.SIMPLE_BLOCK) {
      block(element, clusterTimestamp, Optional.empty());
    } else if (element.id() == Ids.BLOCK_GROUP) {
      Optional<EbmlElement> block = Optional.empty();
      Optional<Long> duration = Optional.empty();
      EbmlElements fields = element.elements();
      while (fields.hasNext()) {
        EbmlElement field = fields.next();
        if (field.id() == Ids.BLOCK) {
          block = Optional.of(field);
        } else if (field.id() == Ids.BLOCK_DURATION) {
          duration = Optional.of(field.unsigned());
        }
      }
      if (block.isPresent()) {
        block(block.get(), clusterTimestamp, duration);
      }
    }
  }

  private void block(EbmlElement element, long clusterTimestamp, Optional<Long> duration)
      throws IOException {
    MkvTrack track = texts.get(Block.trackOf(element));
    if (track == null || element.body().size() > element.body().limits().textLength()) {
      return;
    }
    Block block = Block.read(element);
    long tick = Math.max(0, clusterTimestamp + block.timestamp());
    Cue cue = new Cue(time(tick), duration.map(length -> time(tick + length)));
    for (ByteSource frame : block.frames()) {
      String text = SubtitleText.of(track.codec(), track.compression().unpack(frame));
      Origin origin =
          Origin.of(
              "Segment/Cluster/Block[" + ++found + "]",
              track.group + ":SubtitleText",
              frame.offset());
      findings.cue(TextKind.SUBTITLE, text, origin, track.languageTag(), cue);
    }
  }

  private Duration time(long ticks) {
    double nanos = (double) Math.max(0, ticks) * nanosPerTick;
    return Duration.ofNanos((long) Math.min(nanos, Long.MAX_VALUE));
  }
}
