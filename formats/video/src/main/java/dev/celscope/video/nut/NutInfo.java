package dev.celscope.video.nut;

import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An info packet (NUT specification, 4.6): of the file, a stream or a chapter; names with values,
 * whose sort stands before each.
 */
final class NutInfo {
  private static final int UTF8 = -1;
  private static final int TYPED = -2;
  private static final int SIGNED = -3;
  private static final int TIME = -4;
  private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,8})/([1-9]\\d{0,8})");

  private final ClipFindings findings;
  private final List<Rational> timeBases;
  private Optional<Rational> frameRate = Optional.empty();

  NutInfo(ClipFindings findings, List<Rational> timeBases) {
    this.findings = findings;
    this.timeBases = timeBases;
  }

  /** The rate that FFmpeg writes among the texts of a stream. */
  Optional<Rational> frameRate() {
    return frameRate;
  }

  void read(Cursor cursor) throws IOException {
    long stream = NutPacket.number(cursor);
    long chapter = NutPacket.signed(cursor);
    long start = NutPacket.number(cursor);
    long length = NutPacket.number(cursor);
    long count = NutPacket.number(cursor);
    String path = stream > 0 ? "info_packet/stream[" + stream + "]" : "info_packet";
    for (long i = 1; i <= count; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      String name = text(NutPacket.counted(cursor));
      long sort = NutPacket.signed(cursor);
      if (sort == UTF8) {
        ByteSource value = NutPacket.counted(cursor);
        if (chapter > 0 && name.equalsIgnoreCase("title")) {
          chapter(value, "info_packet/chapter[" + chapter + "]", start, length);
        } else {
          say(name, value, path);
        }
      } else {
        pass(cursor, sort);
      }
    }
  }

  /** Passes over a value that is no text; from −5 downwards the sort is a denominator. */
  private static void pass(Cursor cursor, long sort) throws IOException {
    if (sort == TYPED) {
      NutPacket.counted(cursor);
      NutPacket.counted(cursor);
    } else if (sort == SIGNED || sort == TIME || sort < TIME) {
      NutPacket.number(cursor);
    }
  }

  private void say(String name, ByteSource value, String path) throws IOException {
    String text = text(value);
    if (name.equals("r_frame_rate")) {
      var matcher = RATE.matcher(text);
      if (matcher.matches()) {
        frameRate =
            Optional.of(
                new Rational(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
      }
      return;
    }
    Field field = FieldTable.NUT.get(name.toLowerCase(Locale.ROOT));
    findings.field(field, text, path + "/" + name, value.offset());
  }

  private void chapter(ByteSource title, String path, long start, long length) throws IOException {
    Origin origin = Origin.of(path, "NUT:ChapterTitle", title.offset());
    Duration from = time(start, timeBases).orElse(Duration.ZERO);
    Optional<Duration> lasts =
        timeBases.isEmpty()
            ? Optional.empty()
            : time(length, timeBases.get((int) (start % timeBases.size())));
    findings.cue(
        TextKind.CHAPTER,
        text(title),
        origin,
        Optional.empty(),
        new Cue(from, lasts.map(from::plus)));
  }

  private static String text(ByteSource bytes) throws IOException {
    long size = Math.min(bytes.size(), bytes.limits().textLength());
    return new String(bytes.bytes(0, (int) size), StandardCharsets.UTF_8);
  }

  /** A time: ticks of one of the time bases, and which, in one number. */
  static Optional<Duration> time(long coded, List<Rational> timeBases) {
    if (timeBases.isEmpty()) {
      return Optional.empty();
    }
    int size = timeBases.size();
    return time(coded / size, timeBases.get((int) (coded % size)));
  }

  private static Optional<Duration> time(long ticks, Rational base) {
    BigInteger nanos =
        BigInteger.valueOf(ticks)
            .multiply(BigInteger.valueOf(base.numerator()))
            .multiply(BigInteger.valueOf(1_000_000_000))
            .divide(BigInteger.valueOf(base.denominator()));
    return nanos.bitLength() > 63 || nanos.signum() == 0
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(nanos.longValue()));
  }
}
