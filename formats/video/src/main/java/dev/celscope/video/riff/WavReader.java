package dev.celscope.video.riff;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads WAV, Broadcast WAV and RF64. */
public final class WavReader implements FormatReader {

  /** A reader; it keeps no state. */
  public WavReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/vnd.wave", "audio/x-rf64");
  }

  @Override
  public String reads() {
    return "broadcast extension, INFO texts, iXML, ID3, XMP, cue labels, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new WavFile(new ClipFindings(findings)).read(source);
  }
}
