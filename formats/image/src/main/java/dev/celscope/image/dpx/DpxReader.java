package dev.celscope.image.dpx;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads DPX. Its headers have fixed places: {@code dpx-fields.tsv} lists them. Bytes of 0xff mean
 * that a field was not set.
 */
public final class DpxReader implements FormatReader {
  private static final List<FixedField> FIELDS = fields();
  private static final int WIDTH = 772;
  private static final int BIT_DEPTH = 803;
  private static final int DESCRIPTOR = 800;
  private static final int TIMECODE = 1920;
  private static final int HEADERS = 2048;

  /**
   * A text field of a fixed place.
   *
   * @param offset bytes from the start of the file
   * @param length bytes
   */
  private record FixedField(int offset, int length, String name, Meaning meaning) {}

  /** For {@link java.util.ServiceLoader}. */
  public DpxReader() {}

  private static List<FixedField> fields() {
    List<FixedField> fields = new ArrayList<>();
    for (String[] row : FieldTable.rows(DpxReader.class, "dpx-fields.tsv", 4)) {
      fields.add(
          new FixedField(
              Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2], Meaning.parse(row[3])));
    }
    return List.copyOf(fields);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-dpx");
  }

  @Override
  public String reads() {
    return "file and source dates, creator, project, devices, slate, timecode, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    int magic = cursor.i32be();
    boolean bigEndian = magic == 0x53445058; // SDPX
    cursor.verify(bigEndian || magic == 0x58504453, 0, "No DPX stands first");
    byte[] headers = source.sliceUpTo(0, HEADERS).allBytes();
    media(source, bigEndian, findings);
    for (FixedField field : FIELDS) {
      say(field, headers, source, findings);
    }
    timecode(source, bigEndian, findings);
  }

  private static void media(ByteSource source, boolean bigEndian, Findings findings)
      throws IOException {
    Cursor cursor = source.cursor().seek(WIDTH);
    long width = bigEndian ? cursor.u32be() : cursor.u32le();
    long height = bigEndian ? cursor.u32be() : cursor.u32le();
    int descriptor = cursor.seek(DESCRIPTOR).u8();
    String mode =
        switch (descriptor) {
          case 6 -> "Luma";
          case 50 -> "RGB";
          case 51 -> "RGBA";
          case 52 -> "ABGR";
          case 100, 101, 102, 103 -> "YCbCr";
          default -> "Other (" + descriptor + ")";
        };
    int bits = cursor.seek(BIT_DEPTH).u8();
    findings.media(
        ImageInfo.builder().size(width, height).bitDepth(bits).colorMode(mode).frames(1).build());
  }

  private static void say(FixedField field, byte[] headers, ByteSource source, Findings findings) {
    if (headers.length < field.offset() + field.length()) {
      return;
    }
    byte[] value = Arrays.copyOfRange(headers, field.offset(), field.offset() + field.length());
    if (!isText(value)) {
      return;
    }
    Origin origin =
        Origin.of(
            "header/" + field.name(), "DPX:" + field.name(), source.offset() + field.offset());
    if (field.meaning() instanceof Meaning.Date date) {
      date(date.role(), Ascii.untilZero(value).strip(), origin, findings);
    } else {
      field.meaning().say(findings, value, origin);
    }
  }

  /** Fields that are not set are 0xff throughout; writers leave numbers, or noise, in others. */
  private static boolean isText(byte[] value) {
    for (int i = 0; i < value.length && value[i] != 0; i++) {
      if ((value[i] >= 0
              && value[i] < ' '
              && value[i] != '\t'
              && value[i] != '\n'
              && value[i] != '\r')
          || value[i] == 0x7f
          || value[i] == (byte) 0xff) {
        return false;
      }
    }
    return true;
  }

  /** {@code 2023:12:04:10:00:00+0900}: the time is parted from the date as its own parts are. */
  private static void date(TimestampRole role, String raw, Origin origin, Findings findings) {
    if (raw.chars().noneMatch(Character::isDigit)) {
      return;
    }
    DpxDate.parse(raw)
        .ifPresentOrElse(
            moment -> findings.timestamp(role, moment, origin, raw),
            () -> findings.dateText(role, raw, origin));
  }

  private static void timecode(ByteSource source, boolean bigEndian, Findings findings)
      throws IOException {
    Cursor cursor = source.cursor();
    if (source.size() < HEADERS) {
      return;
    }
    cursor.seek(TIMECODE);
    int bits = bigEndian ? cursor.i32be() : cursor.i32le();
    if (bits == -1 || bits == 0) {
      return;
    }
    String text =
        String.format(
            Locale.ROOT,
            "%02x:%02x:%02x:%02x",
            bits >>> 24,
            (bits >> 16) & 0xff,
            (bits >> 8) & 0xff,
            bits & 0xff);
    findings.text(
        TextKind.OTHER,
        text,
        Origin.of("header/TimeCode", "DPX:TimeCode", source.offset() + TIMECODE));
  }
}
