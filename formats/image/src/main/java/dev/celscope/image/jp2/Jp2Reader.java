package dev.celscope.image.jp2;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Codes;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.photoshop.ImageResources;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads JPEG 2000 with boxes and without. */
public final class Jp2Reader implements FormatReader {
  private static final Map<UUID, String> BLOCKS = blocks();

  private static final int ENUMERATED = 1;

  /** For {@link java.util.ServiceLoader}. */
  public Jp2Reader() {}

  private static Map<UUID, String> blocks() {
    Map<UUID, String> blocks = new HashMap<>();
    for (String[] row : FieldTable.rows(Jp2Reader.class, "uuids.tsv", 2)) {
      blocks.put(UUID.fromString(row[0]), row[1]);
    }
    return Map.copyOf(blocks);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jp2", "image/j2c");
  }

  @Override
  public String reads() {
    return "Exif, XMP, IPTC, Photoshop resources, GeoTIFF, ICC, any XML, labels, comments of the"
        + " codestream, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new Reading(findings).read(source);
  }

  /** The reading of one file. */
  private static final class Reading {
    private final Findings findings;
    private final ImageInfo.Builder image = ImageInfo.builder().frames(1);
    private long codestreams;

    Reading(Findings findings) {
      this.findings = findings;
    }

    void read(ByteSource source) throws IOException {
      try {
        if (source.cursor().u16be() == Codestream.SOC) {
          Codestream.read(source, image, findings);
        } else {
          boxes(Boxes.of(source), "");
        }
      } finally {
        findings.media(image.frames(Math.max(1, codestreams)).build());
      }
    }

    private void boxes(Boxes boxes, String path) throws IOException {
      while (boxes.hasNext()) {
        Box box = boxes.next();
        String at = path + Codes.step(box.type());
        try {
          read(box, at);
          box.requireWhole();
        } catch (ReadException e) {
          findings.problem(e, at);
        }
      }
    }

    private void read(Box box, String path) throws IOException {
      switch (box.type()) {
        case "jp2h", "res ", "asoc", "jpch", "jplh" -> boxes(box.boxes(), path + "/");
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
        case "colr" -> color(box.body().cursor(), path);
        case "xml " -> XmlBox.read(box.body(), path, findings);
        case "lbl " ->
            findings.text(
                TextKind.NAME,
                new String(box.body().allBytes(), StandardCharsets.UTF_8),
                Origin.of(path, "Jpeg2000:Label", box.body().offset()));
        case "uuid" -> uuid(box, path);
        case "jp2c" -> {
          codestreams++;
          Codestream.read(box.body(), ImageInfo.builder(), findings);
        }
        default -> {
          // brands, palettes, resolutions
        }
      }
    }

    /** u8 method: 1 a number follows, 2 and 3 a profile; u8 precedence, u8 approximation. */
    private void color(Cursor cursor, String path) throws IOException {
      int method = cursor.u8();
      cursor.skip(2);
      if (method == ENUMERATED) {
        ColorSpaces.mode(cursor.u32be()).ifPresent(image::colorMode);
      } else if (method == 2 || method == 3) {
        IccProfile.read(cursor.slice(cursor.remaining()), path, findings);
      }
    }

    private void uuid(Box box, String path) throws IOException {
      String block = box.uuid().map(BLOCKS::get).orElse("");
      String at = path + "/" + block;
      switch (block) {
        case "XMP" -> XmpInterpreter.read(box.body(), at, findings);
        case "Exif", "GeoTIFF" -> ExifInterpreter.read(box.body(), at, findings);
        case "IPTC" -> IptcInterpreter.read(box.body(), at, findings);
        case "Photoshop" -> ImageResources.read(box.body(), at, findings);
        default -> {
          // of other programs
        }
      }
    }
  }
}
