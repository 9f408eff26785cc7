package dev.celscope.video.mp4;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads MP4, QuickTime movies and their dialects. */
public final class Mp4Reader implements FormatReader {

  /** A reader; it keeps no state. */
  public Mp4Reader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/mp4", "video/quicktime", "video/mj2", "audio/mp4");
  }

  @Override
  public String reads() {
    return "movie, track and media dates, user data, item lists, keys, XMP, chapters, subtitles,"
        + " timecode, tracks, size, duration, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new MovieFile(source, new ClipFindings(findings)).read();
  }
}
