package dev.celscope.video.mpeg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads bare video: MPEG-1, MPEG-2, MPEG-4 Part 2, H.264 and H.265 in no container. */
public final class EsReader implements FormatReader {

  /** A reader; it keeps no state. */
  public EsReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/mpeg", "video/mp4v-es", "video/h264", "video/h265");
  }

  @Override
  public String reads() {
    return "encoder, camera dates and model, captions, size, frame rate, scan, duration of MPEG-1"
        + " and MPEG-2";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new ElementaryStream(source, new ClipFindings(findings)).read();
  }
}
