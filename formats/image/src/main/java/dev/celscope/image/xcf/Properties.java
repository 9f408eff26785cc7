package dev.celscope.image.xcf;

import dev.celscope.format.Findings;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of an image or a layer: u32 type, u32 length, value; the last is of type 0. */
final class Properties {
  private static final int END = 0;
  private static final int VISIBLE = 8;
  private static final int PARASITES = 21;
  private static final int PATHS = 23;
  private static final int VECTORS = 25;
  private static final int GROUP_ITEM = 29;
  private static final int ITEM_PATH = 30;

  /** Parasites that GIMP's metadata viewer fills, in an XML of its own. */
  private static final String METADATA = "gimp-image-metadata";

  private static final Pattern TEXT =
      Pattern.compile("\\((text|markup|font) \"((?:[^\"\\\\]|\\\\.)*)\"\\)");
  private static final Pattern MARKUP_TAG = Pattern.compile("<[^>]*>");

  private final Findings findings;
  private final String path;
  private boolean visible = true;
  private boolean group;
  private boolean text;
  private int depth;

  Properties(Findings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  boolean isVisible() {
    return visible;
  }

  boolean isGroup() {
    return group;
  }

  boolean isText() {
    return text;
  }

  /** How many groups are around the layer. */
  int depth() {
    return depth;
  }

  void read(Cursor cursor) throws IOException {
    for (long count = 1; ; count++) {
      cursor.source().meter().checkEntries(count, cursor.offset());
      int type = cursor.i32be();
      ByteSource value = cursor.slice(cursor.u32be());
      switch (type) {
        case END -> {
          return;
        }
        case VISIBLE -> visible = value.cursor().i32be() != 0;
        case GROUP_ITEM -> group = true;
        case ITEM_PATH -> depth = (int) Math.max(0, value.size() / 4 - 1);
        case PATHS -> new Paths(findings, path).simple(value.cursor());
        case VECTORS -> new Paths(findings, path).vectors(value.cursor(), this::parasite);
        case PARASITES -> parasites(value.cursor());
        default -> {
          // guides, resolution, modes
        }
      }
    }
  }

  private void parasites(Cursor cursor) throws IOException {
    while (cursor.request(12)) {
      cursor.source().meter().step(cursor.offset());
      parasite(cursor);
    }
  }

  /** Name, u32 flags, u32 length, data. */
  private void parasite(Cursor cursor) throws IOException {
    String name = XcfReader.string(cursor);
    cursor.skip(4);
    ByteSource data = cursor.slice(cursor.u32be());
    try {
      parasite(name, data, path + "/" + name);
    } catch (ReadException e) {
      findings.problem(e, path + "/" + name);
    }
  }

  private void parasite(String name, ByteSource data, String at) throws IOException {
    switch (name) {
      case "gimp-comment" ->
          findings.text(TextKind.COMMENT, utf8(data), Origin.of(at, "GIMP:Comment", data.offset()));
      case "icc-profile" -> IccProfile.read(data, at, findings);
      case "exif-data", "jpeg-exif-data" -> ExifInterpreter.read(data, at, findings);
      case "iptc-data" -> IptcInterpreter.read(data, at, findings);
      case "gimp-metadata" -> {
        // "GIMP_XMP_1" stands before the packet
        long start = Math.min(10, data.size());
        XmpInterpreter.read(data.sliceUpTo(start, data.size()), at, findings);
      }
      case METADATA -> ImageMetadata.read(data, at, findings);
      case "gimp-text-layer" -> text(utf8(data), Origin.of(at, "GIMP:TextLayer", data.offset()));
      default -> {
        // settings of tools and plug-ins
      }
    }
  }

  private static String utf8(ByteSource data) throws IOException {
    return new String(data.allBytes(), StandardCharsets.UTF_8);
  }

  /** {@code (text "…") (font "…")}, or {@code (markup "<markup>…</markup>")}. */
  private void text(String parasite, Origin origin) {
    text = true;
    Matcher parts = TEXT.matcher(parasite);
    while (parts.find()) {
      String value = parts.group(2).replace("\\n", "\n").replace("\\\"", "\"");
      switch (parts.group(1)) {
        case "font" -> findings.attribution(AttributionRole.FONT, value, origin);
        case "markup" ->
            findings.text(TextKind.TEXT_LAYER, MARKUP_TAG.matcher(value).replaceAll(""), origin);
        default -> findings.text(TextKind.TEXT_LAYER, value, origin);
      }
    }
  }
}
