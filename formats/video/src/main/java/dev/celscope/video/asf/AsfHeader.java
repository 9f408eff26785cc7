package dev.celscope.video.asf;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.FrameRates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The objects of the header (ASF 1.2, 3 and 4). */
final class AsfHeader {
  private static final UUID VIDEO = UUID.fromString("bc19efc0-5b4d-11cf-a8fd-00805f5c442b");
  private static final UUID AUDIO = UUID.fromString("f8699e40-5b4d-11cf-a8fd-00805f5c442b");
  private static final List<String> DESCRIPTION =
      List.of("Title", "Author", "Copyright", "Description", "Rating");
  private static final UUID NO_ID = new UUID(0, 0);
  private static final int NANOS_PER_TICK = 100;

  /** 1970 as a FILETIME: what converters of Unix origin write where they have no date. */
  private static final long UNIX_EPOCH = 116_444_736_000_000_000L;

  private final ClipFindings findings;
  private final AsfAttributes attributes;
  private final VideoInfo.Builder video = VideoInfo.builder();
  private final List<Track> tracks = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<Integer, Integer> languageOf = new HashMap<>();
  private boolean pictured;
  private boolean rated;
  private int stream;
  private long packetBytes;

  AsfHeader(ClipFindings findings) {
    this.findings = findings;
    this.attributes = new AsfAttributes(findings);
  }

  void read(ByteSource objects) throws IOException {
    try {
      over(objects, 0);
    } finally {
      findings.findings().media(video.tracks(spoken()).build());
    }
  }

  /**
   * Looks at the first packets, where the header does not tell the rate of the frames.
   *
   * @param data the data object, from behind its head on: file id, number of packets, reserved
   */
  void rate(ByteSource data) throws IOException {
    int head = 16 + 8 + 2;
    if (!rated && stream > 0 && packetBytes > 0 && data.size() > head) {
      ByteSource packets = data.sliceUpTo(head, data.size());
      Optional<Rational> rate = FrameTimes.rate(packets, packetBytes, stream);
      rate.ifPresent(video::frameRate);
      findings.findings().media(video.tracks(spoken()).build());
    }
  }

  private void over(ByteSource objects, int depth) throws IOException {
    AsfObject.over(objects, depth, findings, object -> visit(object, depth));
  }

  private void visit(AsfObject object, int depth) throws IOException {
    ByteSource body = object.body();
    Cursor cursor = body.cursor();
    switch (object.id().toString()) {
      case "8cabdca1-a947-11cf-8ee4-00c00c205365" -> fileProperties(cursor);
      case "b7dc0791-a9b7-11cf-8ee6-00c00c205365" -> streamProperties(cursor);
      case "14e6a5cb-c672-4332-8399-a96952065b5a" -> extendedStreamProperties(cursor, depth);
      case "5fbf03b5-a92e-11cf-8ee3-00c00c205365" ->
          over(body.sliceUpTo(16 + 2 + 4, body.size()), depth + 1);
      case "75b22633-668e-11cf-a6d9-00aa0062ce6c" -> contentDescription(cursor);
      case "d2d0a440-e307-11d2-97f0-00a0c95ea850" -> attributes.extendedDescription(cursor);
      case "c5f8cbea-5baf-4877-8467-aa8c44fa4cca" -> attributes.metadata(cursor, "Metadata");
      case "44231c94-9498-49d1-a141-1d134e457054" -> attributes.metadata(cursor, "MetadataLibrary");
      case "7c4346a9-efe0-4bfc-b229-393ede415c85" -> languages(cursor);
      case "86d15240-311d-11d0-a3a4-00a0c90348f6" -> codecList(cursor);
      case "f487cd01-a951-11cf-8ee6-00c00c205365" -> markers(cursor);
      case "be7acfcb-97a9-42e8-9c71-999491e3afac" ->
          findings.findings().block("application/rdf+xml", "XMP", body);
      default -> {}
    }
  }

  /**
   * File properties: file id (GUID), file size, creation date (FILETIME), packets, play and send
   * duration in units of 100 ns, preroll in milliseconds; u64 each; flags, and the size of packets,
   * smallest and largest, which are the same; u32 each.
   */
  private void fileProperties(Cursor cursor) throws IOException {
    Origin id = Origin.of("FileProperties", "ASF:FileID", cursor.offset());
    UUID file = AsfObject.guid(cursor);
    if (!file.equals(NO_ID)) {
      findings.attribution(AttributionRole.DOCUMENT_ID, file.toString(), id);
    }
    cursor.skip(8);
    Origin created = Origin.of("FileProperties", "ASF:CreationDate", cursor.offset());
    long ticks = cursor.i64le();
    if (ticks != UNIX_EPOCH) {
      findings.timestamp(
          TimestampRole.CREATED, Epochs.filetime(ticks), created, Long.toUnsignedString(ticks));
    }
    cursor.skip(8);
    long play = cursor.i64le();
    cursor.skip(8);
    long preroll = cursor.i64le();
    packetBytes = cursor.request(12) ? cursor.skip(4 + 4).u32le() : 0;
    if (play > 0 && play < Long.MAX_VALUE / NANOS_PER_TICK && preroll >= 0) {
      Duration length = Duration.ofNanos(play * NANOS_PER_TICK).minusMillis(preroll);
      if (!length.isNegative() && !length.isZero()) {
        video.duration(length);
      }
    }
  }

  /**
   * Stream properties: type and error correction (GUIDs), time offset (u64), lengths of the data
   * (two u32), flags (u16), reserved (u32), and by the type BITMAPINFOHEADER or WAVEFORMATEX.
   */
  private void streamProperties(Cursor cursor) throws IOException {
    UUID type = AsfObject.guid(cursor);
    cursor.skip(16 + 8 + 4 + 4);
    int number = cursor.u16le() & 0x7f;
    cursor.skip(4);
    if (type.equals(VIDEO)) {
      long width = cursor.u32le();
      long height = cursor.u32le();
      cursor.skip(1 + 2 + 16);
      String codec = cursor.fourCc();
      tracks.add(Codecs.VIDEO_FOR_WINDOWS.track("video", codec, "", ""));
      numbers.add(number);
      if (!pictured && width > 0 && height > 0) {
        video.size(width, height);
        video.displayAspect(new Rational(width, height));
        pictured = true;
        stream = number;
      }
    } else if (type.equals(AUDIO)) {
      String codec = String.format(Locale.ROOT, "%04X", cursor.u16le());
      tracks.add(Codecs.WAVE.track("audio", codec, "", ""));
      numbers.add(number);
    }
  }

  /**
   * Extended stream properties: 64 bytes of times and rates, the mean time of a frame in units of
   * 100 ns, names of the stream and payload extensions, and maybe the stream properties themselves.
   */
  private void extendedStreamProperties(Cursor cursor, int depth) throws IOException {
    cursor.skip(8 + 8 + 4 * 8);
    languageOf.put(cursor.u16le() & 0x7f, cursor.u16le());
    long frame = cursor.i64le();
    if (frame > 0 && frame < Integer.MAX_VALUE) {
      FrameRates.ofFrameNanos(frame * NANOS_PER_TICK).ifPresent(video::frameRate);
      rated = true;
    }
    int names = cursor.u16le();
    int extensions = cursor.u16le();
    for (int i = 0; i < names; i++) {
      cursor.skip(2);
      int length = cursor.u16le();
      Origin origin = Origin.of("ExtendedStreamProperties", "ASF:StreamName", cursor.offset());
      String name = cursor.text(length, StandardCharsets.UTF_16LE);
      findings.text(TextKind.TRACK_NAME, name, origin, Optional.empty());
    }
    for (int i = 0; i < extensions; i++) {
      cursor.skip(16 + 2);
      cursor.skip(cursor.u32le());
    }
    over(cursor.slice(cursor.remaining()), depth + 1);
  }

  /** Languages (4.6): their number (u16), and each behind its length in bytes (u8). */
  private void languages(Cursor cursor) throws IOException {
    int count = cursor.u16le();
    for (int i = 0; i < count && cursor.request(1); i++) {
      languages.add(AsfAttributes.utf16(cursor, cursor.u8()));
    }
  }

  /** The tracks with the languages to which their extended properties point. */
  private List<Track> spoken() {
    List<Track> spoken = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      Track track = tracks.get(i);
      int index = languageOf.getOrDefault(numbers.get(i), languages.size());
      Optional<String> language =
          index < languages.size()
              ? Optional.of(languages.get(index)).filter(tag -> !tag.isBlank())
              : Optional.empty();
      spoken.add(new Track(track.kind(), track.codec(), track.codecName(), language, track.name()));
    }
    return spoken;
  }

  /** Five lengths (u16), and five texts in UTF-16LE. */
  private void contentDescription(Cursor cursor) throws IOException {
    int[] lengths = new int[DESCRIPTION.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = cursor.u16le();
    }
    for (int i = 0; i < lengths.length; i++) {
      String path = "ContentDescription/" + DESCRIPTION.get(i);
      long at = cursor.offset();
      String text = AsfAttributes.utf16(cursor, lengths[i]);
      findings.field(FieldTable.ASF.get(DESCRIPTION.get(i)), text, path, at);
    }
  }

  /** Codecs: kind (u16), and name and description behind their lengths in characters (u16). */
  private void codecList(Cursor cursor) throws IOException {
    cursor.skip(16);
    long count = cursor.u32le();
    for (long i = 1; i <= count && cursor.request(8); i++) {
      cursor.skip(2);
      String path = "CodecList[" + i + "]";
      for (String tag : List.of("ASF:CodecName", "ASF:CodecDescription")) {
        int length = cursor.u16le();
        Origin origin = Origin.of(path, tag, cursor.offset());
        String text = AsfAttributes.utf16(cursor, 2L * length);
        findings.text(TextKind.OTHER, text, origin, Optional.empty());
        findings.softwareIfKnown(text, origin);
      }
      cursor.skip(cursor.u16le());
    }
  }

  /** Markers: place (u64), time in units of 100 ns, lengths and flags, and a text. */
  private void markers(Cursor cursor) throws IOException {
    cursor.skip(16);
    long count = cursor.u32le();
    cursor.skip(2);
    cursor.skip(cursor.u16le());
    for (long i = 1; i <= count && cursor.request(30); i++) {
      cursor.skip(8);
      long time = Math.max(0, cursor.i64le());
      cursor.skip(2 + 4 + 4);
      long length = cursor.u32le();
      Origin origin = Origin.of("Marker[" + i + "]", "ASF:MarkerDescription", cursor.offset());
      String text = AsfAttributes.utf16(cursor, 2 * length);
      Cue cue = Cue.at(Duration.ofNanos(Math.min(time, Long.MAX_VALUE / 100) * NANOS_PER_TICK));
      findings.cue(TextKind.CHAPTER, text, origin, Optional.empty(), cue);
    }
  }
}
