package dev.celscope.video.mpeg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads transport streams, with time codes before their packets (M2TS) or not. */
public final class TsReader implements FormatReader {

  /** A reader; it keeps no state. */
  public TsReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/mp2t", "video/m2ts");
  }

  @Override
  public String reads() {
    return "service names, camera dates and model, encoder, streams, captions, size, frame rate, scan,"
        + " duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new TransportStream(source, new ClipFindings(findings)).read();
  }
}
