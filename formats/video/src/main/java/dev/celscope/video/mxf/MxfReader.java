package dev.celscope.video.mxf;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads MXF, OP1a and OP-Atom alike. */
public final class MxfReader implements FormatReader {

  /** A reader; it keeps no state. */
  public MxfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/mxf");
  }

  @Override
  public String reads() {
    return "identifications in order, package dates and ids, descriptive metadata, tracks, timecode,"
        + " size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new MxfFile(source, new ClipFindings(findings)).read();
  }
}
