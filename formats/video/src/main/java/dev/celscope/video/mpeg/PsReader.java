package dev.celscope.video.mpeg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads program streams, as MPG and VOB. */
public final class PsReader implements FormatReader {

  /** A reader; it keeps no state. */
  public PsReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/mp2p");
  }

  @Override
  public String reads() {
    return "streams, captions, size, frame rate, scan, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new ProgramStream(source, new ClipFindings(findings)).read();
  }
}
