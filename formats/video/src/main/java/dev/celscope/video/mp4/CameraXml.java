package dev.celscope.video.mp4;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML that Sony's cameras put into a metadata box, {@code NonRealTimeMeta}. */
final class CameraXml {
  private static final XMLInputFactory FACTORY = factory();

  private final ClipFindings findings;

  CameraXml(ClipFindings findings) {
    this.findings = findings;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  void read(ByteSource xml, String path) throws IOException {
    try (InputStream in = xml.stream()) {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      for (int count = 1; reader.hasNext(); count++) {
        xml.meter().checkEntries(count, xml.offset());
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          element(reader, path, xml.offset());
        }
      }
    } catch (XMLStreamException e) {
      throw new MalformedException("The XML breaks off: " + e.getMessage(), xml.offset());
    }
  }

  private void element(XMLStreamReader reader, String path, long offset) {
    String name = reader.getLocalName();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      Origin origin =
          Origin.of(path + "/" + name + "/@" + attribute, "XML:" + name + upper(attribute), offset);
      switch (name + "@" + attribute) {
        case "CreationDate@value" ->
            findings.findings().dateText(TimestampRole.CAPTURED, value, origin);
        case "LastUpdate@value" ->
            findings.findings().dateText(TimestampRole.MODIFIED, value, origin);
        case "Device@manufacturer", "Device@modelName" ->
            findings.attribution(AttributionRole.DEVICE, value, origin);
        case "Device@serialNo" ->
            findings.attribution(AttributionRole.SERIAL_NUMBER, value, origin);
        case "TargetMaterial@umidRef" ->
            findings.attribution(AttributionRole.DOCUMENT_ID, value, origin);
        default -> {}
      }
    }
  }

  private static String upper(String attribute) {
    return attribute.isEmpty()
        ? ""
        : Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
  }
}
