package dev.celscope.image.xmp;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Set;

/** Reads XMP sidecar files, and XMP packets for readers of other formats. */
public final class XmpReader implements FormatReader {

  /** For {@link java.util.ServiceLoader}. */
  public XmpReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/rdf+xml");
  }

  @Override
  public String reads() {
    return "dates, people, programs, ids and ancestry, history, texts by language";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    XmpInterpreter.read(source, "xmp", findings);
  }
}
