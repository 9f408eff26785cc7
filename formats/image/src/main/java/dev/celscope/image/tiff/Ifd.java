package dev.celscope.image.tiff;

import java.util.List;
import java.util.Optional;

/**
 * An image file directory (TIFF 6.0, section 2).
 *
 * @param name ExifTool's name of its group: {@code IFD0}, {@code ExifIFD}, {@code GPS}
 * @param path names of the directories around it and its own
 * @param chained whether it is one of the chain that starts in the header, not a sub-directory
 * @param entries in the file's order, as far as they are there
 */
record Ifd(String name, String path, boolean chained, List<TiffEntry> entries) {
  Ifd {
    entries = List.copyOf(entries);
  }

  Optional<TiffEntry> find(int tag) {
    for (TiffEntry entry : entries) {
      if (entry.tag() == tag) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
