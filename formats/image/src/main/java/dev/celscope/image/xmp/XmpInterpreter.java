package dev.celscope.image.xmp;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.XmlName;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlText;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says what an XMP packet tells. A property is looked up by its flattened name as ExifTool has it,
 * then, as a field of a structure, by its own; one of a namespace that nobody knows by its name
 * alone, and failing that it is a text if it is one.
 */
public final class XmpInterpreter {
  private static final FieldTable FIELDS = FieldTable.load(XmpInterpreter.class, "fields.tsv");
  private static final FieldTable LOCAL_NAMES =
      FieldTable.load(XmpInterpreter.class, "local-names.tsv");
  private static final String HISTORY = "History";

  private final Findings findings;
  private final ByteSource packet;

  /** Where the values stand; packets that had to be decoded have no offsets. */
  private final boolean offsets;

  private XmpInterpreter(Findings findings, ByteSource packet, boolean offsets) {
    this.findings = findings;
    this.packet = packet;
    this.offsets = offsets;
  }

  /**
   * Reads a packet and says what it tells. A fault in it becomes a problem.
   *
   * @param packet the packet, with or without its wrapper
   * @param path structure path of the packet
   * @param findings takes what is found
   * @throws IOException if the packet cannot be had
   */
  public static void read(ByteSource packet, String path, Findings findings) throws IOException {
    byte[] bytes = packet.allBytes();
    byte[] utf8 = XmlText.utf8(trimmed(bytes));
    var xml = new XmlReader(utf8, packet.offset(), packet.meter());
    var parser = new XmpParser(xml, packet.meter(), packet.offset());
    try {
      parser.packet();
    } catch (ReadException e) {
      findings.problem(e, path);
    }
    new XmpInterpreter(findings, packet, utf8 == bytes).say(parser.properties(), path);
  }

  /**
   * Reads XMP that stands within another XML document, from the start tag of its outermost element
   * to its end, and says what it tells.
   *
   * @param xml a reader that has just come to a start tag for which {@link #isXmp} holds
   * @param document the document
   * @param path structure path of the element
   * @param findings takes what is found
   * @throws ReadException if the document is not well-formed; what was read before is said
   */
  public static void readWithin(XmlReader xml, ByteSource document, String path, Findings findings)
      throws ReadException {
    var parser = new XmpParser(xml, document.meter(), document.offset());
    try {
      parser.element();
    } finally {
      new XmpInterpreter(findings, document, false).say(parser.properties(), path);
    }
  }

  /**
   * Whether XMP starts with that element.
   *
   * @param name name of an element
   * @return true for {@code x:xmpmeta} and {@code rdf:RDF}
   */
  public static boolean isXmp(XmlName name) {
    return XmpParser.isXmp(name);
  }

  /** Writers pad with zero bytes before and after. */
  private static byte[] trimmed(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    // UTF-16 ends in half a character that may be zero.
    return end == bytes.length ? bytes : Arrays.copyOf(bytes, end + (end & 1));
  }

  private void say(List<XmpNode> properties, String path) {
    for (XmpNode node : properties) {
      String prefix = XmpNamespaces.prefix(node.name());
      String at = path + "/" + prefix + ":" + node.name().local();
      say(node, new Place(prefix, node.name().local(), node.name(), at, true));
    }
  }

  /**
   * Where a node stands.
   *
   * @param group prefix of the property that it is, or is in
   * @param flat names of the structures around it and its own, ExifTool's way
   * @param name its own name; of an item, that of its array
   * @param path structure path
   * @param top whether it is in no structure
   */
  private record Place(String group, String flat, XmlName name, String path, boolean top) {
    Place field(XmpNode node) {
      String local = node.name().local();
      String prefix = XmpNamespaces.prefix(node.name());
      return new Place(
          group, flat + capitalized(local), node.name(), path + "/" + prefix + ":" + local, false);
    }

    Place item(int number) {
      return new Place(group, flat, name, path + "[" + number + "]", top);
    }
  }

  private void say(XmpNode node, Place place) {
    if (!node.value().isBlank()) {
      value(node, place);
    }
    List<XmpNode> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      XmpNode child = children.get(i);
      if (!node.isArray()) {
        say(child, place.field(child));
        continue;
      }
      Place item = place.item(i + 1);
      if (place.top() && place.flat().equals(HISTORY) && place.group().equals("xmpMM")) {
        history(child, item);
      }
      say(child, item);
    }
  }

  private void value(XmpNode node, Place place) {
    Optional<Field> field = field(place);
    if (field.isPresent()) {
      String name = place.top() ? field.get().name() : capitalized(place.flat());
      Origin origin = origin(node, place, name);
      node.language()
          .ifPresentOrElse(
              tag -> field.get().meaning().say(findings, node.value(), tag, origin),
              () -> field.get().meaning().say(findings, node.value(), origin));
    } else if (!XmpNamespaces.isKnown(place.name()) && isWords(node.value())) {
      findings.text(TextKind.OTHER, node.value(), origin(node, place, capitalized(place.flat())));
    }
  }

  private static Optional<Field> field(Place place) {
    Optional<Field> flattened = FIELDS.find(place.group() + ":" + place.flat());
    if (flattened.isPresent()) {
      return flattened;
    }
    XmlName name = place.name();
    Optional<Field> own = FIELDS.find(XmpNamespaces.prefix(name) + ":" + name.local());
    return own.isPresent() || XmpNamespaces.isKnown(name) ? own : LOCAL_NAMES.find(name.local());
  }

  /** Whether a value of an unknown property is more than a number, a switch or an id. */
  private static boolean isWords(String value) {
    return value.codePoints().filter(Character::isLetter).count() * 2 > value.length()
        && !value.equalsIgnoreCase("true")
        && !value.equalsIgnoreCase("false");
  }

  private void history(XmpNode event, Place place) {
    Optional<Moment> when = event.field("when").flatMap(DateText::parse);
    findings.history(
        new HistoryEvent(
            event.field("action").orElse(""),
            when,
            event.field("softwareAgent"),
            event.field("instanceID"),
            event.field("changed"),
            event.field("parameters"),
            origin(event, place, HISTORY)));
  }

  private Origin origin(XmpNode node, Place place, String name) {
    return new Origin(
        place.path(),
        Optional.of("XMP-" + place.group() + ":" + name),
        offsets ? OptionalLong.of(packet.offset() + node.offset()) : OptionalLong.empty());
  }

  private static String capitalized(String name) {
    return name.isEmpty() || Character.isUpperCase(name.charAt(0))
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
