package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Set;

/** Reads blocks of Photoshop image resources for readers of other formats. */
public final class ImageResourcesReader implements FormatReader {

  /** For {@link java.util.ServiceLoader}. */
  public ImageResourcesReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-photoshop-irb");
  }

  @Override
  public String reads() {
    return "IPTC, Exif, XMP, ICC, captions, names of channels and paths, printer, preview";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ImageResources.read(source, "resources", findings);
  }
}
