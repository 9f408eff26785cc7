package dev.celscope.image.jxl;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Codes;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Set;

/** Reads JPEG XL with boxes and without. */
public final class JxlReader implements FormatReader {

  /** What is read of boxes within {@code brob}, which may not be one itself. */
  private static final Set<String> COMPRESSIBLE = Set.of("Exif", "xml ");

  /** For {@link java.util.ServiceLoader}. */
  public JxlReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jxl");
  }

  @Override
  public String reads() {
    return "Exif, XMP, loops, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    if (source.cursor().u16be() == ImageHeader.SIGNATURE) {
      codestream(source, findings);
      return;
    }
    Boxes boxes = Boxes.of(source);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      try {
        read(box.type(), box.body(), "", findings);
        box.requireWhole();
      } catch (ReadException e) {
        findings.problem(e, Codes.step(box.type()));
      }
    }
  }

  /** Reads a box; one that stands compressed in another has that before it in its path. */
  private static void read(String type, ByteSource body, String around, Findings findings)
      throws IOException {
    switch (type) {
      case "jxlc" -> codestream(body, findings);
      case "jxlp" -> {
        if (body.cursor().u32be() == 0) { // the first part; the rest is pixels
          codestream(body.sliceUpTo(4, body.size()), findings);
        }
      }
      case "Exif" -> {
        Cursor cursor = body.cursor();
        long position = 4 + cursor.u32be();
        ExifInterpreter.read(body.sliceUpTo(position, body.size()), around + "Exif", findings);
      }
      case "xml " -> XmpInterpreter.read(body, around + "xml", findings);
      case "brob" -> { // type of the box, and its content compressed with Brotli (18181-2, 9.8)
        Cursor cursor = body.cursor();
        String inner = cursor.fourCc();
        if (COMPRESSIBLE.contains(inner)) {
          ByteSource compressed = cursor.slice(cursor.remaining());
          read(inner, body.decoded(Brotli.inflate(compressed)), "brob/", findings);
        }
      }
      default -> {
        // brands, levels, what JPEG needs to be put together again
      }
    }
  }

  private static void codestream(ByteSource codestream, Findings findings) throws IOException {
    ImageHeader header = ImageHeader.read(codestream.cursor());
    ImageInfo.Builder image = ImageInfo.builder().size(header.width(), header.height());
    image.bitDepth(header.bitDepth()).colorMode(header.colorMode());
    // how many frames there are only the pixels tell
    header.loops().ifPresentOrElse(image::loops, () -> image.frames(1));
    findings.media(image.build());
  }
}
