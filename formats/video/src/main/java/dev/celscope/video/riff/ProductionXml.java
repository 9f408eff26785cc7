package dev.celscope.video.riff;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What recorders write of the production into {@code iXML} (iXML specification 3.01). */
final class ProductionXml {
  private static final XMLInputFactory FACTORY = factory();

  private ProductionXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static void read(ByteSource xml, String path, ClipFindings findings) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    try (InputStream in = xml.stream()) {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      for (int count = 1; reader.hasNext(); count++) {
        xml.meter().checkEntries(count, xml.offset());
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            open.push(reader.getLocalName());
            xml.meter().checkDepth(open.size(), xml.offset());
          }
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS -> {
            String name = open.isEmpty() ? "" : open.peek();
            String at = path + "/" + name;
            FieldTable.IXML
                .find(name)
                .ifPresent(field -> findings.field(field, reader.getText(), at, xml.offset()));
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new MalformedException("The XML breaks off: " + e.getMessage(), xml.offset());
    }
  }
}
