package dev.celscope.image.png;

import dev.celscope.format.Findings;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.photoshop.ImageResources;
import dev.celscope.image.tiff.ExifInterpreter;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Blocks of other formats that ImageMagick writes as text: a line feed, the name, a line feed, the
 * number of bytes, a line feed, the bytes in hexadecimal.
 */
final class RawProfile {
  private static final String XMP_IN_APP1 = "http://ns.adobe.com/xap/1.0/\0";

  private RawProfile() {}

  static void read(String type, ByteSource text, String path, Findings findings)
      throws IOException {
    byte[] bytes = hexadecimal(text);
    ByteSource block = text.decoded(bytes);
    switch (type.toLowerCase(Locale.ROOT)) {
      case "exif", "app1" -> {
        if (startsWith(bytes, XMP_IN_APP1)) {
          ByteSource packet = block.sliceUpTo(XMP_IN_APP1.length(), block.size());
          XmpInterpreter.read(packet, path, findings);
        } else {
          ExifInterpreter.read(block, path, findings);
        }
      }
      case "iptc", "8bim" -> {
        if (startsWith(bytes, "8BIM")) {
          ImageResources.read(block, path, findings);
        } else {
          IptcInterpreter.read(block, path, findings);
        }
      }
      case "icc", "icm" -> IccProfile.read(block, path, findings);
      default -> {
        if (type.toLowerCase(Locale.ROOT).endsWith("xmp")) {
          XmpInterpreter.read(block, path, findings);
        }
      }
    }
  }

  private static boolean startsWith(byte[] bytes, String start) {
    if (bytes.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (bytes[i] != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] hexadecimal(ByteSource text) throws IOException {
    byte[] characters = text.allBytes();
    int at = 0;
    for (int lines = 0; at < characters.length && lines < 3; at++) {
      lines += characters[at] == '\n' ? 1 : 0;
    }
    var bytes = new ByteArrayOutputStream((characters.length - at) / 2);
    int high = -1;
    for (; at < characters.length; at++) {
      int digit = Character.digit(characters[at], 16);
      if (digit >= 0 && high >= 0) {
        bytes.write(high << 4 | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      } else if (characters[at] > ' ') {
        throw new MalformedException("A raw profile is not hexadecimal", text.offset() + at);
      }
    }
    return bytes.toByteArray();
  }
}
