package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The movie box and what it holds (ISO/IEC 14496-12, 8.2). */
final class Movie {
  private final ClipFindings findings;
  private final UserData userData;
  private final List<Mp4Track> tracks = new ArrayList<>();
  private final Map<Long, TrackDefaults> defaults = new HashMap<>();

  private long timescale;
  private long duration;
  private long fragmentedDuration;

  Movie(ClipFindings findings, UserData userData) {
    this.findings = findings;
    this.userData = userData;
  }

  List<Mp4Track> tracks() {
    return tracks;
  }

  /** Units a second of the times of the movie; 0 where no header was read. */
  long timescale() {
    return timescale;
  }

  void read(Box moov, String path) throws IOException {
    BoxWalk.over(moov.boxes(), path, findings, box -> visit(box, BoxWalk.path(path, box)));
  }

  private void visit(Box box, String path) throws IOException {
    switch (box.type()) {
      case "mvhd" -> header(box, path);
      case "trak" -> track(box);
      case "mvex" -> extension(box);
      case "udta" -> userData.read(box, path);
      case "meta" -> userData.metadata(box, path);
      case "uuid" -> userData.extended(box, path);
      case "cmov" -> compressed(box, path);
      default -> {}
    }
  }

  private void header(Box box, String path) throws IOException {
    TimeHeader header = TimeHeader.timed(box);
    timescale = header.scale();
    duration = header.duration();
    findings.macTime(
        TimestampRole.CREATED,
        header.creation(),
        Origin.of(path, "QuickTime:CreateDate", header.creationOffset()));
    findings.macTime(
        TimestampRole.MODIFIED,
        header.modification(),
        Origin.of(path, "QuickTime:ModifyDate", header.modificationOffset()));
  }

  private void track(Box box) throws IOException {
    int number = tracks.size() + 1;
    Mp4Track track = new Mp4Track("moov/trak[" + number + "]", number);
    tracks.add(track);
    new TrackBoxes(track, findings, userData).read(box);
  }

  /** Movie extends: the duration with all fragments, and defaults of tracks (8.8.1 to 8.8.3). */
  private void extension(Box mvex) throws IOException {
    Boxes boxes = mvex.boxes();
    while (boxes.hasNext()) {
      Box box = boxes.next();
      Cursor cursor = box.body().cursor();
      if (box.is("mehd")) {
        boolean wide = cursor.u8() == 1;
        cursor.skip(3);
        fragmentedDuration = Math.max(0, wide ? cursor.i64be() : cursor.u32be());
      } else if (box.is("trex")) {
        long id = cursor.skip(4).u32be();
        defaults.put(id, new TrackDefaults(cursor.skip(4).u32be(), cursor.u32be()));
      }
    }
  }

  /** What the samples of a track are like where their fragment does not tell it. */
  TrackDefaults defaults(long trackId) {
    return defaults.getOrDefault(trackId, TrackDefaults.NONE);
  }

  private void compressed(Box cmov, String path) throws IOException {
    Optional<Box> moov = CompressedMovie.inflate(cmov);
    if (moov.isPresent()) {
      read(moov.get(), path + "/moov");
    }
  }

  /** The duration: as far as fragments are here they count, and not what they were to be. */
  private Duration duration(Fragments fragments) {
    Duration inFragments = fragments.duration();
    Duration longest =
        inFragments.isZero()
            ? Durations.of(Math.max(duration, fragmentedDuration), timescale)
            : longest(Durations.of(duration, timescale), inFragments);
    if (longest.isZero()) {
      for (Mp4Track track : tracks) {
        longest = longest(longest, track.duration());
      }
    }
    return longest;
  }

  private static Duration longest(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** What the movie holds, as far as it is known. */
  VideoInfo media(Fragments fragments) {
    VideoInfo.Builder video = VideoInfo.builder();
    Duration whole = duration(fragments);
    if (!whole.isZero()) {
      video.duration(whole);
    }
    List<Track> list = new ArrayList<>();
    boolean first = true;
    for (Mp4Track track : tracks) {
      list.add(Codecs.MP4.track(track.kind(), track.codec, track.language, track.name));
      if (track.isVideo() && first) {
        picture(track, video, fragments);
        first = false;
      }
      track.timecode.ifPresent(video::timecode);
    }
    return video.tracks(list).build();
  }

  private void picture(Mp4Track track, VideoInfo.Builder video, Fragments fragments) {
    long width = track.width > 0 ? track.width : track.shownWidth;
    long height = track.height > 0 ? track.height : track.shownHeight;
    if (width > 0 && height > 0) {
      video.size(width, height);
      video.displayAspect(aspect(track, width, height));
    }
    FrameRate rate = FrameRate.of(track, fragments);
    rate.rate().or(() -> track.codedRate).ifPresent(video::frameRate);
    video.variableFrameRate(rate.varies());
    if (rate.frames() > 0) {
      video.frames(rate.frames());
    }
    track.scan.ifPresent(video::scan);
  }

  private static Rational aspect(Mp4Track track, long width, long height) {
    if (track.pixelAspect.isPresent()) {
      Rational pixel = track.pixelAspect.get();
      return new Rational(width * pixel.numerator(), height * pixel.denominator());
    }
    return track.shownWidth > 0 && track.shownHeight > 0
        ? new Rational(track.shownWidth, track.shownHeight)
        : new Rational(width, height);
  }
}
