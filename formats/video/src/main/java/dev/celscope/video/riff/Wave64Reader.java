package dev.celscope.video.riff;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads Sony Wave64. */
public final class Wave64Reader implements FormatReader {

  /** A reader; it keeps no state. */
  public Wave64Reader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/x-w64");
  }

  @Override
  public String reads() {
    return "broadcast extension, iXML, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new Wave64File(new ClipFindings(findings)).read(source);
  }
}
