package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.DecoderConfiguration;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.Vendors;
import dev.celscope.video.clip.VideoSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The sample descriptions of a track (ISO/IEC 14496-12, 8.5.2; QTFF, Sample Description Atoms). */
final class SampleEntries {
  /** Bytes of a visual sample entry before its boxes. */
  private static final int VISUAL = 78;

  /** Bytes of an audio sample entry before its boxes. */
  private static final int AUDIO = 28;

  /** Bytes of a timecode sample entry before its boxes. */
  private static final int TIMECODE = 8 + 4 + 4 + 4 + 4 + 1 + 1;

  private final Mp4Track track;
  private final ClipFindings findings;

  SampleEntries(Mp4Track track, ClipFindings findings) {
    this.track = track;
    this.findings = findings;
  }

  void read(Box stsd, String path) throws IOException {
    BoxWalk.over(stsd.boxes(8), path, findings, entry -> entry(entry, BoxWalk.path(path, entry)));
  }

  private void entry(Box entry, String path) throws IOException {
    if (track.codec.isEmpty()) {
      track.codec = entry.type();
    }
    if (track.isVideo()) {
      visual(entry, path);
    } else if (entry.is("tmcd")) {
      timecode(entry, path);
    } else if (entry.is("enca")) {
      encryptedSound(entry, path);
    }
  }

  /**
   * A visual sample entry: after six reserved bytes and the data reference come version, revision
   * and vendor, which MP4 leaves zero.
   */
  private void visual(Box entry, String path) throws IOException {
    Cursor cursor = entry.body().cursor();
    cursor.skip(8 + 4);
    Optional<String> vendor = Vendors.name(cursor.fourCc());
    long vendorAt = cursor.offset() - 4;
    vendor.ifPresent(
        name ->
            findings.attribution(
                AttributionRole.SOFTWARE,
                name,
                Origin.of(path, track.group + ":VendorID", vendorAt)));
    cursor.skip(8); // temporal and spatial quality
    int width = cursor.u16be();
    int height = cursor.u16be();
    if (track.width == 0) {
      track.width = width;
      track.height = height;
    }
    cursor.skip(4 + 4 + 4 + 2); // resolutions, data size, frame count
    compressor(cursor, path);
    extensions(entry, path);
  }

  /** The compressor's name, a Pascal string in 32 bytes. */
  private void compressor(Cursor cursor, String path) throws IOException {
    int length = Math.min(cursor.u8(), 31);
    long at = cursor.offset();
    String name = cursor.text(length, StandardCharsets.UTF_8);
    Origin origin = Origin.of(path, track.group + ":CompressorName", at);
    findings.text(TextKind.OTHER, name, origin, Optional.empty());
    findings.softwareIfKnown(name, origin);
  }

  private void extensions(Box entry, String path) throws IOException {
    BoxWalk.over(
        entry.boxes(VISUAL),
        path,
        findings,
        box -> {
          Cursor cursor = box.body().cursor();
          switch (box.type()) {
            case "pasp" -> pixelAspect(cursor);
            case "fiel" ->
                track.scan = Optional.of(cursor.u8() == 2 ? "interlaced" : "progressive");
            case "sinf" -> original(box);
            case "avcC" -> sequence(DecoderConfiguration.avc(box.body()));
            case "hvcC" -> {
              sequence(DecoderConfiguration.hevc(box.body()));
              track.marked = EncoderMark.say(box.body(), BoxWalk.path(path, box), findings);
            }
            case "esds" -> {
              sequence(DecoderConfiguration.mpeg4(box.body()));
              EncoderMark.sayUserData(box.body(), BoxWalk.path(path, box), findings);
            }
            default -> {}
          }
        });
  }

  /** A box of the entry that tells the scan type counts, wherever it stands. */
  private void sequence(Optional<VideoSequence> headers) {
    track.scan = track.scan.or(() -> headers.flatMap(VideoSequence::scan));
    track.codedRate = headers.flatMap(VideoSequence::frameRate);
  }

  private void pixelAspect(Cursor cursor) throws IOException {
    long horizontal = cursor.u32be();
    long vertical = cursor.u32be();
    if (horizontal > 0 && vertical > 0) {
      track.pixelAspect = Optional.of(new Rational(horizontal, vertical));
    }
  }

  private void encryptedSound(Box entry, String path) throws IOException {
    BoxWalk.over(
        entry.boxes(AUDIO),
        path,
        findings,
        box -> {
          if (box.is("sinf")) {
            original(box);
          }
        });
  }

  /** The codec below an encryption (ISO/IEC 14496-12, 8.12). */
  private void original(Box sinf) throws IOException {
    Boxes boxes = sinf.boxes();
    while (boxes.hasNext()) {
      Box box = boxes.next();
      if (box.is("frma")) {
        track.codec = box.body().cursor().fourCc();
      }
    }
  }

  /**
   * A timecode sample entry (QTFF, Timecode Sample Description): flags (1: drop frame), timescale,
   * frame duration, frames a second, then boxes, of which {@code name} is the reel.
   */
  private void timecode(Box entry, String path) throws IOException {
    Cursor cursor = entry.body().cursor();
    cursor.skip(8 + 4);
    boolean drop = (cursor.u32be() & 1) != 0;
    long scale = cursor.u32be();
    long frameDuration = cursor.u32be();
    int base = cursor.u8();
    Optional<Rational> rate =
        scale > 0 && frameDuration > 0
            ? Optional.of(new Rational(scale, frameDuration))
            : Optional.empty();
    if (base > 0) {
      track.timecodeEntry = Optional.of(new Mp4Track.TimecodeEntry(drop, rate, base));
    }
    BoxWalk.over(
        entry.boxes(TIMECODE),
        path,
        findings,
        box -> {
          if (box.is("name")) {
            InternationalText text = InternationalText.read(box.body().cursor());
            Origin origin =
                Origin.of(BoxWalk.path(path, box), track.group + ":ReelName", box.body().offset());
            text.say(findings, AttributionRole.PROJECT, origin);
          }
        });
  }
}
