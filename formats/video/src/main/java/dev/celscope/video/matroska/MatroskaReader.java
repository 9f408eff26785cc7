package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads Matroska video, sound and subtitles, and WebM. */
public final class MatroskaReader implements FormatReader {

  /** A reader; it keeps no state. */
  public MatroskaReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-matroska", "video/webm", "audio/x-matroska");
  }

  @Override
  public String reads() {
    return "segment and tag dates, programs, tags, chapters, subtitles, attachments, tracks, size,"
        + " duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    EbmlElements top = EbmlElements.of(source);
    while (top.hasNext()) {
      EbmlElement element = top.next();
      if (element.id() == Ids.SEGMENT) {
        new Segment(element, new ClipFindings(findings)).read();
        return;
      }
    }
    throw new MalformedException("There is no segment", source.offset());
  }
}
