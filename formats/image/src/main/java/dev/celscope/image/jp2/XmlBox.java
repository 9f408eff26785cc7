package dev.celscope.image.jp2;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.image.xml.XmlText;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;

/**
 * A box of XML: XMP, or metadata of any vocabulary, most often that of JPX (ISO/IEC 15444-2, annex
 * N). Of the latter, elements of words are texts under their path.
 */
final class XmlBox {
  private static final FieldTable ELEMENTS = FieldTable.load(XmlBox.class, "xml-elements.tsv");

  private final XmlReader xml;
  private final ByteSource box;
  private final String path;
  private final Findings findings;
  private final Deque<String> names = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int textStart;

  private XmlBox(XmlReader xml, ByteSource box, String path, Findings findings) {
    this.xml = xml;
    this.box = box;
    this.path = path;
    this.findings = findings;
  }

  static void read(ByteSource box, String path, Findings findings) throws IOException {
    byte[] utf8 = XmlText.utf8(box.allBytes());
    new XmlBox(new XmlReader(utf8, box.offset(), box.meter()), box, path, findings).read();
  }

  private void read() throws IOException {
    for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
      if (token == Token.START) {
        if (XmpInterpreter.isXmp(xml.name())) {
          XmpInterpreter.read(box, path, findings);
          return;
        }
        names.push(xml.name().local());
        text.setLength(0);
      } else if (token == Token.TEXT) {
        textStart = text.isEmpty() ? xml.start() : textStart;
        text.append(xml.text());
      } else if (token == Token.END) {
        element();
        if (names.isEmpty()) {
          return; // writers pad after the document
        }
      }
    }
  }

  private void element() {
    String value = text.toString().strip();
    text.setLength(0);
    if (names.isEmpty()) {
      return;
    }
    Field field =
        ELEMENTS
            .find(names.peek())
            .orElseGet(() -> new Field(exifToolName(), new Meaning.Text(TextKind.OTHER)));
    boolean words = value.chars().anyMatch(Character::isLetter);
    if (words || field.meaning() instanceof Meaning.Date) {
      Origin origin =
          Origin.of(path + elementPath(), "XML:" + exifToolName(), box.offset() + textStart);
      field.meaning().say(findings, value, origin);
    }
    names.pop();
  }

  private String elementPath() {
    var steps = new StringBuilder();
    for (Iterator<String> outer = names.descendingIterator(); outer.hasNext(); ) {
      steps.append('/').append(outer.next());
    }
    return steps.toString();
  }

  /** The names of all elements around as one: {@code IMAGE_CREATION} gives ImageCreation. */
  private String exifToolName() {
    var name = new StringBuilder();
    for (Iterator<String> outer = names.descendingIterator(); outer.hasNext(); ) {
      for (String word : outer.next().split("[^A-Za-z0-9]+", -1)) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.isEmpty() ? "" : word.substring(1);
        name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(shouted ? rest.toLowerCase(Locale.ROOT) : rest);
      }
    }
    return name.toString();
  }
}
