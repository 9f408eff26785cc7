package dev.celscope.video.flash;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** Reads Flash movies, packed by zlib or LZMA or not at all. */
public final class SwfReader implements FormatReader {

  /** A reader; it keeps no state. */
  public SwfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.adobe.flash.movie");
  }

  @Override
  public String reads() {
    return "XMP, compiler and compile date, scenes and frame labels, symbol names, texts, fonts,"
        + " size, frames, frame rate";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    new SwfFile(new ClipFindings(findings)).read(source);
  }
}
