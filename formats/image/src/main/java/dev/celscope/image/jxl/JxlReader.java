package dev.celscope.image.jxl;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Codes;
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
import java.util.Set;

/** Reads JPEG XL with boxes and without. */
public final class JxlReader implements FormatReader {

  /** For {@link java.util.ServiceLoader}. */
  public JxlReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jxl");
  }

  @Override
  public String reads() {
    return "Exif, XMP, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    if (source.cursor().u16be() == SizeHeader.SIGNATURE) {
      codestream(source, findings);
      return;
    }
    Boxes boxes = Boxes.of(source);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      try {
        read(box, findings);
        box.requireWhole();
      } catch (ReadException e) {
        findings.problem(e, Codes.step(box.type()));
      }
    }
  }

  private static void read(Box box, Findings findings) throws IOException {
    ByteSource body = box.body();
    switch (box.type()) {
      case "jxlc" -> codestream(body, findings);
      case "jxlp" -> {
        if (body.cursor().u32be() == 0) { // the first part; the rest is pixels
          codestream(body.sliceUpTo(4, body.size()), findings);
        }
      }
      case "Exif" -> {
        Cursor cursor = body.cursor();
        long position = 4 + cursor.u32be();
        ExifInterpreter.read(body.sliceUpTo(position, body.size()), "Exif", findings);
      }
      case "xml " -> XmpInterpreter.read(body, "xml", findings);
      case "brob" -> {
        String inner = body.cursor().fourCc();
        findings.problem(
            Severity.INFO,
            ProblemCode.UNSUPPORTED,
            "A box " + inner + " compressed with Brotli is not read",
            Origin.of("brob/" + inner.strip()).at(body.offset()));
      }
      default -> {
        // brands, levels, what JPEG needs to be put together again
      }
    }
  }

  private static void codestream(ByteSource codestream, Findings findings) throws IOException {
    SizeHeader size = SizeHeader.read(codestream.cursor());
    findings.media(ImageInfo.builder().size(size.width(), size.height()).frames(1).build());
  }
}
