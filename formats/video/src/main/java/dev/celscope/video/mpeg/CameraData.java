package dev.celscope.video.mpeg;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TimestampRole;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.NalUnit;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What AVCHD cameras put into H.264: a message that begins with a UUID and {@code MDPM}, a count,
 * and entries of a tag and four bytes (Modified Digital Video Pack Metadata).
 */
final class CameraData {
  private static final byte[] MARK = {
    0x17,
    (byte) 0xee,
    (byte) 0x8c,
    0x60,
    (byte) 0xf8,
    0x4d,
    0x11,
    (byte) 0xd9,
    (byte) 0x8c,
    (byte) 0xd6,
    0x08,
    0x00,
    0x20,
    0x0c,
    (byte) 0x9a,
    0x66,
    'M',
    'D',
    'P',
    'M'
  };

  private static final int DATE = 0x18;
  private static final int TIME = 0x19;
  private static final int MAKE = 0xe0;
  private static final int MODEL = 0xe4;
  private static final int MODEL_END = 0xe6;
  private static final int ENTRY = 5;

  /** Minutes: what is further from UTC is a zone that was never set. */
  private static final int WIDEST_OFFSET = 14 * 60;

  private static final Map<Integer, String> MAKES =
      Map.of(0x0103, "Panasonic", 0x0108, "Sony", 0x1011, "Canon", 0x1104, "JVC");

  private CameraData() {}

  static void read(byte[] message, ClipFindings findings) {
    byte[] plain = NalUnit.payload(message, 0);
    for (int i = 0; i + MARK.length < plain.length; i++) {
      if (Arrays.equals(plain, i, i + MARK.length, MARK, 0, MARK.length)) {
        entries(plain, i + MARK.length, findings);
        return;
      }
    }
  }

  private static void entries(byte[] plain, int start, ClipFindings findings) {
    Map<Integer, byte[]> entries = new TreeMap<>();
    int count = plain[start] & 0xff;
    for (int i = 0; i < count; i++) {
      int at = start + 1 + i * ENTRY;
      if (at + ENTRY <= plain.length) {
        entries.put(plain[at] & 0xff, Arrays.copyOfRange(plain, at + 1, at + ENTRY));
      }
    }
    if (entries.containsKey(DATE) && entries.containsKey(TIME)) {
      date(entries.get(DATE), entries.get(TIME), findings);
    }
    byte[] make = entries.get(MAKE);
    if (make != null) {
      String name = MAKES.getOrDefault(((make[0] & 0xff) << 8) | (make[1] & 0xff), "");
      findings.attribution(AttributionRole.DEVICE, name, origin("Make"));
    }
    var model = new StringBuilder();
    for (int tag = MODEL; tag <= MODEL_END && entries.containsKey(tag); tag++) {
      model.append(new String(entries.get(tag), StandardCharsets.US_ASCII));
    }
    findings.attribution(AttributionRole.DEVICE, model.toString(), origin("Model"));
  }

  private static Origin origin(String name) {
    return Origin.of("video/sei/MDPM", "H264:" + name);
  }

  /**
   * Zone (bit 5 sign, bits 4 to 1 hours, bit 0 half an hour), century, year, month, and day, hour,
   * minute, second; each a byte of two decimal digits.
   */
  private static void date(byte[] date, byte[] time, ClipFindings findings) {
    String raw =
        String.format(
            Locale.ROOT,
            "%02x%02x:%02x:%02x %02x:%02x:%02x",
            date[1],
            date[2],
            date[3],
            time[0],
            time[1],
            time[2],
            time[3]);
    try {
      LocalDateTime value =
          LocalDateTime.of(
              decimal(date[1]) * 100 + decimal(date[2]),
              decimal(date[3]),
              decimal(time[0]),
              decimal(time[1]),
              decimal(time[2]),
              decimal(time[3]));
      int minutes = ((date[0] >>> 1) & 0x0f) * 60 + (date[0] & 1) * 30;
      int offset = (date[0] & 0x20) != 0 ? -minutes : minutes;
      Moment moment =
          minutes > WIDEST_OFFSET
              ? new Moment.Local(value, Precision.SECOND)
              : new Moment.Absolute(
                  value.atOffset(ZoneOffset.ofTotalSeconds(offset * 60)),
                  Moment.Basis.STATED_OFFSET,
                  Precision.SECOND);
      findings
          .findings()
          .timestamp(TimestampRole.CAPTURED, moment, origin("DateTimeOriginal"), raw);
    } catch (DateTimeException e) {
      findings.findings().dateText(TimestampRole.CAPTURED, raw, origin("DateTimeOriginal"));
    }
  }

  private static int decimal(byte digits) {
    return ((digits & 0xf0) >>> 4) * 10 + (digits & 0x0f);
  }
}
