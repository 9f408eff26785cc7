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
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads WebP. */
public final class WebpReader implements FormatReader {

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
  }

  /** The reading of one file. */
  private static final class Reading {
    private final Findings findings;
    private final ImageInfo.Builder image = ImageInfo.builder().bitDepth(8);
    private final List<Duration> delays = new ArrayList<>();
    private boolean sized;

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
          Cursor cursor = body.cursor().skip(4); // flags (1), reserved (3)
          size(cursor.u24le() + 1L, cursor.u24le() + 1L);
        }
        case "VP8 " -> lossy(body.cursor());
        case "VP8L" -> lossless(body.cursor());
        case "ANIM" -> image.loops(body.cursor().skip(4).u16le()); // after the background colour
        case "ANMF" ->
            // place (6) and size (6) stand before the duration
            delays.add(Duration.ofMillis(body.cursor().skip(12).u24le()));
        case "EXIF" -> ExifInterpreter.read(body, "EXIF", findings);
        case "XMP ", "XMP\0" -> XmpInterpreter.read(body, "XMP", findings);
        case "ICCP" -> IccProfile.read(body, "ICCP", findings);
        default -> {
          // alpha and what nobody knows
        }
      }
    }

    private void size(long width, long height) {
      if (!sized) {
        image.size(width, height);
        sized = true;
      }
    }

    /** VP8 (RFC 6386, 9.1): three bytes of frame tag, start code, u16 width and height. */
    private void lossy(Cursor cursor) throws IOException {
      cursor.skip(3);
      cursor.verify(cursor.u24be() == 0x9d012a, 3, "No key frame of VP8 stands here");
      size(cursor.u16le() & 0x3fff, cursor.u16le() & 0x3fff);
    }

    /** VP8L: u8 0x2f, 14 bits width less one, 14 bits height less one. */
    private void lossless(Cursor cursor) throws IOException {
      cursor.verify(cursor.u8() == 0x2f, 0, "No lossless picture stands here");
      int bits = cursor.i32le();
      size((bits & 0x3fff) + 1L, ((bits >>> 14) & 0x3fff) + 1L);
    }
  }
}
