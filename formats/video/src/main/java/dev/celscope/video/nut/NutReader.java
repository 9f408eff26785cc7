package dev.celscope.video.nut;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads NUT. */
public final class NutReader implements FormatReader {

  /** A reader; it keeps no state. */
  public NutReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-nut");
  }

  @Override
  public String reads() {
    return "titles, authors, dates, encoder, chapters, streams, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new NutFile(source, new ClipFindings(findings)).read();
  }
}
