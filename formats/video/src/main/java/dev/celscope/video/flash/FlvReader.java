package dev.celscope.video.flash;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads Flash video. */
public final class FlvReader implements FormatReader {

  /** A reader; it keeps no state. */
  public FlvReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-flv");
  }

  @Override
  public String reads() {
    return "dates, programs and texts of onMetaData, cue points, XMP, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new FlvFile(source, new ClipFindings(findings)).read();
  }
}
