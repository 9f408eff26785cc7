package dev.celscope.image.xcf;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Layer;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads GIMP images (GIMP, devel-docs/xcf.txt).
 *
 * <pre>
 *    0  9    "gimp xcf "   9  4  "file" or v and three digits   13  zero
 *   14  u32  width, height, base type; from version 4 on precision
 *    …       properties, up to one of type 0
 *    …       positions of layers, topmost first, up to 0: u32, from version 11 on u64
 *    …       positions of channels, up to 0
 * </pre>
 */
public final class XcfReader implements FormatReader {
  private static final String[] BASE_TYPES = {"RGB", "Grayscale", "Indexed"};
  private static final int WIDE_POSITIONS = 11;

  /** For {@link java.util.ServiceLoader}. */
  public XcfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-xcf");
  }

  @Override
  public String reads() {
    return "layers as a tree, text layers and fonts, paths, channels, comment, Exif, XMP, IPTC, ICC,"
        + " size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    String magic = cursor.text(9, StandardCharsets.US_ASCII);
    cursor.verify(magic.equals("gimp xcf "), 0, "No GIMP image stands first");
    int version = version(cursor.text(4, StandardCharsets.US_ASCII));
    cursor.skip(1);
    ImageInfo.Builder image = ImageInfo.builder().frames(1);
    image.size(cursor.u32be(), cursor.u32be());
    int type = cursor.i32be();
    if (type >= 0 && type < BASE_TYPES.length) {
      image.colorMode(BASE_TYPES[type]);
    }
    if (version >= 4) {
      image.bitDepth(bits(cursor.i32be(), version));
    }
    List<Layer> layers = new ArrayList<>();
    try {
      new Properties(findings, "image").read(cursor);
      layers(cursor, version >= WIDE_POSITIONS, layers, findings);
      channels(cursor, version >= WIDE_POSITIONS, findings);
    } finally {
      findings.media(image.layers(layers).build());
    }
  }

  private static int version(String text) {
    if (!text.startsWith("v")) {
      return 0;
    }
    try {
      return Integer.parseInt(text.substring(1));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Precisions are hundreds: 100 for 8 bits, 200 for 16, 300 for 32, then floats of 16, 32, 64. */
  private static int bits(int precision, int version) {
    if (version == 4) {
      return precision == 0 ? 8 : precision < 3 ? 16 : 32;
    }
    return switch (precision / 100) {
      case 2, 5 -> 16;
      case 3, 6 -> 32;
      case 7 -> 64;
      default -> 8;
    };
  }

  private static void layers(Cursor cursor, boolean wide, List<Layer> layers, Findings findings)
      throws IOException {
    List<String> groups = new ArrayList<>();
    while (true) {
      long position = position(cursor, wide);
      if (position == 0) {
        return;
      }
      cursor.source().meter().checkEntries(layers.size() + 1L, cursor.offset());
      try {
        layers.add(layer(cursor.source().cursor().seek(position), groups, findings));
      } catch (ReadException e) {
        findings.problem(e, "layers");
      }
    }
  }

  /** Positions of channels that someone made, up to 0: u32 width, height; name. */
  private static void channels(Cursor cursor, boolean wide, Findings findings) throws IOException {
    if (!cursor.request(wide ? 8 : 4)) {
      return;
    }
    long count = 0;
    for (long at = position(cursor, wide); at != 0; at = position(cursor, wide)) {
      cursor.source().meter().checkEntries(++count, cursor.offset());
      try {
        Cursor channel = cursor.source().cursor().seek(at).skip(8);
        Origin origin = Origin.of("channels", "GIMP:ChannelName", channel.offset());
        findings.text(TextKind.NAME, string(channel), origin);
      } catch (ReadException e) {
        findings.problem(e, "channels");
      }
    }
  }

  private static long position(Cursor cursor, boolean wide) throws IOException {
    return wide ? cursor.i64be() : cursor.u32be();
  }

  /** u32 width, height, type; name; properties. A group stands before what is in it. */
  private static Layer layer(Cursor cursor, List<String> groups, Findings findings)
      throws IOException {
    cursor.skip(12);
    long offset = cursor.offset();
    String name = string(cursor);
    var properties = new Properties(findings, "layers/" + (name.isEmpty() ? "?" : name));
    properties.read(cursor);
    int depth = Math.min(properties.depth(), groups.size());
    groups.subList(depth, groups.size()).clear();
    String path = String.join("/", groups) + (groups.isEmpty() ? "" : "/") + name;
    if (properties.isGroup()) {
      groups.add(name);
    }
    if (!name.isBlank()) {
      findings.text(
          TextFragment.of(
                  TextKind.LAYER_NAME, name, Origin.of("layers/" + path, "GIMP:LayerName", offset))
              .withHidden(!properties.isVisible()));
    }
    String kind = properties.isGroup() ? "group" : properties.isText() ? "text" : "pixel";
    return new Layer(name, path, kind, properties.isVisible());
  }

  /** u32 length with the zero at its end, UTF-8. */
  static String string(Cursor cursor) throws IOException {
    String text = cursor.text(cursor.u32be(), StandardCharsets.UTF_8);
    return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
  }
}
