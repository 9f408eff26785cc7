package dev.celscope.image.gif;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads GIF. Its pictures state no length: they are passed over in steps of at most 255 bytes,
 * which is as near to not reading them as the format lets one come.
 */
public final class GifReader implements FormatReader {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;
  private static final int TRAILER = 0x3b;
  private static final int PLAIN_TEXT = 0x01;
  private static final int GRAPHIC_CONTROL = 0xf9;
  private static final int COMMENT = 0xfe;
  private static final int APPLICATION = 0xff;

  /** What follows an XMP packet, so that readers that know nothing of it get past it. */
  private static final int XMP_TRAILER = 257;

  /** For {@link java.util.ServiceLoader}. */
  public GifReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/gif");
  }

  @Override
  public String reads() {
    return "comments, plain text, XMP, ICC, frames, delays and loops, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new Reading(source, findings).read();
  }

  /** The reading of one file. */
  private static final class Reading {
    private final Cursor cursor;
    private final Findings findings;
    private final ImageInfo.Builder image = ImageInfo.builder().colorMode("Indexed");
    private final List<Duration> delays = new ArrayList<>();
    private Duration delay = Duration.ZERO;

    Reading(ByteSource source, Findings findings) {
      this.cursor = source.cursor();
      this.findings = findings;
    }

    void read() throws IOException {
      String signature = cursor.text(6, StandardCharsets.US_ASCII);
      cursor.verify(signature.startsWith("GIF"), 0, "No GIF stands first");
      image.size(cursor.u16le(), cursor.u16le());
      int flags = cursor.u8();
      image.bitDepth((flags & 7) + 1);
      cursor.skip(2); // background, aspect
      try {
        skipColors(flags);
        while (block()) {
          cursor.source().meter().step(cursor.offset());
        }
      } catch (ReadException e) {
        findings.problem(e, "blocks"); // the size, and what stood before, is there
        return;
      } finally {
        image.frames(delays.size());
        if (delays.size() > 1) {
          image.frameDelays(delays);
        }
        findings.media(image.build());
      }
      if (cursor.remaining() > 0) {
        findings.problem(
            Severity.INFO,
            ProblemCode.MALFORMED,
            cursor.remaining() + " bytes follow the end of the image",
            Origin.of("Trailer").at(cursor.offset()));
      }
    }

    private void skipColors(int flags) throws IOException {
      if ((flags & 0x80) != 0) {
        cursor.skip(3L << ((flags & 7) + 1));
      }
    }

    private boolean block() throws IOException {
      long start = cursor.position();
      int introducer = cursor.u8();
      switch (introducer) {
        case EXTENSION -> extension(cursor.u8());
        case IMAGE -> {
          cursor.source().meter().checkEntries(delays.size() + 1L, cursor.offset());
          delays.add(delay);
          delay = Duration.ZERO;
          cursor.skip(8); // place and size
          skipColors(cursor.u8());
          cursor.skip(1); // bits of the first code
          skipSubBlocks();
        }
        case TRAILER -> {
          return false;
        }
        case 0 -> {
          // a stray terminator, which decoders pass over
        }
        default -> cursor.verify(false, start, "No block starts with " + introducer);
      }
      return true;
    }

    private void extension(int label) throws IOException {
      switch (label) {
        case GRAPHIC_CONTROL -> {
          int size = cursor.u8();
          Cursor control = cursor.slice(size).cursor();
          if (size >= 4) {
            delay = Duration.ofMillis(control.skip(1).u16le() * 10L);
          }
          skipSubBlocks();
        }
        case COMMENT -> text("Comment", TextKind.COMMENT);
        case PLAIN_TEXT -> {
          cursor.skip(cursor.u8()); // grid and colours
          text("PlainText", TextKind.CAPTION);
        }
        case APPLICATION -> application();
        default -> skipSubBlocks();
      }
    }

    private void text(String name, TextKind kind) throws IOException {
      Origin origin = Origin.of(name, "GIF:" + name, cursor.offset());
      byte[] text = subBlocks();
      new Meaning.Text(kind).say(findings, text, origin);
    }

    private void application() throws IOException {
      int size = cursor.u8();
      String id = cursor.text(size, StandardCharsets.ISO_8859_1);
      switch (id) {
        case "NETSCAPE2.0", "ANIMEXTS1.0" -> {
          byte[] data = subBlocks();
          if (data.length >= 3 && data[0] == 1) {
            image.loops((data[1] & 0xff) | ((data[2] & 0xff) << 8));
          }
        }
        case "XMP DataXMP" -> {
          long start = cursor.position();
          skipSubBlocks();
          long length = cursor.position() - start - XMP_TRAILER - 1;
          ByteSource packet = cursor.source().sliceUpTo(start, Math.max(0, length));
          XmpInterpreter.read(packet, "XMP", findings);
        }
        case "ICCRGBG1012" -> {
          ByteSource profile = cursor.source().decoded(subBlocks());
          IccProfile.read(profile, "ICC_Profile", findings);
        }
        default -> skipSubBlocks();
      }
    }

    private void skipSubBlocks() throws IOException {
      int length = cursor.u8();
      while (length > 0) {
        cursor.skip(length);
        length = cursor.u8();
        cursor.source().meter().step(cursor.offset());
      }
    }

    private byte[] subBlocks() throws IOException {
      return SubBlocks.join(cursor);
    }
  }
}
