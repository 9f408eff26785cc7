package dev.celscope.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the content of a file tells, whatever its name: magics, looks further in, text, TGA. */
final class Content {
  private final Magics magics;
  private final TextLook text;
  private final TgaCheck tga;

  Content(FileTypes types, Clues clues) {
    Map<String, Look> looks = new HashMap<>(HeaderChecks.all());
    looks.put("png", new PngLook(types));
    looks.put("bmff", new BmffLook(types, clues));
    looks.put("ebml", new EbmlLook(clues));
    looks.put("zip", new ZipLook(clues));
    looks.put("ole2", new Ole2Look(clues));
    looks.put("gzip", new GzipLook(clues, this));
    looks.put("zstd", (probe, magic) -> magic);
    magics = new Magics(types, looks);
    text = new TextLook(types, clues);
    tga = new TgaCheck(types);
  }

  /** What it tells; null where that is nothing. */
  @Nullable Told tell(Probe probe) throws IOException {
    Told told = magics.tell(probe);
    if (told == null) {
      told = tga.tell(probe);
    }
    return told == null ? text.tell(probe) : told;
  }

  /** All formats that a magic tells. */
  Set<FileType> withMagic() {
    return magics.types();
  }
}
