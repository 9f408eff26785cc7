package dev.celscope.spreadsheet.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The characters of an XML document, decoded by its byte order mark or its declaration (XML 1.0,
 * appendix F). The parser of the JDK could do that itself, but writes to standard error where it
 * meets bytes that are none of the charset.
 */
final class XmlText {
  /** Most parts of a workbook are shorter: one inflation brings them whole. */
  private static final int HEAD = 1 << 12;

  /** Where a declaration stands. */
  private static final int DECLARED_WITHIN = 1 << 8;

  private static final String USUAL = "<?xml version=\"1.0\" encoding=\"UTF-8\"";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  private XmlText() {}

  /** Opens a document. */
  static XMLStreamReader open(InputStream stream, XMLInputFactory factory)
      throws IOException, XMLStreamException {
    byte[] buffer = new byte[HEAD];
    int length = stream.readNBytes(buffer, 0, HEAD);
    byte[] head = Arrays.copyOf(buffer, Math.min(length, DECLARED_WITHIN));
    int mark = mark(head);
    InputStream rest = new ByteArrayInputStream(buffer, mark, length - mark);
    InputStream all = new SequenceInputStream(rest, stream);
    // Nearly all are, and say so: the parser takes bytes faster than characters.
    return mark == 0 && saysUtf8(head)
        ? factory.createXMLStreamReader(all, UTF_8)
        : factory.createXMLStreamReader(new InputStreamReader(all, charset(head).newDecoder()));
  }

  private static boolean saysUtf8(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, USUAL.length()), ISO_8859_1);
    return start.equalsIgnoreCase(USUAL)
        || (!isWide(head) && declared(head).filter(UTF_8::equalsIgnoreCase).isPresent());
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
    if (isWide(head)) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      return declared(head).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean isWide(byte[] head) {
    return starts(head, 0xff, 0xfe)
        || starts(head, '<', 0)
        || starts(head, 0xfe, 0xff)
        || starts(head, 0, '<');
  }

  /** The charset that the document declares; what its mark says stands above that. */
  private static Optional<String> declared(byte[] head) {
    Matcher declared = ENCODING.matcher(new String(head, ISO_8859_1));
    return !starts(head, 0xef, 0xbb, 0xbf) && declared.find()
        ? Optional.of(declared.group(1))
        : Optional.empty();
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
