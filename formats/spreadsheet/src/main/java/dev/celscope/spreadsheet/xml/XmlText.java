package dev.celscope.spreadsheet.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, decoded by its byte order mark or its declaration (XML 1.0,
 * appendix F). The parser of the JDK could do that itself, but writes to standard error where it
 * meets bytes that are none of the charset.
 */
final class XmlText {
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  private XmlText() {}

  static Reader of(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(HEAD);
    int mark = mark(head);
    Charset charset = charset(head);
    InputStream rest = new ByteArrayInputStream(head, mark, head.length - mark);
    return new InputStreamReader(new SequenceInputStream(rest, stream), charset.newDecoder());
  }

  private static int mark(byte[] head) {
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) ? 2 : 0;
  }

  private static Charset charset(byte[] head) {
    if (starts(head, 0xff, 0xfe) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xfe, 0xff) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      boolean marked = starts(head, 0xef, 0xbb, 0xbf);
      return !marked && declared.find()
          ? Charset.forName(declared.group(1))
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
