package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.photoshop.ImageResources;
import dev.celscope.image.photoshop.TiffLayers;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.Layer;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the directories of a TIFF or of an Exif block tell. */
public final class ExifInterpreter {
  private static final Map<Integer, Field> FIELDS =
      FieldTable.load(ExifInterpreter.class, "exif.tsv").byNumber();

  private static final int COPYRIGHT = 0x8298;
  private static final int XP_FIRST = 0x9c9b;
  private static final int XP_LAST = 0x9c9f;
  private static final int USER_COMMENT = 0x9286;
  private static final int XMP = 0x02bc;
  private static final int IPTC = 0x83bb;
  private static final int PHOTOSHOP = 0x8649;
  private static final int ICC = 0x8773;
  private static final int PHOTOSHOP_LAYERS = 0x935c;
  private static final int MAKER_NOTE = 0x927c;
  private static final int JPEG_FROM_RAW = 0x002e;

  private final ByteSource tiff;
  private final Findings findings;
  private final List<Layer> layers = new ArrayList<>();

  private ExifInterpreter(ByteSource tiff, Findings findings) {
    this.tiff = tiff;
    this.findings = findings;
  }

  /**
   * Reads an Exif block and says what it tells. A fault in it becomes a problem.
   *
   * @param block the block, from its TIFF header on or with {@code Exif\0\0} before it
   * @param path structure path of the block
   * @param findings takes what is found
   * @throws IOException if the block cannot be had
   */
  public static void read(ByteSource block, String path, Findings findings) throws IOException {
    try {
      byte[] start = block.sliceUpTo(0, 6).allBytes();
      boolean prefixed = Arrays.equals(start, new byte[] {'E', 'x', 'i', 'f', 0, 0});
      ByteSource tiff = prefixed ? block.sliceUpTo(6, block.size()) : block;
      say(tiff, new TiffWalker(tiff, path, findings).directories(), findings);
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  /** Says what directories tell; gives the layers that Photoshop keeps in them. */
  static List<Layer> say(ByteSource tiff, List<Ifd> directories, Findings findings)
      throws IOException {
    var interpreter = new ExifInterpreter(tiff, findings);
    for (Ifd ifd : directories) {
      try {
        interpreter.directory(ifd);
      } catch (ReadException e) {
        findings.problem(e, ifd.path());
      }
    }
    ExifDates.say(directories, findings);
    return interpreter.layers;
  }

  private void directory(Ifd ifd) throws IOException {
    if (ifd.name().equals("GPS")) {
      GpsInterpreter.say(ifd, findings);
      return;
    }
    if (ifd.name().equals("InteropIFD")) {
      return;
    }
    for (TiffEntry entry : ifd.entries()) {
      try {
        entry(ifd, entry);
      } catch (ReadException e) {
        findings.problem(e, ifd.path() + "/0x" + Integer.toHexString(entry.tag()));
      }
    }
    preview(ifd);
  }

  private void entry(Ifd ifd, TiffEntry entry) throws IOException {
    switch (entry.tag()) {
      case USER_COMMENT ->
          CodedText.say(entry, TextKind.COMMENT, origin(ifd, entry, "UserComment"), findings);
      case XMP -> XmpInterpreter.read(entry.slice(), ifd.path() + "/XMP", findings);
      case IPTC -> IptcInterpreter.read(entry.slice(), ifd.path() + "/IPTC", findings);
      case PHOTOSHOP -> ImageResources.read(entry.slice(), ifd.path() + "/Photoshop", findings);
      case ICC -> IccProfile.read(entry.slice(), ifd.path() + "/ICC_Profile", findings);
      case PHOTOSHOP_LAYERS ->
          layers.addAll(TiffLayers.read(entry.slice(), ifd.path() + "/ImageSourceData", findings));
      // Raw files of Panasonic keep all metadata in a JPEG.
      case JPEG_FROM_RAW -> {
        if (Previews.isJpeg(entry.slice())) {
          findings.block("image/jpeg", ifd.path() + "/JpgFromRaw", entry.slice());
        }
      }
      case MAKER_NOTE -> MakerNotes.say(ifd, entry, tiff, findings);
      default -> {
        Field field = FIELDS.get(entry.tag());
        if (field != null) {
          field(field, entry, origin(ifd, entry, field.name()));
        }
      }
    }
  }

  private static Origin origin(Ifd ifd, TiffEntry entry, String name) {
    return Origin.of(ifd.path() + "/" + name, ifd.name() + ":" + name, entry.offset());
  }

  private void field(Field field, TiffEntry entry, Origin origin) throws IOException {
    if (!entry.isBytes()) {
      field.meaning().say(findings, numbers(entry), origin);
      return;
    }
    byte[] bytes = entry.bytes(findings.takesTexts() ? tiff.limits().textLength() : 1 << 10);
    if (entry.tag() >= XP_FIRST && entry.tag() <= XP_LAST) {
      field.meaning().say(findings, CodedText.utf16(bytes, true), origin);
    } else if (entry.type() == TiffEntry.UTF_8) {
      field.meaning().say(findings, CodedText.utf8(bytes), origin);
    } else if (entry.tag() == COPYRIGHT) {
      copyrights(field, bytes, origin);
    } else {
      field.meaning().say(findings, bytes, origin);
    }
  }

  /** Copyright is two texts, each ended by a zero: of the photographer and of the editor. */
  private void copyrights(Field field, byte[] bytes, Origin origin) {
    int zero = 0;
    while (zero < bytes.length && bytes[zero] != 0) {
      zero++;
    }
    field.meaning().say(findings, bytes, origin);
    if (zero + 1 < bytes.length) {
      field.meaning().say(findings, Arrays.copyOfRange(bytes, zero + 1, bytes.length), origin);
    }
  }

  private static String numbers(TiffEntry entry) throws IOException {
    var text = new StringBuilder();
    for (long number : entry.numbers(16)) {
      text.append(text.isEmpty() ? "" : " ").append(number);
    }
    return text.toString();
  }

  private void preview(Ifd ifd) throws IOException {
    if (!findings.takesChildren()) {
      return;
    }
    try {
      Optional<ByteSource> preview = Previews.of(ifd, tiff);
      if (preview.isPresent()) {
        findings.child("", ifd.path() + "/Preview", preview.get());
      }
    } catch (ReadException e) {
      findings.problem(e, ifd.path() + "/Preview");
    }
  }
}
