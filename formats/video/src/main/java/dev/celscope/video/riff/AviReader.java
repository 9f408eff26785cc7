package dev.celscope.video.riff;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads AVI, OpenDML included. */
public final class AviReader implements FormatReader {

  /** A reader; it keeps no state. */
  public AviReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-msvideo");
  }

  @Override
  public String reads() {
    return "dates, INFO texts, XMP, encoder, timecode, streams, size, duration, frame rate, scan";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new AviFile(new ClipFindings(findings)).read(source);
  }
}
