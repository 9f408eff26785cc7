package dev.celscope.video.real;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads RealMedia and RealAudio. */
public final class RealMediaReader implements FormatReader {

  /** A reader; it keeps no state. */
  public RealMediaReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.rn-realmedia");
  }

  @Override
  public String reads() {
    return "title, author, copyright, comment, dates, program, streams, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ClipFindings clip = new ClipFindings(findings);
    if (source.cursor().fourCc().equals(".RMF")) {
      new RealMediaFile(clip).read(source);
    } else {
      new RealAudioHeader(clip).read(source);
    }
  }
}
