package dev.celscope.image.xmp;

import dev.celscope.image.xml.Attribute;
import dev.celscope.image.xml.Characters;
import dev.celscope.image.xml.XmlName;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.source.Meter;
import dev.celscope.source.ReadException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the RDF/XML of an XMP packet (ISO 16684-1, clause 7) into a tree. What was read before a
 * fault stays in {@link #properties()}.
 */
final class XmpParser {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String META = "adobe:ns:meta/";

  private final XmlReader xml;
  private final Meter meter;
  private final long offset;
  private final List<XmpNode> properties = new ArrayList<>();
  private long nodes;

  XmpParser(XmlReader xml, Meter meter, long offset) {
    this.xml = xml;
    this.meter = meter;
    this.offset = offset;
  }

  List<XmpNode> properties() {
    return properties;
  }

  /** Reads a packet up to the end of its root element; padding and what else follows is left. */
  void packet() throws ReadException {
    Token token = xml.next();
    while (token != Token.EOF) {
      if (token == Token.START) {
        element();
      } else if (token == Token.END && xml.depth() == 0) {
        return;
      }
      token = xml.next();
    }
  }

  /**
   * Reads on from the start tag of an element, if it is one of XMP: {@code rdf:RDF} to its end,
   * {@code x:xmpmeta} for its attributes.
   */
  void element() throws ReadException {
    if (isRdf(xml.name(), "RDF")) {
      descriptions();
    } else if (xml.name().is(META, "xmpmeta") || xml.name().local().equals("xapmeta")) {
      for (Attribute attribute : xml.attributes()) {
        properties.add(simple(attribute));
      }
    }
  }

  static boolean isXmp(XmlName name) {
    return isRdf(name, "RDF") || name.is(META, "xmpmeta");
  }

  private void descriptions() throws ReadException {
    int depth = xml.depth();
    for (Token token = xml.next(); inside(depth, token); token = xml.next()) {
      if (token == Token.START) {
        fields(properties);
      }
    }
  }

  /** Reads a node element, whose attributes and elements are properties, to its end. */
  private void fields(List<XmpNode> into) throws ReadException {
    for (Attribute attribute : xml.attributes()) {
      if (isProperty(attribute.name())) {
        into.add(simple(attribute));
      }
    }
    int depth = xml.depth();
    for (Token token = xml.next(); inside(depth, token); token = xml.next()) {
      if (token == Token.START) {
        property(into);
      }
    }
  }

  private void property(List<XmpNode> into) throws ReadException {
    var node = new XmpNode(xml.name(), xml.start());
    meter.checkEntries(++nodes, offset + xml.start());
    into.add(node);
    boolean resource = attributes(node);
    Characters text = Characters.NONE;
    StringBuilder more = null; // comments and CDATA sections part a text
    int depth = xml.depth();
    for (Token token = xml.next(); inside(depth, token); token = xml.next()) {
      if (token == Token.START) {
        if (resource) {
          property(node.children());
        } else {
          content(node);
        }
      } else if (token == Token.TEXT && text == Characters.NONE) {
        text = xml.characters();
      } else if (token == Token.TEXT && node.children().isEmpty()) {
        more = more == null ? new StringBuilder(text.toString()) : more;
        more.append(xml.text());
      }
    }
    if (node.children().isEmpty() && !node.hasValue()) {
      node.value(more == null ? text : Characters.of(more.toString()));
    }
    takeRdfValue(node);
  }

  /** Reads the attributes of a property element; says whether its elements are fields. */
  private boolean attributes(XmpNode node) {
    boolean resource = false;
    for (Attribute attribute : xml.attributes()) {
      if (attribute.name().is(XML, "lang")) {
        node.language(attribute.value());
      } else if (isRdf(attribute.name(), "resource")) {
        node.value(attribute.characters());
      } else if (isRdf(attribute.name(), "parseType")) {
        resource = attribute.value().equals("Resource");
      } else if (isProperty(attribute.name())) {
        node.children().add(simple(attribute));
      }
    }
    return resource;
  }

  /** Reads what stands in a property element: an array, or the node element of a structure. */
  private void content(XmpNode node) throws ReadException {
    XmlName name = xml.name();
    if (!isRdf(name, "Bag") && !isRdf(name, "Seq") && !isRdf(name, "Alt")) {
      fields(node.children());
      return;
    }
    node.becomeArray();
    int depth = xml.depth();
    for (Token token = xml.next(); inside(depth, token); token = xml.next()) {
      if (token == Token.START) {
        property(node.children());
      }
    }
  }

  /** A structure with {@code rdf:value} is a simple value with qualifiers. */
  private static void takeRdfValue(XmpNode node) {
    for (int i = 0; i < node.children().size() && !node.isArray(); i++) {
      if (isRdf(node.children().get(i).name(), "value")) {
        node.value(Characters.of(node.children().remove(i).value()));
        return;
      }
    }
  }

  private boolean inside(int depth, Token token) {
    return token != Token.EOF && !(token == Token.END && xml.depth() < depth);
  }

  private static XmpNode simple(Attribute attribute) {
    return XmpNode.simple(attribute.name(), attribute.characters());
  }

  /** Names of no namespace are those of RDF as it was at first: {@code about}, {@code id}. */
  private static boolean isProperty(XmlName name) {
    return !(name.prefix().isEmpty() && name.uri().isEmpty())
        && !name.uri().equals(RDF)
        && !name.uri().equals(XML)
        && !name.prefix().equals("rdf");
  }

  /** Files exist whose rdf prefix is bound to a namespace that is not quite RDF's. */
  private static boolean isRdf(XmlName name, String local) {
    return name.is(RDF, local) || (name.prefix().equals("rdf") && name.local().equals(local));
  }
}
