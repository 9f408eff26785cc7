package dev.celscope.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Folders that were read a short while ago: a delivery has few folders and many files in each. Of
 * several threads that read one folder at once, any may leave its own reading here: they are equal.
 */
final class FolderMemory {
  private static final int PLACES = 256;

  /** No file system has longer paths; a longer text may be one only in name. */
  private static final int LONGEST = 4096;

  private final AtomicReferenceArray<@Nullable ReadFolders> places =
      new AtomicReferenceArray<>(PLACES);

  /** The reading of a path; null where it is not held, or no longer. */
  @Nullable ReadFolders find(String path) {
    ReadFolders held = places.get(place(path));
    return held != null && held.path().equals(path) ? held : null;
  }

  /** Holds a reading, in the place of another; none of a path that is too long to be one. */
  void keep(ReadFolders folders) {
    if (folders.path().length() <= LONGEST) {
      places.set(place(folders.path()), folders);
    }
  }

  private static int place(String path) {
    int hash = path.hashCode();
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }
}
