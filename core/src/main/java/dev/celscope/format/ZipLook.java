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
 * Tells the relatives of ZIP: by the stored {@code mimetype} entry that OpenDocument asks to be the
 * first (OpenDocument 1.3, part 2, section 3.3), by the content types of an Open Packaging
 * Conventions package (ECMA-376, part 2, section 7.2.3), by the names of entries.
 */
final class ZipLook implements Look {
  private static final int LOCAL_HEADER = 30;
  private static final String MIMETYPE = "mimetype";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int CONTENT_TYPES_BYTES = 1 << 16;

  private final List<Clues.Clue> clues;

  ZipLook(Clues clues) {
    this.clues = clues.of("zip");
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    Told told = byMimetype(probe);
    if (told != null) {
      return told;
    }
    try (ZipDirectory directory = ZipDirectory.of(probe.source())) {
      told = byContentTypes(directory);
      if (told == null) {
        told = byEntries(directory);
      }
      if (told == null) {
        return directory.damage().isPresent() ? magic : magic.closed();
      }
      return told;
    } catch (ReadException e) {
      return magic; // the reader says what is broken
    }
  }

  private @Nullable Told byMimetype(Probe probe) {
    int nameLength = probe.u16le(26);
    int data = LOCAL_HEADER + nameLength + probe.u16le(28);
    if (nameLength != MIMETYPE.length()
        || !text(probe, LOCAL_HEADER, nameLength).equals(MIMETYPE)) {
      return null;
    }
    String content = text(probe, data, (int) Math.min(probe.u32le(22), probe.length()));
    for (Clues.Clue clue : clues) {
      // a length of 0 where the sizes follow the data, which the next header ends
      if (clue.is(MIMETYPE)
          && (content.strip().equals(clue.value())
              || (content.isEmpty()
                  && text(probe, data, clue.value().length() + 2).equals(clue.value() + "PK")))) {
        return clue.told();
      }
    }
    return null;
  }

  private static String text(Probe probe, int from, int length) {
    int start = Math.min(Math.max(0, from), probe.length());
    return new String(
        probe.head(),
        start,
        Math.max(0, Math.min(length, probe.length() - start)),
        StandardCharsets.ISO_8859_1);
  }

  private @Nullable Told byContentTypes(ZipDirectory directory) throws IOException {
    Optional<ZipEntry> entry = directory.find(CONTENT_TYPES).filter(directory::canOpen);
    if (entry.isEmpty()) {
      return null;
    }
    String types;
    try (InputStream in = directory.stream(entry.get())) {
      types = new String(in.readNBytes(CONTENT_TYPES_BYTES), StandardCharsets.ISO_8859_1);
    } catch (ReadException e) {
      return null; // names of entries are left to tell it
    }
    for (Clues.Clue clue : clues) {
      if (clue.is("part") && types.contains('"' + clue.value() + '"')) {
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
      return directory.find(clue.value()).isPresent();
    }
    return directory.entries().stream().anyMatch(entry -> clue.glob().matches(entry.name()));
  }
}
