package dev.celscope.image.heif;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.heif.ItemTable.Item;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads HEIF, HEIC, AVIF and their sequences, and raw files of Canon's version 3. */
public final class HeifReader implements FormatReader {
  private static final UUID XMP = UUID.fromString("be7acfcb-97a9-42e8-9c71-999491e3afac");
  private static final UUID CANON = UUID.fromString("85c0b687-820f-11e0-8111-f4ce462b6a48");

  /** What auxiliary pictures that tell transparency are called (MIAF, 7.3.5.2; HEVC in HEIF). */
  private static final Set<String> ALPHA =
      Set.of("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1");

  private static final long BIG_ENDIAN_TIFF = 0x4d4d002a;
  private static final long LITTLE_ENDIAN_TIFF = 0x49492a00;

  /** For {@link java.util.ServiceLoader}. */
  public HeifReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/heif", "image/avif", "image/x-canon-cr3");
  }

  @Override
  public String reads() {
    return "Exif, XMP, ICC, dates of sequences, frames and delays, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new Reading(source, findings).read();
  }

  /** The reading of one file. */
  private static final class Reading {
    private final ByteSource source;
    private final Findings findings;
    private final ImageInfo.Builder image = ImageInfo.builder().frames(1);
    private final PixelFormat pixels = new PixelFormat();

    Reading(ByteSource source, Findings findings) {
      this.source = source;
      this.findings = findings;
    }

    void read() throws IOException {
      try {
        Boxes boxes = Boxes.of(source);
        source.cursor().require(8);
        while (boxes.hasNext()) {
          Box box = boxes.next();
          try {
            read(box);
            box.requireWhole();
          } catch (ReadException e) {
            findings.problem(e, box.type());
          }
        }
      } finally {
        pixels.describe(image);
        findings.media(image.build());
      }
    }

    private void read(Box box) throws IOException {
      switch (box.type()) {
        case "meta" -> {
          var table = new ItemTable(source, findings);
          table.read(box);
          items(table);
          properties(table);
        }
        case "moov" -> {
          new Sequence(findings, image, pixels).read(box);
          canon(box);
        }
        case "uuid" -> {
          if (box.uuid().filter(XMP::equals).isPresent()) {
            XmpInterpreter.read(box.body(), "uuid/XMP", findings);
          }
        }
        default -> {
          // pixels, brands
        }
      }
    }

    private void items(ItemTable table) throws IOException {
      for (Item item : table.items()) {
        String path = "meta/item[" + item.id() + "]";
        boolean exif = item.type().equals("Exif");
        boolean xmp = item.contentType().equals("application/rdf+xml");
        if (exif || xmp) {
          Optional<ByteSource> content = table.content(item);
          if (content.isPresent() && exif) {
            exif(content.get(), path + "/Exif");
          } else if (content.isPresent()) {
            XmpInterpreter.read(content.get(), path + "/XMP", findings);
          }
        }
      }
    }

    /** A u32 tells how many bytes stand before the TIFF header (ISO/IEC 23008-12, A.2.1). */
    private void exif(ByteSource item, String path) throws IOException {
      try {
        Cursor cursor = item.cursor();
        long before = cursor.u32be();
        // Writers exist that leave the number out and start with the TIFF header.
        boolean bare = before == BIG_ENDIAN_TIFF || before == LITTLE_ENDIAN_TIFF;
        long position = bare ? 0 : before + 4 < item.size() ? before + 4 : 4;
        ExifInterpreter.read(item.sliceUpTo(position, item.size()), path, findings);
      } catch (ReadException e) {
        findings.problem(e, path);
      }
    }

    private void properties(ItemTable table) throws IOException {
      Optional<Box> size = table.primaryProperty("ispe");
      if (size.isEmpty()) {
        size = table.properties().stream().filter(box -> box.is("ispe")).findFirst();
      }
      if (size.isPresent()) {
        Cursor cursor = size.get().body().cursor().skip(4); // version, flags
        image.size(cursor.u32be(), cursor.u32be());
      }
      pixels(table);
      for (Box property : table.properties()) {
        if (property.is("colr") && property.body().size() > 4) {
          Cursor cursor = property.body().cursor();
          String type = cursor.fourCc();
          if (type.equals("prof") || type.equals("rICC")) {
            IccProfile.read(cursor.slice(cursor.remaining()), "meta/colr", findings);
          }
        }
      }
    }

    /**
     * Of a picture in tiles only the tiles tell how they are coded; those stand first as a rule.
     */
    private void pixels(ItemTable table) throws IOException {
      for (String type : List.of("pixi", "av1C", "hvcC", "colr")) {
        Optional<Box> own = table.primaryProperty(type);
        Optional<Box> first = table.properties().stream().filter(box -> box.is(type)).findFirst();
        Optional<Box> property = own.isPresent() ? own : first;
        if (property.isPresent()) {
          pixels.take(property.get());
        }
      }
      for (Box property : table.properties()) {
        if (property.is("auxC")) {
          Cursor cursor = property.body().cursor().skip(4);
          if (ALPHA.contains(new String(cursor.untilZero(256), StandardCharsets.US_ASCII))) {
            pixels.takeAlpha();
          }
        }
      }
    }

    /** Raw files of Canon keep each directory of Exif as a TIFF of its own. */
    private void canon(Box moov) throws IOException {
      Boxes boxes = moov.boxes();
      while (boxes.hasNext()) {
        Box box = boxes.next();
        if (box.uuid().filter(CANON::equals).isPresent()) {
          Boxes parts = box.boxes();
          while (parts.hasNext()) {
            Box part = parts.next();
            if (part.is("CMT1") || part.is("CMT2") || part.is("CMT4")) {
              ExifInterpreter.read(part.body(), "moov/" + part.type(), findings);
            }
          }
        }
      }
    }
  }
}
