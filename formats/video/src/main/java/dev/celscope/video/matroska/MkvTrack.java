package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.DecoderConfiguration;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.FrameRates;
import dev.celscope.video.clip.Languages;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A track entry (RFC 9559, 5.1.4.1). */
final class MkvTrack {
  private static final int VIDEO = 1;
  private static final int AUDIO = 2;
  private static final int SUBTITLE = 17;
  private static final int INTERLACED = 1;
  private static final int PROGRESSIVE = 2;

  /** Codecs that have no fields. */
  private static final Set<String> WHOLE_FRAMES = Set.of("V_VP8", "V_VP9", "V_AV1", "V_THEORA");

  /** A track that lacks fewer frames than these has a gap, and no other rate. */
  private static final double MOSTLY_FRAMES = 0.9;

  final String group;
  private final String path;

  private long number;
  private long uid;
  private int type;
  private String codec = "";
  private String name = "";
  private String language = "eng"; // the default of the element
  private String bcp47 = "";
  private long frameNanos;
  private long width;
  private long height;
  private long shownWidth;
  private long shownHeight;
  private long frames;
  private double seconds;
  private Optional<Rational> shown = Optional.empty();
  private int interlaced;
  private Optional<VideoSequence> coded = Optional.empty();
  private Optional<String> codecName = Optional.empty();
  private boolean marked;
  private final BlockCompression compression = new BlockCompression();

  /** A track by its place in the file, from 1. */
  MkvTrack(int place) {
    this.group = "Track" + place;
    this.path = "Segment/Tracks/TrackEntry[" + place + "]";
  }

  void read(EbmlElement entry, ClipFindings findings) throws IOException {
    ElementWalk.over(entry, path, findings, field -> visit(field, findings));
    EbmlElements fields = entry.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      if (field.id() == Ids.CODEC_PRIVATE) {
        configuration(field, findings);
      }
    }
  }

  /**
   * What is kept for the decoder: headers of the sequence, for what the entry leaves out, or the
   * head of a script, which a subtitle track keeps apart from its lines.
   */
  private void configuration(EbmlElement field, ClipFindings findings) throws IOException {
    String at = path + "/CodecPrivate";
    switch (codec) {
      case "S_TEXT/ASS", "S_TEXT/SSA", "S_ASS", "S_SSA" ->
          new ScriptHeader(findings, group).read(field.text(), at, field.body().offset());
      case "V_MPEG4/ISO/AVC" -> coded = DecoderConfiguration.avc(field.body());
      case "V_MPEGH/ISO/HEVC" -> {
        coded = DecoderConfiguration.hevc(field.body());
        marked = EncoderMark.say(field.body(), at, findings);
      }
      case "V_MPEG4/ISO/ASP", "V_MPEG4/ISO/SP", "V_MPEG4/ISO/AP" -> {
        coded = DecoderConfiguration.mpeg4(field.body());
        EncoderMark.sayUserData(field.body(), at, findings);
      }
      default -> codecName = CodecPrivate.read(codec, field, at, findings);
    }
  }

  private void visit(EbmlElement field, ClipFindings findings) throws IOException {
    switch (field.id()) {
      case Ids.TRACK_NUMBER -> number = field.unsigned();
      case Ids.TRACK_UID -> uid = field.unsigned();
      case Ids.TRACK_TYPE -> type = (int) field.unsigned();
      case Ids.CODEC_ID -> codec = field.text();
      case Ids.DEFAULT_DURATION -> frameNanos = field.unsigned();
      case Ids.LANGUAGE -> language = field.text();
      case Ids.LANGUAGE_BCP47 -> bcp47 = field.text();
      case Ids.VIDEO -> ElementWalk.over(field, path + "/Video", findings, this::video);
      case Ids.CONTENT_ENCODINGS -> compression.read(field);
      case Ids.NAME -> {
        name = field.text();
        Origin origin = Origin.of(path + "/Name", group + ":TrackName", field.body().offset());
        findings.text(TextKind.TRACK_NAME, name, origin, Optional.empty());
      }
      case Ids.CODEC_NAME -> {
        Origin origin = Origin.of(path + "/CodecName", group + ":CodecName", field.offset());
        findings.text(TextKind.OTHER, field.text(), origin, Optional.empty());
        findings.softwareIfKnown(field.text(), origin);
      }
      default -> {}
    }
  }

  private void video(EbmlElement field) throws IOException {
    switch (field.id()) {
      case Ids.PIXEL_WIDTH -> width = field.unsigned();
      case Ids.PIXEL_HEIGHT -> height = field.unsigned();
      case Ids.DISPLAY_WIDTH -> shownWidth = field.unsigned();
      case Ids.DISPLAY_HEIGHT -> shownHeight = field.unsigned();
      case Ids.FLAG_INTERLACED -> interlaced = (int) field.unsigned();
      default -> {}
    }
  }

  long number() {
    return number;
  }

  /** How long a frame lasts; 0 where the track does not say. */
  long frameNanos() {
    return frameNanos;
  }

  long uid() {
    return uid;
  }

  /** Whether the mark of the encoder was met. */
  boolean isMarked() {
    return marked;
  }

  String codec() {
    return codec;
  }

  boolean isVideo() {
    return type == VIDEO;
  }

  boolean holdsText() {
    return codec.startsWith("S_TEXT/") || codec.startsWith("D_WEBVTT/");
  }

  BlockCompression compression() {
    return compression;
  }

  /** BCP 47 tag of the language; empty where it is not declared. */
  Optional<String> languageTag() {
    return Languages.tag(bcp47.isEmpty() ? language : bcp47);
  }

  /** Takes the number of frames that the writer's statistics give. */
  void frames(long count) {
    frames = count;
  }

  /** Whether neither the track nor its headers declare a frame rate. */
  boolean lacksRate() {
    return frameNanos <= 0 && coded.flatMap(VideoSequence::frameRate).isEmpty();
  }

  /** Takes the rate at which its blocks are shown. */
  void rate(Optional<Rational> ofBlocks) {
    shown = ofBlocks;
  }

  /** Takes the seconds that the writer's statistics give. */
  void lasts(double length) {
    seconds = length;
  }

  /**
   * The rate at which frames come. What a track declares is the shortest time that a frame lasts,
   * where the writer's own count tells of far fewer frames: then their mean counts, and varies.
   */
  private void rate(VideoInfo.Builder video) {
    Optional<Rational> declared =
        FrameRates.ofFrameNanos(frameNanos)
            .or(() -> coded.flatMap(VideoSequence::frameRate))
            .or(() -> shown);
    Optional<Rational> mean =
        frames > 1 && seconds > 0 ? FrameRates.ofNumber(frames / seconds) : Optional.empty();
    boolean varies =
        declared.isPresent()
            && mean.isPresent()
            && mean.get().toDouble() < declared.get().toDouble() * MOSTLY_FRAMES;
    (varies ? mean : declared).ifPresent(video::frameRate);
    video.variableFrameRate(varies);
  }

  void describe(VideoInfo.Builder video) {
    if (width > 0 && height > 0) {
      video.size(width, height);
      boolean scaled = shownWidth > 0 && shownHeight > 0;
      video.displayAspect(
          scaled ? new Rational(shownWidth, shownHeight) : new Rational(width, height));
    }
    rate(video);
    if (frames > 0) {
      video.frames(frames);
    }
    if (interlaced == INTERLACED) {
      video.scan(VideoSequence.INTERLACED);
    } else if (interlaced == PROGRESSIVE || WHOLE_FRAMES.contains(codec)) {
      video.scan(VideoSequence.PROGRESSIVE);
    } else {
      coded.flatMap(VideoSequence::scan).ifPresent(video::scan);
    }
  }

  Track track() {
    String kind =
        switch (type) {
          case VIDEO -> "video";
          case AUDIO -> "audio";
          case SUBTITLE -> "subtitle";
          default -> "data";
        };
    String declared = bcp47.isEmpty() ? language : bcp47;
    Track track = Codecs.MATROSKA.track(kind, codec, declared, name);
    return codecName.isEmpty()
        ? track
        : new Track(track.kind(), track.codec(), codecName, track.language(), track.name());
  }
}
