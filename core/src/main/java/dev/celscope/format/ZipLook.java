package dev.celscope.format;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the relatives of ZIP: by the {@code mimetype} entry that OpenDocument asks to be the first
 * and stored (OpenDocument 1.3, part 2, section 3.3), by the content types of an Open Packaging
 * Conventions package (ECMA-376, part 2, section 7.2.3), by the names of entries.
 */
final class ZipLook implements Look {
  private static final String MIMETYPE = "mimetype";
  private static final int MIMETYPE_BYTES = 256;
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int CONTENT_TYPES_BYTES = 1 << 16;

  private final List<Clues.Clue> clues;

  ZipLook(Clues clues) {
    this.clues = clues.of("zip");
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    Told told = byFirstEntry(probe);
    if (told != null) {
      return told;
    }
    try (ZipDirectory directory = ZipDirectory.of(probe.source())) {
      told = byMimetype(text(directory, MIMETYPE, MIMETYPE_BYTES).strip());
      if (told == null) {
        told = byContentTypes(text(directory, CONTENT_TYPES, CONTENT_TYPES_BYTES));
      }
      if (told == null) {
        told = byEntries(directory);
      }
      if (told != null) {
        return told;
      }
      return directory.damage().isPresent() ? magic : magic.closed();
    } catch (ReadException e) {
      return magic; // the reader says what is broken
    }
  }

  /** Where the telling entry is the first, as it should be, no directory is needed to find it. */
  private @Nullable Told byFirstEntry(Probe probe) throws IOException {
    Told told = byMimetype(FirstZipEntry.text(probe, MIMETYPE).strip());
    return told == null ? byContentTypes(FirstZipEntry.text(probe, CONTENT_TYPES)) : told;
  }

  /** The beginning of an entry; empty where there is none that can be read. */
  private static String text(ZipDirectory directory, String name, int bytes) throws IOException {
    Optional<ZipEntry> entry = find(directory, name).filter(directory::canOpen);
    if (entry.isEmpty()) {
      return "";
    }
    try (InputStream in = directory.stream(entry.get())) {
      return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    } catch (ReadException e) {
      return ""; // names of entries are left to tell it
    }
  }

  /**
   * The names of parts have no case (ECMA-376 part 2, section 6.2.2.3), and not every writer gives
   * that of the content types the one of the specification.
   */
  private static Optional<ZipEntry> find(ZipDirectory directory, String name) {
    Optional<ZipEntry> exact = directory.find(name);
    return exact.isPresent() || !name.equals(CONTENT_TYPES)
        ? exact
        : directory.entries().stream()
            .filter(entry -> entry.name().equalsIgnoreCase(name))
            .findFirst();
  }

  private @Nullable Told byMimetype(String content) {
    for (Clues.Clue clue : clues) {
      if (clue.is(MIMETYPE) && clue.value().equals(content)) {
        return clue.told();
      }
    }
    return null;
  }

  private @Nullable Told byContentTypes(String types) {
    if (types.isEmpty()) {
      return null;
    }
    for (Clues.Clue clue : clues) {
      if (clue.is("part") && types.contains(clue.quoted())) {
        return clue.told();
      }
    }
    return null;
  }

  private @Nullable Told byEntries(ZipDirectory directory) {
    for (Clues.Clue clue : clues) {
      if (clue.is("entry") && holds(directory, clue)) {
        return clue.told();
      }
    }
    return null;
  }

  private static boolean holds(ZipDirectory directory, Clues.Clue clue) {
    if (clue.value().indexOf('*') < 0) {
      // Some writers put backslashes between folders (APPNOTE 4.4.17.1 asks for slashes).
      return directory.find(clue.value()).isPresent()
          || (clue.value().indexOf('/') >= 0
              && directory.find(clue.value().replace('/', '\\')).isPresent());
    }
    return directory.entries().stream()
        .anyMatch(entry -> clue.glob().matches(entry.name().replace('\\', '/')));
  }
}
