package dev.celscope.image.xcf;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.Attribute;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.image.xml.XmlText;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The parasite {@code gimp-image-metadata}: Exif, IPTC and XMP as the names and texts of the
 * library exiv2: {@code <tag name="Exif.Image.Artist">…</tag>}.
 */
final class ImageMetadata {
  private static final FieldTable FIELDS = FieldTable.load(ImageMetadata.class, "exiv2-names.tsv");

  private ImageMetadata() {}

  static void read(ByteSource data, String path, Findings findings) throws IOException {
    var xml = new XmlReader(XmlText.utf8(data.allBytes()), data.offset(), data.meter());
    String name = "";
    boolean base64 = false;
    var text = new StringBuilder();
    for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
      if (token == Token.START) {
        name = attribute(xml, "name");
        base64 = attribute(xml, "encoding").equals("base64");
        text.setLength(0);
      } else if (token == Token.TEXT) {
        text.append(xml.text());
      } else if (token == Token.END && !name.isEmpty()) {
        say(name, value(text.toString(), base64), path, findings);
        name = "";
      } else if (token == Token.END && xml.depth() == 0) {
        return;
      }
    }
  }

  private static String attribute(XmlReader xml, String name) {
    return xml.attributes().stream()
        .filter(attribute -> attribute.name().local().equals(name))
        .map(Attribute::value)
        .findFirst()
        .orElse("");
  }

  private static String value(String text, boolean base64) {
    if (!base64) {
      return text;
    }
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static void say(String name, String value, String path, Findings findings) {
    // items of arrays are numbered: Xmp.dc.creator[1]
    String key = name.replaceAll("\\[\\d+\\]", "");
    Optional<Field> field = FIELDS.find(key.substring(key.lastIndexOf('/') + 1));
    field.ifPresent(
        known -> known.meaning().say(findings, value, Origin.of(path + "/" + name, known.name())));
  }
}
