package dev.celscope.image.xmp;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.xml.XmlName;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlText;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says what an XMP packet tells: what {@link Property} knows; and of namespaces that nobody knows,
 * texts.
 */
public final class XmpInterpreter {
  /** No word of any language is longer; encoded bytes are. */
  private static final int LONGEST_WORD = 100;

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
    xml.fault().ifPresent(fault -> findings.problem(fault, path));
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
    Map<XmlName, Property> known = new HashMap<>();
    for (XmpNode node : properties) {
      Property property = known.computeIfAbsent(node.name(), Property::top);
      say(node, Place.top(property, path), "");
    }
  }

  /**
   * Says what a node tells, and all in it.
   *
   * @param trackRate how fast the markers of the track that it is in are counted; may be empty
   */
  private void say(XmpNode node, Place place, String trackRate) {
    if (node.hasValue()) {
      value(node, place);
    }
    List<XmpNode> children = node.children();
    boolean history = node.isArray() && place.property().isHistory();
    boolean markers = node.isArray() && place.property().isMarkers();
    for (int i = 0; i < children.size(); i++) {
      XmpNode child = children.get(i);
      Place at = node.isArray() ? place.item(i + 1) : place.field(child);
      if (history) {
        history(child, at);
      } else if (markers) {
        new MarkerTimes(trackRate).cue(child).ifPresent(at::cue);
      }
      String rate = at.property().isMarkers() ? node.field("frameRate").orElse("") : "";
      say(child, at, rate);
    }
  }

  private void value(XmpNode node, Place place) {
    Optional<Meaning> meaning = place.property().meaning();
    if (meaning.isPresent()) {
      Optional<String> language = node.language();
      if (place.cue().isPresent() && meaning.get() instanceof Meaning.Text words) {
        TextFragment text = TextFragment.of(words.kind(), node.value(), origin(node, place));
        findings.text(text.withCue(place.cue().get()));
      } else if (language.isPresent()) {
        meaning.get().say(findings, node.value(), language.get(), origin(node, place));
      } else {
        meaning.get().say(findings, node.value(), origin(node, place));
      }
    } else if (!place.property().isKnown() && isWords(node.value())) {
      findings.text(TextKind.OTHER, node.value(), origin(node, place));
    }
  }

  /**
   * Whether a value of an unknown property is more than a number, a switch, an address or bytes.
   */
  private static boolean isWords(String value) {
    int letters = 0;
    int word = 0;
    for (int i = 0; i < value.length() && word <= LONGEST_WORD; i++) {
      char c = value.charAt(i);
      letters += Character.isLetter(c) || Character.isSurrogate(c) ? 1 : 0;
      word = c > ' ' && c < 0x80 ? word + 1 : 0;
    }
    boolean address = value.contains("://") && value.indexOf(' ') < 0;
    return word <= LONGEST_WORD
        && !address
        && letters * 2 > value.length()
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
            origin(event, place)));
  }

  private Origin origin(XmpNode node, Place place) {
    return new Origin(
        place.path(),
        Optional.of(place.property().tag()),
        offsets ? OptionalLong.of(packet.offset() + node.offset()) : OptionalLong.empty());
  }
}
