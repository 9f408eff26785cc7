package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Timecode;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The segment: finds its parts, wherever they lie, without reading its clusters. */
final class Segment {
  private final EbmlElement segment;
  private final ClipFindings findings;
  private final SegmentInfo info;
  private final List<MkvTrack> tracks = new ArrayList<>();
  private final List<EbmlElement> tags = new ArrayList<>();
  private final Set<Long> visited = new HashSet<>();
  private final Deque<Long> ahead = new ArrayDeque<>();
  private final Clusters clusters;
  private String timecode = "";

  Segment(EbmlElement segment, ClipFindings findings) {
    this.segment = segment;
    this.findings = findings;
    this.info = new SegmentInfo(findings);
    this.clusters = new Clusters(segment, findings);
  }

  void read() throws IOException {
    try {
      walk();
      follow();
      Tags told = new Tags(tracks, findings);
      for (EbmlElement element : tags) {
        told.read(element);
      }
      timecode = told.timecode();
      if (info.duration().isZero()) {
        info.lasts(clusters.end(tracks, info.nanosPerTick()));
      }
      for (MkvTrack track : tracks) {
        if (track.isVideo() && track.lacksRate()) {
          track.rate(clusters.rate(track, info.nanosPerTick()));
          break; // the first that is shown counts
        }
      }
    } finally {
      findings.findings().media(media());
    }
    clusters.read(tracks, info.nanosPerTick());
  }

  /** Goes over the top level, as far as it must. */
  private void walk() throws IOException {
    EbmlElements elements = segment.elements();
    while (elements.hasNext()) {
      long position = elements.position();
      EbmlElement element = next(elements);
      if (element == null) {
        return;
      }
      visited.add(position);
      if (element.id() == Ids.CLUSTER) {
        clusters.startAt(position);
        if (!ahead.isEmpty()) {
          return;
        }
        if (element.declaredSize().isEmpty()) {
          elements.seek(clusters.endOf(element, position));
        }
      } else {
        visit(element);
      }
    }
  }

  private @Nullable EbmlElement next(EbmlElements elements) throws IOException {
    try {
      return elements.next();
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "Segment");
      return null;
    }
  }

  /** Goes to what the seek heads point to and was not seen on the way. */
  private void follow() throws IOException {
    EbmlElements elements = segment.elements();
    while (!ahead.isEmpty()) {
      long position = ahead.remove();
      if (!visited.add(position) || position >= segment.body().size()) {
        continue;
      }
      elements.seek(position);
      EbmlElement element = elements.hasNext() ? next(elements) : null;
      if (element != null) {
        visit(element);
      }
    }
  }

  private void visit(EbmlElement element) throws IOException {
    try {
      switch (element.id()) {
        case Ids.SEEK_HEAD -> seekHead(element);
        case Ids.INFO -> info.read(element);
        case Ids.TRACKS -> tracks(element);
        case Ids.TAGS -> tags.add(element);
        case Ids.CHAPTERS -> new Chapters(findings).read(element);
        case Ids.ATTACHMENTS -> new Attachments(findings).read(element);
        case Ids.CUES -> clusters.cues(element);
        default -> {}
      }
      element.requireWhole();
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "Segment");
    }
  }

  private void seekHead(EbmlElement head) throws IOException {
    ElementWalk.over(
        head,
        "Segment/SeekHead",
        findings,
        seek -> {
          if (seek.id() == Ids.SEEK) {
            EbmlElements fields = seek.elements();
            long id = 0;
            long position = -1;
            while (fields.hasNext()) {
              EbmlElement field = fields.next();
              id = field.id() == Ids.SEEK_ID ? field.unsigned() : id;
              position = field.id() == Ids.SEEK_POSITION ? field.unsigned() : position;
            }
            if (position >= 0 && (int) id != Ids.CLUSTER) {
              ahead.add(position);
            }
          }
        });
  }

  private void tracks(EbmlElement element) throws IOException {
    ElementWalk.over(
        element,
        "Segment/Tracks",
        findings,
        entry -> {
          if (entry.id() == Ids.TRACK_ENTRY) {
            MkvTrack track = new MkvTrack(tracks.size() + 1);
            tracks.add(track);
            track.read(entry, findings);
          }
        });
  }

  private VideoInfo media() {
    VideoInfo.Builder video = VideoInfo.builder();
    if (!info.duration().isZero()) {
      video.duration(info.duration());
    }
    if (!timecode.isEmpty()) {
      video.timecode(new Timecode(timecode, Optional.empty(), timecode.indexOf(';') >= 0));
    }
    List<Track> list = new ArrayList<>();
    boolean first = true;
    for (MkvTrack track : tracks) {
      list.add(track.track());
      if (track.isVideo() && first) {
        track.describe(video);
        first = false;
      }
    }
    return video.tracks(list).build();
  }
}
