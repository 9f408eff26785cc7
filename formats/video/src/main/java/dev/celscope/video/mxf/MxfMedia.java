package dev.celscope.video.mxf;

import dev.celscope.record.Rational;
import dev.celscope.record.Timecode;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.Timecodes;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the essence is like, by tracks, sequences and descriptors. */
final class MxfMedia {
  private static final int EDIT_RATE = 0x4b01;
  private static final int TRACK_SEQUENCE = 0x4803;
  private static final int LENGTH = 0x0202;
  private static final int COMPONENTS = 0x1001;
  private static final int TIMECODE_START = 0x1501;
  private static final int TIMECODE_BASE = 0x1502;
  private static final int TIMECODE_DROP = 0x1503;
  private static final int SAMPLE_RATE = 0x3001;
  private static final int CONTAINER_DURATION = 0x3002;
  private static final int ESSENCE_CONTAINER = 0x3004;
  private static final int STORED_HEIGHT = 0x3202;
  private static final int STORED_WIDTH = 0x3203;
  private static final int DISPLAY_HEIGHT = 0x3208;
  private static final int DISPLAY_WIDTH = 0x3209;
  private static final int FRAME_LAYOUT = 0x320c;
  private static final int ASPECT = 0x320e;
  private static final int AUDIO_RATE = 0x3d03;

  /** Each field is a picture of its own, of half the height. */
  private static final int SEPARATE_FIELDS = 1;

  /** Both fields lie in one picture. */
  private static final int MIXED_FIELDS = 3;

  private final Map<String, MetadataSet> sets = new LinkedHashMap<>();
  private final Set<String> languages = new LinkedHashSet<>();

  /** Takes a set; one of the footer takes the place of the header's. */
  void add(MetadataSet set) throws IOException {
    String id = set.instance();
    sets.put(id.isEmpty() ? "at " + set.offset() : id, set);
  }

  /** Takes the language of sound; it is that of all tracks where there is no other. */
  void spoken(String language) {
    languages.add(language);
  }

  VideoInfo info() throws IOException {
    VideoInfo.Builder video = VideoInfo.builder();
    Duration longest = Duration.ZERO;
    boolean pictured = false;
    List<Track> tracks = new ArrayList<>();
    for (MetadataSet set : sets.values()) {
      if (set.is(MetadataSet.TRACK)) {
        Duration length = length(set);
        longest = length.compareTo(longest) > 0 ? length : longest;
      } else if (set.is(MetadataSet.TIMECODE)) {
        timecode(set).ifPresent(video::timecode);
      } else if (set.structural() && set.number(STORED_WIDTH).isPresent()) {
        tracks.add(Codecs.MXF.track("video", codec(set), "", ""));
        if (!pictured) {
          picture(set, video);
          pictured = true;
        }
      } else if (set.structural() && set.items().containsKey(AUDIO_RATE)) {
        String language = languages.size() == 1 ? languages.iterator().next() : "";
        tracks.add(Codecs.MXF.track("audio", codec(set), language, ""));
      }
    }
    if (!longest.isZero()) {
      video.duration(longest);
    }
    return video.tracks(tracks).build();
  }

  /**
   * The thirteenth and fourteenth byte of the container's label tell the coding (ST 377-1, 9.5).
   */
  private static String codec(MetadataSet descriptor) throws IOException {
    String label = descriptor.hex(ESSENCE_CONTAINER);
    return label.length() == 32 ? label.substring(26, 28).toUpperCase(Locale.ROOT) : "";
  }

  private Duration length(MetadataSet track) throws IOException {
    Optional<Rational> rate = rational(track, EDIT_RATE);
    MetadataSet sequence = sets.get(track.hex(TRACK_SEQUENCE));
    if (rate.isEmpty() || rate.get().numerator() == 0 || sequence == null) {
      return Duration.ZERO;
    }
    return time(sequence.number(LENGTH).orElse(0), rate.get());
  }

  private static Duration time(long units, Rational rate) {
    double nanos = units * 1e9 / rate.toDouble();
    return nanos > 0 && nanos < Long.MAX_VALUE ? Duration.ofNanos((long) nanos) : Duration.ZERO;
  }

  private static Optional<Rational> rational(MetadataSet set, int tag) throws IOException {
    Optional<Cursor> cursor = set.cursor(tag);
    if (cursor.isEmpty() || !cursor.get().request(8)) {
      return Optional.empty();
    }
    int numerator = cursor.get().i32be();
    int denominator = cursor.get().i32be();
    return numerator > 0 && denominator > 0
        ? Optional.of(new Rational(numerator, denominator))
        : Optional.empty();
  }

  private Optional<Timecode> timecode(MetadataSet set) throws IOException {
    long base = set.number(TIMECODE_BASE).orElse(0);
    if (base < 1 || base > 1000) {
      return Optional.empty();
    }
    boolean drop = set.number(TIMECODE_DROP).orElse(0) == 1;
    Rational rate = editRate(set).orElse(new Rational(drop ? base * 1000 : base, drop ? 1001 : 1));
    long start = set.number(TIMECODE_START).orElse(0);
    return Optional.of(Timecodes.ofFrame(start, (int) base, Optional.of(rate), drop));
  }

  /**
   * The edit rate of the track whose sequence holds a timecode: 30 frames a second may be 29.97. A
   * rate of samples of sound tells nothing of frames.
   */
  private Optional<Rational> editRate(MetadataSet timecode) throws IOException {
    String id = timecode.instance();
    long base = timecode.number(TIMECODE_BASE).orElse(0);
    for (MetadataSet track : sets.values()) {
      if (id.isEmpty() || !track.is(MetadataSet.TRACK)) {
        continue;
      }
      String sequence = track.hex(TRACK_SEQUENCE);
      boolean holds = sequence.equals(id) || components(sequence).endsWith(id);
      Optional<Rational> rate = holds ? rational(track, EDIT_RATE) : Optional.empty();
      if (rate.isPresent() && Math.round(rate.get().toDouble()) == base) {
        return rate;
      }
    }
    return Optional.empty();
  }

  private String components(String sequence) throws IOException {
    MetadataSet set = sets.get(sequence);
    return set == null ? "" : set.hex(COMPONENTS);
  }

  private static void picture(MetadataSet set, VideoInfo.Builder video) throws IOException {
    long layout = set.number(FRAME_LAYOUT).orElse(0);
    int fields = layout == SEPARATE_FIELDS ? 2 : 1;
    long width = set.number(DISPLAY_WIDTH).orElse(set.number(STORED_WIDTH).orElse(0));
    long height = set.number(DISPLAY_HEIGHT).orElse(set.number(STORED_HEIGHT).orElse(0));
    if (width > 0 && height > 0) {
      video.size(width, height * fields);
    }
    rational(set, ASPECT).ifPresent(video::displayAspect);
    rational(set, SAMPLE_RATE).ifPresent(video::frameRate);
    set.number(CONTAINER_DURATION).stream().filter(count -> count > 0).forEach(video::frames);
    boolean interlaced = layout == SEPARATE_FIELDS || layout == MIXED_FIELDS;
    video.scan(interlaced ? VideoSequence.INTERLACED : VideoSequence.PROGRESSIVE);
  }
}
