package dev.celscope.image.webp;

import dev.celscope.container.RiffChunk;
import dev.celscope.container.RiffChunks;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Codes;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads WebP. */
public final class WebpReader implements FormatReader {
  /** Flag of {@code VP8X}: frames are transparent. */
  private static final int ALPHA = 0x10;

  /** For {@link java.util.ServiceLoader}. */
  public WebpReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/webp");
  }

  @Override
  public String reads() {
    return "Exif, XMP, ICC, frames and delays, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    RiffChunks outer = RiffChunks.of(source);
    source.cursor().require(12);
    RiffChunk riff = outer.next();
    source.cursor().verify(riff.isGroup("WEBP"), 0, "No RIFF of WEBP stands first");
    new Reading(findings).read(riff);
    long after = source.size() - outer.position();
    if (after > 0) {
      findings.problem(
          Severity.INFO,
          ProblemCode.MALFORMED,
          after + " bytes follow the end of the image",
          Origin.of("RIFF").at(source.offset() + outer.position()));
    }
  }

  /** The reading of one file. */
  private static final class Reading {
    private final Findings findings;
    private final ImageInfo.Builder image = ImageInfo.builder().bitDepth(8);
    private final List<Duration> delays = new ArrayList<>();
    private final Set<String> blocks = new HashSet<>();
    private boolean sized;
    private boolean colored;
    private boolean alpha;

    Reading(Findings findings) {
      this.findings = findings;
    }

    void read(RiffChunk riff) throws IOException {
      try {
        RiffChunks chunks = riff.chunks();
        while (chunks.hasNext()) {
          RiffChunk chunk = chunks.next();
          try {
            read(chunk.id(), chunk.body());
            chunk.requireWhole();
          } catch (ReadException e) {
            findings.problem(e, Codes.step(chunk.id()));
          }
        }
        riff.requireWhole();
      } finally {
        image.frames(Math.max(1, delays.size()));
        if (!delays.isEmpty()) {
          image.frameDelays(delays);
        }
        findings.media(image.build());
      }
    }

    private void read(String id, ByteSource body) throws IOException {
      switch (id) {
        case "VP8X" -> {
          Cursor cursor = body.cursor();
          alpha = (cursor.u8() & ALPHA) != 0;
          cursor.skip(3);
          size(cursor.u24le() + 1L, cursor.u24le() + 1L);
        }
        case "VP8 " -> lossy(body.cursor());
        case "VP8L" -> lossless(body.cursor());
        case "ANIM" -> image.loops(body.cursor().skip(4).u16le()); // after the background colour
        case "ALPH" -> alpha = true;
        case "ANMF" -> frame(body.cursor());
        case "EXIF", "XMP ", "XMP\0", "ICCP" -> block(id, body);
        default -> {
          // what nobody knows
        }
      }
    }

    /** A block of metadata; that a second one is there is said. */
    private void block(String id, ByteSource body) throws IOException {
      String name = Codes.step(id.replace('\0', ' '));
      if (!blocks.add(name)) {
        findings.problem(
            Severity.INFO,
            ProblemCode.MALFORMED,
            "More than one chunk " + name + " is there",
            Origin.of(name).at(body.offset()));
      }
      switch (name) {
        case "EXIF" -> ExifInterpreter.read(body, "EXIF", findings);
        case "XMP" -> XmpInterpreter.read(body, "XMP", findings);
        default -> IccProfile.read(body, "ICCP", findings);
      }
    }

    private void size(long width, long height) {
      if (!sized) {
        image.size(width, height);
        sized = true;
      }
    }

    private void color(String mode, boolean transparent) {
      if (!colored) {
        image.colorMode(transparent || alpha ? mode + " with Alpha" : mode);
        colored = true;
      }
    }

    /** Place (6), size (6), u24 duration, u8 flags; then the chunks of a still picture. */
    private void frame(Cursor cursor) throws IOException {
      delays.add(Duration.ofMillis(cursor.skip(12).u24le()));
      cursor.skip(1);
      while (!colored && cursor.request(8)) {
        String id = cursor.fourCc();
        long length = cursor.u32le();
        ByteSource body = cursor.slice(Math.min(length, cursor.remaining()));
        cursor.skip(Math.min(length & 1, cursor.remaining()));
        if (id.equals("VP8 ") || id.equals("VP8L")) {
          read(id, body);
        }
      }
    }

    /** VP8 (RFC 6386, 9.1): three bytes of frame tag, start code, u16 width and height. */
    private void lossy(Cursor cursor) throws IOException {
      cursor.skip(3);
      cursor.verify(cursor.u24be() == 0x9d012a, 3, "No key frame of VP8 stands here");
      color("YCbCr", false);
      size(cursor.u16le() & 0x3fff, cursor.u16le() & 0x3fff);
    }

    /** VP8L: u8 0x2f, 14 bits width less one, 14 bits height less one, 1 bit transparency. */
    private void lossless(Cursor cursor) throws IOException {
      cursor.verify(cursor.u8() == 0x2f, 0, "No lossless picture stands here");
      int bits = cursor.i32le();
      color("RGB", (bits & 0x10000000) != 0);
      size((bits & 0x3fff) + 1L, ((bits >>> 14) & 0x3fff) + 1L);
    }
  }
}
