package dev.celscope.image.png;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.DateNumbers;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads PNG and APNG. */
public final class PngReader implements FormatReader {
  private static final String[] COLOR_TYPES = {
    "Grayscale", "", "RGB", "Palette", "Grayscale with Alpha", "", "RGB with Alpha"
  };

  /** For {@link java.util.ServiceLoader}. */
  public PngReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/png");
  }

  @Override
  public String reads() {
    return "texts with their language, dates, Exif, XMP, ICC, frames and delays, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new Reading(findings).read(source);
  }

  /** The reading of one file. */
  private static final class Reading {
    private final Findings findings;
    private final PngText texts;
    private final ImageInfo.Builder image = ImageInfo.builder().frames(1);
    private final List<Duration> delays = new ArrayList<>();

    /**
     * Delays added up by their denominator: three times a twelfth is a quarter, to the nanosecond.
     */
    private final Map<Integer, Long> ticks = new TreeMap<>();

    Reading(Findings findings) {
      this.findings = findings;
      this.texts = new PngText(findings);
    }

    void read(ByteSource source) throws IOException {
      var chunks = new ChunkWalker(source);
      boolean ended = false;
      try {
        while (!ended && chunks.hasNext()) {
          Chunk chunk = chunks.next();
          ended = chunk.type().equals("IEND");
          say(chunk);
        }
      } finally {
        if (!delays.isEmpty()) {
          image.frameDelays(delays).duration(total());
        }
        findings.media(image.build());
      }
      if (!ended) {
        throw new TruncatedException(12, source.size() - chunks.position(), source.size());
      }
      afterEnd(source.size() - chunks.position(), chunks.position());
    }

    private void afterEnd(long bytes, long position) {
      if (bytes > 0) {
        findings.problem(
            Severity.INFO,
            ProblemCode.MALFORMED,
            bytes + " bytes follow the end of the image",
            Origin.of("IEND").at(position));
      }
    }

    private void say(Chunk chunk) throws IOException {
      try {
        if (!chunk.whole()) {
          findings.problem(
              Severity.WARNING,
              ProblemCode.TRUNCATED,
              "The file ends within a chunk",
              Origin.of(chunk.type()).at(chunk.data().offset()));
        }
        read(chunk.type(), chunk.data());
      } catch (ReadException e) {
        findings.problem(e, chunk.type());
      }
    }

    private void read(String type, ByteSource data) throws IOException {
      switch (type) {
        case "IHDR" -> header(data.cursor());
        case "tEXt" -> texts.plain(data);
        case "zTXt" -> texts.compressed(data);
        case "iTXt" -> texts.international(data);
        case "tIME" -> time(data.cursor());
        case "eXIf", "zxIf" -> ExifInterpreter.read(data, type, findings);
        case "iCCP" -> profile(data);
        case "acTL" -> {
          Cursor cursor = data.cursor();
          image.frames(cursor.u32be()).loops(cursor.u32be());
        }
        case "fcTL" -> delay(data.cursor());
        default -> {
          // pixels, and chunks that tell nothing of dates, people or texts
        }
      }
    }

    private void header(Cursor cursor) throws IOException {
      image.size(cursor.u32be(), cursor.u32be());
      image.bitDepth(cursor.u8());
      int color = cursor.u8();
      if (color < COLOR_TYPES.length && !COLOR_TYPES[color].isEmpty()) {
        image.colorMode(COLOR_TYPES[color]);
      }
    }

    /** {@code tIME}: u16 year, u8 month, day, hour, minute, second; UTC (PNG, 11.3.6). */
    private void time(Cursor cursor) throws IOException {
      Origin origin = Origin.of("tIME", "PNG:ModifyDate", cursor.offset());
      new DateNumbers(
              cursor.u16be(), cursor.u8(), cursor.u8(), cursor.u8(), cursor.u8(), cursor.u8())
          .sayUtc(findings, TimestampRole.MODIFIED, origin);
    }

    /** {@code iCCP}: name, zero, u8 method, compressed profile. */
    private void profile(ByteSource data) throws IOException {
      Cursor cursor = data.cursor();
      Origin origin = Origin.of("iCCP", "PNG:ProfileName", cursor.offset());
      String name = new String(cursor.untilZero(80), StandardCharsets.ISO_8859_1);
      findings.text(TextKind.OTHER, name, origin);
      cursor.skip(1);
      ByteSource profile = data.decoded(Zlib.inflate(cursor.slice(cursor.remaining())));
      IccProfile.read(profile, "iCCP", findings);
    }

    /** {@code fcTL}: delay as a fraction of a second; a denominator of 0 stands for 100. */
    private void delay(Cursor cursor) throws IOException {
      cursor.skip(20); // sequence number, width, height, x, y
      long numerator = cursor.u16be();
      int denominator = cursor.u16be();
      int parts = denominator == 0 ? 100 : denominator;
      delays.add(seconds(numerator, parts));
      ticks.merge(parts, numerator, Long::sum);
    }

    private Duration total() {
      Duration total = Duration.ZERO;
      for (Map.Entry<Integer, Long> sum : ticks.entrySet()) {
        total = total.plus(seconds(sum.getValue(), sum.getKey()));
      }
      return total;
    }

    private static Duration seconds(long numerator, int denominator) {
      return Duration.ofSeconds(
          numerator / denominator, numerator % denominator * 1_000_000_000L / denominator);
    }
  }
}
