package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.util.Optional;

/** The boxes of one track (ISO/IEC 14496-12, 8.3 and 8.4). */
final class TrackBoxes {
  private final Mp4Track track;
  private final ClipFindings findings;
  private final UserData userData;

  TrackBoxes(Mp4Track track, ClipFindings findings, UserData userData) {
    this.track = track;
    this.findings = findings;
    this.userData = userData;
  }

  void read(Box trak) throws IOException {
    over(trak, track.path);
  }

  private void over(Box parent, String path) throws IOException {
    BoxWalk.over(parent.boxes(), path, findings, box -> visit(box, path));
  }

  private void visit(Box box, String parent) throws IOException {
    if (track.keeps(box)) {
      return;
    }
    String path = BoxWalk.path(parent, box);
    switch (box.type()) {
      case "tkhd" -> trackHeader(box, path);
      case "mdhd" -> mediaHeader(box, path);
      case "hdlr" -> handler(box, path);
      case "mdia", "minf", "stbl", "gmhd", "tref", "dinf" -> over(box, path);
      case "chap" -> chapters(box);
      case "dref" -> dataReferences(box, path);
      case "udta" -> userData.read(box, path, track);
      case "meta" -> userData.metadata(box, path);
      case "uuid" -> userData.extended(box, path);
      case "stsd" -> new SampleEntries(track, findings).read(box, path);
      default -> {}
    }
  }

  private void trackHeader(Box box, String path) throws IOException {
    TimeHeader header = TimeHeader.track(box);
    track.id = header.scale();
    track.trackDuration = header.duration();
    dates(header, path, "Track");
    Cursor cursor = header.rest();
    cursor.skip(52); // reserved (8), layer (2), group (2), volume (2), reserved (2), matrix (36)
    track.shownWidth = cursor.u32be() >>> 16;
    track.shownHeight = cursor.u32be() >>> 16;
  }

  private void mediaHeader(Box box, String path) throws IOException {
    TimeHeader header = TimeHeader.timed(box);
    track.timescale = header.scale();
    track.mediaDuration = header.duration();
    dates(header, path, "Media");
    track.language = Languages.unpack(header.rest().u16be());
  }

  private void dates(TimeHeader header, String path, String of) {
    date(TimestampRole.CREATED, header.creation(), path, of + "Create", header.creationOffset());
    date(
        TimestampRole.MODIFIED,
        header.modification(),
        path,
        of + "Modify",
        header.modificationOffset());
  }

  private void date(TimestampRole role, long seconds, String path, String of, long offset) {
    if (seconds != 0) {
      findings.macTime(role, seconds, Origin.of(path, track.group + ":" + of + "Date", offset));
    }
  }

  /** A handler: of the media, or inside {@code minf} of the data, which tells nothing. */
  private void handler(Box box, String path) throws IOException {
    Handler handler = Handler.read(box);
    if (path.endsWith("mdia/hdlr") || track.handler.isEmpty()) {
      track.handler = handler.type();
    }
    if (path.contains("/minf/")) {
      return;
    }
    Origin origin = Origin.of(path, track.group + ":HandlerDescription", handler.nameOffset());
    findings.text(TextKind.OTHER, handler.name(), origin, Optional.empty());
    findings.softwareIfKnown(handler.name(), origin);
    handler
        .vendor()
        .ifPresent(
            vendor ->
                findings.attribution(
                    AttributionRole.COMPANY,
                    vendor,
                    Origin.of(path, track.group + ":HandlerVendorID", box.body().offset() + 12)));
  }

  private void chapters(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    for (int count = 1; cursor.request(4); count++) {
      box.body().meter().checkEntries(count, cursor.offset());
      track.chapterTracks.add(cursor.u32be());
    }
  }

  /** Data references (8.7.2): where the media of a reference movie lie. */
  private void dataReferences(Box dref, String path) throws IOException {
    BoxWalk.over(
        dref.boxes(8),
        path,
        findings,
        box -> {
          Cursor cursor = box.body().cursor();
          boolean selfContained = cursor.request(4) && (cursor.u32be() & 1) != 0;
          if (selfContained || !cursor.request(1)) {
            return;
          }
          String at = BoxWalk.path(path, box);
          if (box.is("url ")) {
            Origin origin = Origin.of(at, "QuickTime:URL", cursor.offset());
            findings
                .findings()
                .attribution(
                    AttributionRole.LINKED_FILE,
                    cursor.untilZero(box.body().limits().textLength()),
                    origin);
          } else if (box.is("alis")) {
            Alias.read(box).ifPresent(alias -> alias.say(findings.findings(), at));
          }
        });
  }
}
