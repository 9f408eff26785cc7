package dev.celscope.image.svg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.xml.XmlReader;
import dev.celscope.image.xml.XmlReader.Token;
import dev.celscope.image.xml.XmlText;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads SVG, and SVG in gzip. */
public final class SvgReader implements FormatReader {
  private static final int GZIP = 0x1f8b;

  /** For {@link java.util.ServiceLoader}. */
  public SvgReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/svg+xml");
  }

  @Override
  public String reads() {
    return "titles, descriptions, texts, comments, layers, fonts, links, XMP, Dublin Core, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    boolean compressed = source.cursor().u16be() == GZIP;
    ByteSource document = compressed ? source.decoded(inflated(source)) : source;
    byte[] utf8 = XmlText.utf8(document.allBytes());
    var xml = new XmlReader(utf8, document.offset(), source.meter());
    var interpreter = new SvgInterpreter(xml, document, findings);
    try {
      for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
        interpreter.say(token);
      }
    } finally {
      interpreter.finish();
    }
  }

  private static byte[] inflated(ByteSource source) throws IOException {
    int most = source.limits().blockBytes();
    try (InputStream inflating =
        source.meter().counting(new GZIPInputStream(source.stream()), source.offset())) {
      byte[] bytes = inflating.readNBytes(most);
      if (bytes.length == most) {
        throw new LimitException("blockBytes", most + " bytes", source.offset());
      }
      return bytes;
    } catch (ReadException e) {
      throw e;
    } catch (ZipException | EOFException e) {
      throw new MalformedException(
          "The document cannot be inflated: " + e.getMessage(), source.offset());
    }
  }
}
