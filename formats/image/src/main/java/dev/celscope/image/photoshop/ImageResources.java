package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.photoshop.ResourceWalker.Resource;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what image resources tell; PSD, JPEG and TIFF have them. */
public final class ImageResources {
  private static final int ALPHA_NAMES = 1006;
  private static final int CAPTION = 1008;
  private static final int IPTC = 1028;
  private static final int THUMBNAIL_4 = 1033;
  private static final int URL = 1035;
  private static final int THUMBNAIL = 1036;
  private static final int ICC = 1039;
  private static final int UNICODE_ALPHA_NAMES = 1045;
  private static final int SLICES = 1050;
  private static final int URL_LIST = 1054;
  private static final int VERSION_INFO = 1057;
  private static final int EXIF = 1058;
  private static final int XMP = 1060;
  private static final int LAYER_COMPS = 1065;
  private static final int AUTO_SAVE_PATH = 1086;
  private static final int PRINT_INFO = 1082;
  private static final int DEVMODE = 1085;
  private static final int FIRST_PATH = 2000;
  private static final int LAST_PATH = 2998;
  private static final int CLIPPING_PATH = 2999;

  /** Blocks of metadata, of which one may be there. */
  private static final Set<Integer> BLOCKS = Set.of(IPTC, EXIF, XMP);

  /** Bytes of a thumbnail before its JPEG: format, size, padded width, sizes, depth, planes. */
  private static final int THUMBNAIL_HEADER = 28;

  /** Characters of dmDeviceName. */
  private static final int DEVICE_NAME = 32;

  private final String path;
  private final Findings findings;

  private ImageResources(String path, Findings findings) {
    this.path = path;
    this.findings = findings;
  }

  /**
   * Reads resources and says what they tell. A fault in them becomes a problem.
   *
   * @param block the resources, from the first signature on
   * @param path structure path of the block
   * @param findings takes what is found
   * @return the resources, as far as they are there, for what only a document has
   * @throws IOException if the block cannot be had
   */
  static List<Resource> say(ByteSource block, String path, Findings findings) throws IOException {
    var walker = new ResourceWalker(block);
    try {
      walker.walk();
    } catch (ReadException e) {
      findings.problem(e, path);
    }
    var resources = new ImageResources(path, findings);
    Set<Integer> seen = new HashSet<>();
    for (Resource resource : walker.resources()) {
      try {
        if (!seen.add(resource.id()) && BLOCKS.contains(resource.id())) {
          findings.problem(
              Severity.INFO,
              ProblemCode.MALFORMED,
              "More than one resource " + resource.id() + " is there",
              Origin.of(path + "/" + resource.id()).at(resource.data().offset()));
        }
        resources.say(resource);
      } catch (ReadException e) {
        findings.problem(e, path + "/" + resource.id());
      }
    }
    IptcDigest.check(walker.resources(), findings);
    return walker.resources();
  }

  /**
   * Reads resources and says what they tell. A fault in them becomes a problem.
   *
   * @param block the resources, from the first signature on
   * @param path structure path of the block
   * @param findings takes what is found
   * @throws IOException if the block cannot be had
   */
  public static void read(ByteSource block, String path, Findings findings) throws IOException {
    say(block, path, findings);
  }

  private void say(Resource resource) throws IOException {
    ByteSource data = resource.data();
    String at = path + "/" + resource.id();
    switch (resource.id()) {
      case IPTC -> IptcInterpreter.read(data, at, findings);
      case EXIF -> ExifInterpreter.read(data, at, findings);
      case XMP -> XmpInterpreter.read(data, at, findings);
      case ICC -> IccProfile.read(data, at, findings);
      case THUMBNAIL, THUMBNAIL_4 -> thumbnail(data, at);
      case VERSION_INFO -> versionInfo(data.cursor(), at);
      case CAPTION -> undeclared(pascal(data.cursor()), TextKind.CAPTION, data, at, "Caption");
      case ALPHA_NAMES -> alphaNames(data, at);
      case UNICODE_ALPHA_NAMES -> unicodeAlphaNames(data, at);
      case URL -> undeclared(data.allBytes(), TextKind.OTHER, data, at, "URL");
      case URL_LIST -> urls(data.cursor(), at);
      case SLICES -> slices(data.cursor(), at);
      case LAYER_COMPS -> LayerComps.say(data, at, findings);
      case PRINT_INFO -> printer(data, at);
      case AUTO_SAVE_PATH ->
          findings.attribution(
              AttributionRole.PATH, unicode(data.cursor()), origin(data, at, "AutoSaveFilePath"));
      case CLIPPING_PATH ->
          undeclared(pascal(data.cursor()), TextKind.NAME, data, at, "ClippingPathName");
      case DEVMODE -> deviceMode(data, at);
      default -> {
        if (resource.id() >= FIRST_PATH && resource.id() <= LAST_PATH) {
          undeclared(resource.name().allBytes(), TextKind.NAME, data, at, "PathName");
        }
      }
    }
  }

  private static Origin origin(ByteSource data, String at, String name) {
    return Origin.of(at, "Photoshop:" + name, data.offset());
  }

  private void undeclared(byte[] bytes, TextKind kind, ByteSource data, String at, String name) {
    new Meaning.Text(kind).say(findings, bytes, origin(data, at, name));
  }

  private void thumbnail(ByteSource data, String at) throws IOException {
    if (data.size() > THUMBNAIL_HEADER && data.cursor().u32be() == 1 && findings.takesChildren()) {
      findings.child("", at, data.sliceUpTo(THUMBNAIL_HEADER, data.size()));
    }
  }

  private void versionInfo(Cursor cursor, String at) throws IOException {
    cursor.skip(5); // version (4), whether a merged picture is there (1)
    for (String name : List.of("WriterName", "ReaderName")) {
      Origin origin = Origin.of(at, "Photoshop:" + name, cursor.offset());
      findings.attribution(AttributionRole.SOFTWARE, unicode(cursor), origin);
    }
  }

  private void alphaNames(ByteSource data, String at) throws IOException {
    Cursor cursor = data.cursor();
    while (cursor.request(1)) {
      undeclared(pascal(cursor), TextKind.NAME, data, at, "AlphaChannelsNames");
    }
  }

  private void unicodeAlphaNames(ByteSource data, String at) throws IOException {
    Cursor cursor = data.cursor();
    while (cursor.request(4)) {
      findings.text(TextKind.NAME, unicode(cursor), origin(data, at, "UnicodeAlphaNames"));
    }
  }

  private void urls(Cursor cursor, String at) throws IOException {
    long count = cursor.u32be();
    for (long i = 0; i < count && cursor.request(12); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      cursor.skip(8); // kind (4), id of a slice (4)
      Origin origin = Origin.of(at, "Photoshop:URL_List", cursor.offset());
      findings.text(TextKind.OTHER, unicode(cursor), origin);
    }
  }

  /** The slices of a document that was never sliced still bear the name it had. */
  private void slices(Cursor cursor, String at) throws IOException {
    if (cursor.u32be() == 6) {
      cursor.skip(16); // bounds
      Origin origin = Origin.of(at, "Photoshop:SlicesGroupName", cursor.offset());
      findings.text(TextKind.NAME, unicode(cursor), origin);
    }
  }

  private void printer(ByteSource data, String at) throws IOException {
    Cursor cursor = data.cursor();
    cursor.skip(4); // version of the descriptor
    Descriptor.read(cursor)
        .text("printerName")
        .ifPresent(
            name ->
                findings.attribution(
                    AttributionRole.PRINTER, name, origin(data, at, "PrinterName")));
  }

  /** DEVMODEW or DEVMODEA of Windows; the name of the printer stands first. */
  private void deviceMode(ByteSource data, String at) throws IOException {
    byte[] start = data.sliceUpTo(0, 2 * DEVICE_NAME).allBytes();
    if (start.length < 2 || start[0] == 0) {
      return;
    }
    boolean wide = start[1] == 0 || (start.length > 3 && start[3] == 0);
    Origin origin = origin(data, at, "WindowsDEVMODE");
    if (wide) {
      String name = new String(start, StandardCharsets.UTF_16LE);
      int zero = name.indexOf(0);
      String device = zero < 0 ? name : name.substring(0, zero);
      findings.attribution(AttributionRole.PRINTER, device, origin);
    } else {
      new Meaning.Who(AttributionRole.PRINTER).say(findings, start, origin);
    }
  }

  /** A string whose length in bytes stands before it in one. */
  static byte[] pascal(Cursor cursor) throws IOException {
    int length = cursor.u8();
    return cursor.bytes(Math.min(length, cursor.remaining()));
  }

  /** A string of UTF-16BE whose length in characters stands before it in four bytes. */
  static String unicode(Cursor cursor) throws IOException {
    String text = cursor.text(cursor.u32be() * 2, StandardCharsets.UTF_16BE);
    return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
  }
}
