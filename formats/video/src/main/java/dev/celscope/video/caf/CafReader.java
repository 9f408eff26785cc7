package dev.celscope.video.caf;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads the Core Audio Format. */
public final class CafReader implements FormatReader {

  /** A reader; it keeps no state. */
  public CafReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/x-caf");
  }

  @Override
  public String reads() {
    return "titles, artists, dates, encoder, marker names, UMID, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new CafFile(new ClipFindings(findings)).read(source);
  }
}
