package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.record.Rational;
import dev.celscope.record.Timecode;
import dev.celscope.source.ByteSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found of a track while its boxes were visited, each where it lies. */
final class Mp4Track {
  final String path;
  final String group;

  long id;
  String handler = "";
  String name = "";
  String language = "und";
  long timescale;
  long mediaDuration;
  long trackDuration;
  long shownWidth;
  long shownHeight;

  String codec = "";
  long width;
  long height;
  Optional<Rational> pixelAspect = Optional.empty();
  Optional<Rational> codedRate = Optional.empty();
  Optional<String> scan = Optional.empty();

  /** Whether the mark of the encoder was met. */
  boolean marked;

  Optional<TimecodeEntry> timecodeEntry = Optional.empty();
  Optional<Timecode> timecode = Optional.empty();

  /** Boxes of {@code stbl}, read only when they are asked for. */
  @Nullable ByteSource timeToSample;

  @Nullable ByteSource sampleSizes;
  @Nullable ByteSource compactSizes;
  @Nullable ByteSource sampleToChunk;
  @Nullable ByteSource chunkOffsets;
  @Nullable ByteSource longChunkOffsets;

  /** The edits, read only for tracks of words. */
  @Nullable ByteSource edits;

  final List<Long> chapterTracks = new ArrayList<>();

  /** A track by its number in the file, from 1. */
  Mp4Track(String path, int number) {
    this.path = path;
    this.group = "Track" + number;
  }

  boolean isVideo() {
    return handler.equals("vide");
  }

  Duration duration() {
    return Durations.of(mediaDuration, timescale);
  }

  /** The word of the record for the kind of this track (Apple and mp4ra.org handler types). */
  String kind() {
    return switch (handler) {
      case "vide", "auxv", "pict" -> "video";
      case "soun" -> "audio";
      case "text", "sbtl", "subt", "subp", "clcp", "cdsc" -> "subtitle";
      case "tmcd" -> "timecode";
      case "hint" -> "hint";
      default -> "data";
    };
  }

  boolean holdsText() {
    return kind().equals("subtitle");
  }

  /**
   * Keeps a box of the sample table, or the edits, for later.
   *
   * @return false for any other box
   */
  boolean keeps(Box box) {
    switch (box.type()) {
      case "stts" -> timeToSample = box.body();
      case "stsz" -> sampleSizes = box.body();
      case "stz2" -> compactSizes = box.body();
      case "stsc" -> sampleToChunk = box.body();
      case "stco" -> chunkOffsets = box.body();
      case "co64" -> longChunkOffsets = box.body();
      case "edts" -> edits = box.body();
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * A timecode sample entry (QTFF, Timecode Media).
   *
   * @param base whole frames a second
   */
  record TimecodeEntry(boolean drop, Optional<Rational> rate, int base) {}
}
