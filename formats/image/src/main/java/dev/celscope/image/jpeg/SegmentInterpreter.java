package dev.celscope.image.jpeg;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.photoshop.ImageResources;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.tiff.MultiPicture;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what the segments of a JPEG tell. Blocks of several segments are read at the end. */
final class SegmentInterpreter {
  private static final String EXIF = "Exif\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";
  private static final String ICC = "ICC_PROFILE\0";

  /** An extension of JFIF that is a preview in JPEG; others are of bare pixels. */
  private static final String JFXX_JPEG = "JFXX\0\u0010";

  private static final String MPF = "MPF\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final String DUCKY = "Ducky";
  private static final int GUID_BYTES = 32;

  private final ByteSource jpeg;
  private final Findings findings;
  private final Joined icc = new Joined();
  private final Joined photoshop = new Joined();
  private final Map<String, Joined> extendedXmp = new LinkedHashMap<>();
  private int exifBlocks;
  private int xmpPackets;
  private boolean framed;

  SegmentInterpreter(ByteSource jpeg, Findings findings) {
    this.jpeg = jpeg;
    this.findings = findings;
  }

  void say(Segment segment) throws IOException {
    if (segment.isFrame()) {
      frame(segment.data().cursor());
    } else if (segment.marker() == Segment.COM) {
      Origin origin = Origin.of("COM", "File:Comment", segment.data().offset());
      new Meaning.Text(TextKind.COMMENT).say(findings, segment.data().allBytes(), origin);
    } else if (segment.marker() >= Segment.APP0 && segment.marker() <= Segment.APP15) {
      application(segment, segment.start());
    }
  }

  private void application(Segment segment, String start) throws IOException {
    switch (segment.marker() - Segment.APP0) {
      case 0 -> {
        if (start.startsWith(JFXX_JPEG) && findings.takesChildren()) {
          findings.child("", "APP0/JFXX", segment.after(JFXX_JPEG.length()));
        }
      }
      case 1 -> {
        if (start.startsWith(EXIF)) {
          exif(segment);
        } else if (start.startsWith(XMP)) {
          xmp(segment, start);
        } else if (start.startsWith(EXTENDED_XMP)) {
          extension(segment.after(EXTENDED_XMP.length()).cursor());
        } else if (packet(start) >= 0) {
          namelessXmp(segment, packet(start));
        }
      }
      case 2 -> {
        if (start.startsWith(ICC)) {
          ByteSource profile = segment.after(ICC.length());
          // number of this part and of all of them, a byte each
          icc.add(profile.cursor().u8(), profile.sliceUpTo(2, profile.size()));
        } else if (start.startsWith(MPF)) {
          pictures(segment.after(MPF.length()));
        }
      }
      case 12 -> {
        if (start.startsWith(DUCKY)) {
          Ducky.read(segment.after(DUCKY.length()), "APP12/Ducky", findings);
        }
      }
      case 13 -> {
        if (start.startsWith(PHOTOSHOP)) {
          photoshop.add(0, segment.after(PHOTOSHOP.length()));
        }
      }
      default -> {
        // JFIF, colour transforms and others that tell nothing of dates, people or texts
      }
    }
  }

  private void frame(Cursor cursor) throws IOException {
    if (framed) {
      return; // of a hierarchical JPEG the first frame is the smallest; none is in use
    }
    framed = true;
    int bits = cursor.u8();
    long height = cursor.u16be();
    long width = cursor.u16be();
    String mode =
        switch (cursor.u8()) {
          case 1 -> "Grayscale";
          case 3 -> "YCbCr";
          case 4 -> "CMYK";
          default -> "Other";
        };
    findings.media(
        ImageInfo.builder().size(width, height).bitDepth(bits).colorMode(mode).frames(1).build());
  }

  private void exif(Segment segment) throws IOException {
    String path = numbered("APP1/Exif", ++exifBlocks, "More than one Exif block is there", segment);
    // a zero and a pad byte follow the name; some writers leave the pad byte something else
    ExifInterpreter.read(segment.after(EXIF.length() + 1), path, findings);
  }

  /** A zero ends the name; writers exist that put a blank before it. */
  private void xmp(Segment segment, String start) throws IOException {
    int zero = Math.max(start.indexOf(0), XMP.length());
    String path = numbered("APP1/XMP", ++xmpPackets, "More than one XMP packet is there", segment);
    XmpInterpreter.read(segment.after(zero + 1), path, findings);
  }

  /** The path of a block; that a second one is there is said. */
  private String numbered(String path, int number, String message, Segment segment) {
    if (number == 1) {
      return path;
    }
    String numbered = path + "[" + number + "]";
    if (number == 2) {
      Origin origin = Origin.of(numbered).at(segment.data().offset());
      findings.problem(Severity.INFO, ProblemCode.MALFORMED, message, origin);
    }
    return numbered;
  }

  /** Where a packet starts that no name, or one that is not quite that of XMP, stands before. */
  private static int packet(String start) {
    return Math.max(start.indexOf("<?xpacket"), start.indexOf("<x:xmpmeta"));
  }

  private void namelessXmp(Segment segment, int from) throws IOException {
    findings.problem(
        Severity.INFO,
        ProblemCode.MALFORMED,
        "An XMP packet does not bear the name of one",
        Origin.of("APP1/XMP").at(segment.data().offset()));
    XmpInterpreter.read(segment.after(from), "APP1/XMP", findings);
  }

  /** A part of XMP that did not fit: GUID of the whole, its length, place of this part. */
  private void extension(Cursor cursor) throws IOException {
    String guid = cursor.text(GUID_BYTES, StandardCharsets.ISO_8859_1);
    cursor.skip(4);
    long place = cursor.u32be();
    extendedXmp
        .computeIfAbsent(guid, key -> new Joined())
        .add(place, cursor.slice(cursor.remaining()));
  }

  private void pictures(ByteSource mpf) throws IOException {
    for (MultiPicture.Picture picture : MultiPicture.read(mpf, "APP2/MPF", findings)) {
      if (findings.takesChildren()) {
        long position = mpf.offset() - jpeg.offset() + picture.position();
        String path = "APP2/MPF/MPImage" + picture.number();
        ByteSource content = jpeg.sliceUpTo(position, picture.length());
        if (content.size() > 0) {
          findings.child("", path, content);
        }
      }
    }
  }

  /** Reads what stood in several segments. */
  void finish() throws IOException {
    if (!photoshop.isEmpty()) {
      ImageResources.read(photoshop.source(), "APP13/Photoshop", findings);
    }
    for (Joined xmp : extendedXmp.values()) {
      XmpInterpreter.read(xmp.source(), "APP1/ExtendedXMP", findings);
    }
    if (!icc.isEmpty()) {
      IccProfile.read(icc.source(), "APP2/ICC_Profile", findings);
    }
  }
}
