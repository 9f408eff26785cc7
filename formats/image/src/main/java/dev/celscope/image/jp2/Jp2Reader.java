package dev.celscope.image.jp2;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Codes;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Reads JPEG 2000 with boxes and without. */
public final class Jp2Reader implements FormatReader {
  private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
  private static final UUID IPTC = UUID.fromString("33c7a4d2-b81d-4723-a0ba-f1a3e097ad38");

  /** {@code JpgTiffExif->JP2}, as Exif is found in the wild. */
  private static final UUID EXIF = UUID.fromString("4a706754-6966-6645-7869-662d3e4a5032");

  /** For {@link java.util.ServiceLoader}. */
  public Jp2Reader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jp2", "image/j2c");
  }

  @Override
  public String reads() {
    return "Exif, XMP, IPTC, ICC, XML, labels, comments of the codestream, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ImageInfo.Builder image = ImageInfo.builder().frames(1);
    try {
      if (source.cursor().u16be() == Codestream.SOC) {
        Codestream.read(source, image, findings);
      } else {
        boxes(Boxes.of(source), "", image, findings);
      }
    } finally {
      findings.media(image.build());
    }
  }

  private static void boxes(Boxes boxes, String path, ImageInfo.Builder image, Findings findings)
      throws IOException {
    while (boxes.hasNext()) {
      Box box = boxes.next();
      String at = path + Codes.step(box.type());
      try {
        read(box, at, image, findings);
        box.requireWhole();
      } catch (ReadException e) {
        findings.problem(e, at);
      }
    }
  }

  private static void read(Box box, String path, ImageInfo.Builder image, Findings findings)
      throws IOException {
    switch (box.type()) {
      case "jp2h", "res ", "asoc", "jpch", "jplh" ->
          boxes(box.boxes(), path + "/", image, findings);
      case "ihdr" -> {
        Cursor cursor = box.body().cursor();
        long height = cursor.u32be();
        image.size(cursor.u32be(), height);
        cursor.skip(2); // components
        int bits = cursor.u8();
        if (bits != 0xff) {
          image.bitDepth((bits & 0x7f) + 1);
        }
      }
      case "colr" -> {
        Cursor cursor = box.body().cursor();
        int method = cursor.u8();
        cursor.skip(2);
        if (method == 2 || method == 3) {
          IccProfile.read(cursor.slice(cursor.remaining()), path, findings);
        }
      }
      case "xml " -> XmpInterpreter.read(box.body(), path, findings);
      case "lbl " ->
          findings.text(
              TextKind.NAME,
              new String(box.body().allBytes(), StandardCharsets.UTF_8),
              Origin.of(path, "Jpeg2000:Label", box.body().offset()));
      case "uuid" -> uuid(box, path, findings);
      case "jp2c" -> Codestream.read(box.body(), ImageInfo.builder(), findings);
      default -> {
        // brands, palettes, resolutions
      }
    }
  }

  private static void uuid(Box box, String path, Findings findings) throws IOException {
    UUID id = box.uuid().orElse(new UUID(0, 0));
    if (id.equals(XMP)) {
      XmpInterpreter.read(box.body(), path + "/XMP", findings);
    } else if (id.equals(EXIF)) {
      ExifInterpreter.read(box.body(), path + "/Exif", findings);
    } else if (id.equals(IPTC)) {
      IptcInterpreter.read(box.body(), path + "/IPTC", findings);
    }
  }
}
