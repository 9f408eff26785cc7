package dev.celscope.image.heif;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The movie that a sequence of images is: its times, and its frames (ISO/IEC 14496-12, 8). */
final class Sequence {
  private static final int MOST_DELAYS = 1 << 20;

  /** Bytes of a description of pictures before the boxes in it (ISO/IEC 14496-12, 12.1.3). */
  private static final int VISUAL_ENTRY = 78;

  private final Findings findings;
  private final ImageInfo.Builder image;
  private final PixelFormat pixels;
  private int tracks;
  private long timescale;
  private boolean pictures;
  private long width;
  private long height;
  private boolean told;

  Sequence(Findings findings, ImageInfo.Builder image, PixelFormat pixels) {
    this.findings = findings;
    this.image = image;
    this.pixels = pixels;
  }

  /** Reads a {@code moov} box. */
  void read(Box moov) throws IOException {
    boxes(moov, "moov", 0);
  }

  private void boxes(Box parent, String path, int fields) throws IOException {
    Boxes boxes = parent.boxes(fields);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      String name = box.is("trak") ? "trak[" + ++tracks + "]" : box.type();
      try {
        read(box, path + "/" + name);
      } catch (ReadException e) {
        findings.problem(e, path + "/" + name);
      }
    }
  }

  private void read(Box box, String path) throws IOException {
    switch (box.type()) {
      case "trak", "mdia", "minf", "stbl", "udta" -> boxes(box, path, 0);
      case "mvhd" -> times(box, path, "QuickTime:");
      case "tkhd" -> {
        times(box, path, "Track" + tracks + ":Track");
        size(box.body().cursor());
      }
      case "mdhd" -> {
        Cursor cursor = times(box, path, "Track" + tracks + ":Media");
        timescale = cursor.u32be();
      }
      case "hdlr" -> handler(box.body().cursor(), path);
      case "stsd" -> samples(box);
      case "stts" -> delays(box.body().cursor());
      case "meta" -> boxes(box, path, 4);
      case "ilst" -> boxes(box, path, 0);
      case "\u00a9too" -> encoder(box, path);
      default -> {
        // samples and their places
      }
    }
  }

  /** u8 version, u24 flags, two times in seconds since 1904, of four bytes or of eight. */
  private Cursor times(Box box, String path, String tag) throws IOException {
    Cursor cursor = box.body().cursor();
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    time(cursor, wide, TimestampRole.CREATED, path, tag + "CreateDate");
    time(cursor, wide, TimestampRole.MODIFIED, path, tag + "ModifyDate");
    return cursor;
  }

  private void time(Cursor cursor, boolean wide, TimestampRole role, String path, String tag)
      throws IOException {
    Origin origin = Origin.of(path, tag, cursor.offset());
    long seconds = wide ? cursor.i64be() : cursor.u32be();
    Epochs.mac1904(seconds)
        .ifPresent(moment -> findings.timestamp(role, moment, origin, Long.toString(seconds)));
  }

  private void size(Cursor cursor) throws IOException {
    cursor.skip(cursor.source().size() - 8);
    width = cursor.u32be() >> 16; // 16.16
    height = cursor.u32be() >> 16;
  }

  private void handler(Cursor cursor, String path) throws IOException {
    cursor.skip(8); // version, flags, component type
    String type = cursor.fourCc();
    pictures = type.equals("pict") || type.equals("vide");
    if (cursor.request(13)) {
      cursor.skip(12);
      Origin origin = Origin.of(path, "Track" + tracks + ":HandlerDescription", cursor.offset());
      String name = new String(cursor.untilZero(256), StandardCharsets.UTF_8);
      findings.attribution(AttributionRole.SOFTWARE, name, origin);
    }
  }

  /** The description of the first track of pictures: its boxes stand after 78 bytes. */
  private void samples(Box box) throws IOException {
    Boxes entries = box.boxes(8); // version, flags, number
    if (pictures && !told && entries.hasNext()) {
      pixels.takeSampleEntry(entries.next().boxes(VISUAL_ENTRY));
    }
  }

  /** Runs of samples of one length each: u32 number, u32 ticks. The first track of pictures. */
  private void delays(Cursor cursor) throws IOException {
    if (!pictures || told || timescale <= 0) {
      return;
    }
    told = true;
    cursor.skip(4);
    long runs = cursor.u32be();
    List<Duration> delays = new ArrayList<>();
    long frames = 0;
    long ticks = 0;
    for (long i = 0; i < runs && cursor.request(8); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long number = cursor.u32be();
      long length = cursor.u32be();
      Duration delay = time(length);
      frames += number;
      ticks += number * length;
      for (long j = 0; j < number && delays.size() < MOST_DELAYS; j++) {
        delays.add(delay);
      }
    }
    image.frames(frames);
    if (frames == delays.size() && frames > 1) {
      // a sum of delays that were rounded would be a little less
      image.frameDelays(delays).duration(time(ticks));
    }
    if (width > 0 && height > 0) {
      image.size(width, height);
    }
  }

  private Duration time(long ticks) {
    long rest = ticks % timescale * 1_000_000_000L / timescale;
    return Duration.ofSeconds(ticks / timescale, rest);
  }

  private void encoder(Box box, String path) throws IOException {
    Boxes data = box.boxes();
    while (data.hasNext()) {
      Box value = data.next();
      if (value.is("data")) {
        Cursor cursor = value.body().cursor().skip(8); // type, locale
        Origin origin = Origin.of(path, "ItemList:Encoder", cursor.offset());
        String text = cursor.text(cursor.remaining(), StandardCharsets.UTF_8);
        findings.attribution(AttributionRole.SOFTWARE, text, origin);
        return;
      }
    }
  }
}
