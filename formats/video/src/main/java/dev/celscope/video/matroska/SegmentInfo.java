package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** General information of a segment (RFC 9559, 5.1.2). */
final class SegmentInfo {
  private static final long DEFAULT_SCALE = 1_000_000;
  private static final double LONGEST_NANOS = Long.MAX_VALUE;

  private final ClipFindings findings;
  private long scale = DEFAULT_SCALE;
  private double duration;

  SegmentInfo(ClipFindings findings) {
    this.findings = findings;
  }

  long nanosPerTick() {
    return scale;
  }

  Duration duration() {
    double nanos = duration * scale;
    return nanos > 0 && nanos < LONGEST_NANOS ? Duration.ofNanos((long) nanos) : Duration.ZERO;
  }

  /** Says how long the segment lasts where it does not say so itself. */
  void lasts(Duration length) {
    duration = (double) length.toNanos() / scale;
  }

  void read(EbmlElement element) throws IOException {
    ElementWalk.over(element, "Segment/Info", findings, this::visit);
  }

  private void visit(EbmlElement field) throws IOException {
    switch (field.id()) {
      case Ids.TIMESTAMP_SCALE -> scale = Math.max(1, field.unsigned());
      case Ids.DURATION -> duration = field.real();
      case Ids.DATE_UTC -> {
        long nanos = field.signed();
        Origin origin = origin("DateUTC", "DateTimeOriginal", field);
        findings.timestamp(
            TimestampRole.CREATED, Epochs.matroska(nanos), origin, Long.toString(nanos));
      }
      case Ids.TITLE ->
          findings.text(
              TextKind.TITLE, field.text(), origin("Title", "Title", field), Optional.empty());
      case Ids.MUXING_APP ->
          findings.software(field.text(), origin("MuxingApp", "MuxingApp", field));
      case Ids.WRITING_APP ->
          findings.software(field.text(), origin("WritingApp", "WritingApp", field));
      case Ids.SEGMENT_UUID -> id(AttributionRole.DOCUMENT_ID, "SegmentUUID", field);
      case Ids.SEGMENT_FAMILY -> id(AttributionRole.ORIGINAL_DOCUMENT_ID, "SegmentFamily", field);
      case Ids.PREV_UUID -> id(AttributionRole.LINKED_FILE, "PrevUUID", field);
      case Ids.NEXT_UUID -> id(AttributionRole.LINKED_FILE, "NextUUID", field);
      case Ids.SEGMENT_FILENAME -> file(AttributionRole.PATH, "SegmentFilename", field);
      case Ids.PREV_FILENAME -> file(AttributionRole.LINKED_FILE, "PrevFilename", field);
      case Ids.NEXT_FILENAME -> file(AttributionRole.LINKED_FILE, "NextFilename", field);
      default -> {}
    }
  }

  private void id(AttributionRole role, String name, EbmlElement field) throws IOException {
    String hex = HexFormat.of().formatHex(field.body().allBytes());
    findings.attribution(role, hex, origin(name, name, field));
  }

  private void file(AttributionRole role, String name, EbmlElement field) throws IOException {
    findings.attribution(role, field.text(), origin(name, name, field));
  }

  private static Origin origin(String name, String tag, EbmlElement field) {
    return Origin.of("Segment/Info/" + name, "Info:" + tag, field.body().offset());
  }
}
