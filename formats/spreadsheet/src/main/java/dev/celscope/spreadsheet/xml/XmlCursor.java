package dev.celscope.spreadsheet.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.celscope.source.MalformedException;
import dev.celscope.source.Meter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A place in an XML document that moves from tag to tag. Names are local names: the vocabularies
 * read here differ in namespace between their editions (ECMA-376 transitional and strict), not in
 * names.
 *
 * <p>Depth, time and the length of a text are bounded by the limits of the {@link Meter}. What is
 * no XML throws {@link MalformedException}; what was read before stands. An entity that a document
 * type would have to declare stays in its text as the reference that it is; the end of such a
 * document throws too.
 */
public final class XmlCursor implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final InputStream stream;
  private final Meter meter;
  private final long offset;
  private int depth;
  private boolean start;
  private @Nullable String entity;

  private XmlCursor(XMLStreamReader reader, InputStream stream, Meter meter, long offset) {
    this.reader = reader;
    this.stream = stream;
    this.meter = meter;
    this.offset = offset;
  }

  private static XMLInputFactory factory() {
    // By name, so that nothing else on the class path is taken in its place.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /**
   * Opens a document.
   *
   * @param stream its bytes; closed with the cursor
   * @param meter counts what its reading costs
   * @param offset where the document stands in the outermost source, for errors
   * @return a cursor before the first tag
   * @throws IOException if the bytes cannot be read or begin no XML
   */
  public static XmlCursor of(InputStream stream, Meter meter, long offset) throws IOException {
    try {
      XMLStreamReader reader = XmlText.open(stream, FACTORY);
      return new XmlCursor(reader, stream, meter, offset);
    } catch (XMLStreamException | RuntimeException e) {
      stream.close();
      throw failure(e, offset);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /**
   * Opens a document whose charset is known otherwise than by its declaration.
   *
   * @param characters its text
   * @param meter counts what its reading costs
   * @param offset where the document stands in the outermost source, for errors
   * @return a cursor before the first tag
   * @throws IOException if the characters cannot be read or begin no XML
   */
  public static XmlCursor of(Reader characters, Meter meter, long offset) throws IOException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(characters);
      return new XmlCursor(reader, InputStream.nullInputStream(), meter, offset);
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e, offset);
    }
  }

  /**
   * Moves to the next start or end tag.
   *
   * @return false at the end of the document
   * @throws IOException if the document cannot be read further
   */
  public boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          enter();
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          leave();
          return true;
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          entity = reader.getLocalName();
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e, offset);
    }
    if (entity != null) {
      throw new MalformedException("The entity " + entity + " was not expanded", offset);
    }
    return false;
  }

  private void enter() throws IOException {
    start = true;
    meter.checkDepth(++depth, offset);
    meter.step(offset);
  }

  private void leave() {
    start = false;
    depth--;
  }

  /**
   * Moves to the next start tag anywhere below an element, or past that element.
   *
   * @param outer depth of the element, as {@link #depth()} gave it at its start tag
   * @return false at the element's end tag, or at the end of the document
   * @throws IOException if the document cannot be read further
   */
  public boolean nextWithin(int outer) throws IOException {
    while (next()) {
      if (start) {
        return true;
      }
      if (depth < outer) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the cursor stands at a start tag.
   *
   * @return false at an end tag
   */
  public boolean isStart() {
    return start;
  }

  /**
   * How many elements are open, the current one among them at its start tag.
   *
   * @return zero before the first tag
   */
  public int depth() {
    return depth;
  }

  /**
   * Local name of the current tag.
   *
   * @return without prefix
   */
  public String name() {
    return reader.getLocalName();
  }

  /**
   * The namespace that a prefix stands for at the current tag.
   *
   * @param prefix as declared
   * @return as the tag or one around it declares it; empty where none does
   */
  public String namespace(String prefix) {
    String uri = reader.getNamespaceURI(prefix);
    return uri == null ? "" : uri;
  }

  /**
   * Namespace of the current tag.
   *
   * @return empty where it has none
   */
  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /**
   * Whether the current tag has that local name.
   *
   * @param name local name
   * @return true if so
   */
  public boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  /**
   * Number of attributes of the current start tag.
   *
   * @return zero or more
   */
  public int attributes() {
    return reader.getAttributeCount();
  }

  /**
   * Local name of an attribute.
   *
   * @param index 0 to {@link #attributes()} − 1
   * @return without prefix
   */
  public String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /**
   * Value of an attribute.
   *
   * @param index 0 to {@link #attributes()} − 1
   * @return as written, character references resolved
   */
  public String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /**
   * Value of the first attribute of a local name.
   *
   * @param name local name
   * @return null where there is none
   */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * Value of the first attribute of a local name.
   *
   * @param name local name
   * @return empty where there is none
   */
  public Optional<String> find(String name) {
    return Optional.ofNullable(attribute(name));
  }

  /**
   * Value of the first attribute of a local name.
   *
   * @param name local name
   * @param otherwise where there is none
   * @return the value
   */
  public String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /**
   * Whether a boolean attribute is true, as XML Schema and OOXML write it.
   *
   * @param name local name
   * @return true for {@code 1}, {@code true} and {@code on}
   */
  public boolean flag(String name) {
    String value = attribute(name, "");
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /**
   * All text of the current element and of those within; moves to its end tag. Characters beyond
   * {@link dev.celscope.source.Limits#textLength()} and one more are passed over.
   *
   * @return the text as written; may be empty
   * @throws IOException if the document cannot be read further
   */
  public String text() throws IOException {
    return text(inner -> "");
  }

  /**
   * All text of the current element and of those within, and what inner elements stand for; moves
   * to its end tag. Bounded like {@link #text()}.
   *
   * @param inner gives the text that an inner start tag stands for; it must not move the cursor
   * @return the text as written; may be empty
   * @throws IOException if the document cannot be read further
   */
  public String text(Function<XmlCursor, String> inner) throws IOException {
    int most = meter.limits().textLength();
    int outer = depth;
    String first = "";
    StringBuilder all = null;
    try {
      while (depth >= outer && reader.hasNext()) {
        String piece;
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            enter();
            piece = inner.apply(this);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            leave();
            piece = "";
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              piece = reader.getText();
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            entity = reader.getLocalName();
            piece = "&" + entity + ";";
          }
          default -> piece = "";
        }
        if (first.isEmpty()) {
          first = piece;
        } else if (!piece.isEmpty()) {
          all = all == null ? new StringBuilder(first) : all;
          if (all.length() <= most) {
            all.append(piece);
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e, offset);
    }
    return all != null ? all.toString() : first;
  }

  /**
   * Passes over the text of the current element; moves to its end tag.
   *
   * @return whether there was any
   * @throws IOException if the document cannot be read further
   */
  public boolean skipText() throws IOException {
    int outer = depth;
    boolean any = false;
    try {
      while (depth >= outer && reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> enter();
          case XMLStreamConstants.END_ELEMENT -> leave();
          default -> any = true;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e, offset);
    }
    return any;
  }

  /**
   * Passes over the rest of the current element; moves to its end tag.
   *
   * @throws IOException if the document cannot be read further
   */
  public void skip() throws IOException {
    int outer = depth;
    while (depth >= outer && next()) {
      // next() has done the work
    }
  }

  /** The reader's own failure, or that of the stream beneath it. */
  private static IOException failure(Exception e, long offset) {
    Throwable nested =
        e instanceof XMLStreamException failure ? failure.getNestedException() : e.getCause();
    for (Throwable cause = nested; cause != null; cause = cause.getCause()) {
      if (cause instanceof dev.celscope.source.ReadException read) {
        return read;
      }
    }
    String message = String.valueOf(e.getMessage());
    int place = message.indexOf("\n at [row,col "); // how the parser writes line and column
    return new MalformedException(
        "Not well-formed XML: " + (place < 0 ? message : message.substring(0, place)), offset);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw failure(e, offset);
    } finally {
      stream.close();
    }
  }
}
