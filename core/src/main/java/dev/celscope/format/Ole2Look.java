package dev.celscope.format;

import dev.celscope.container.CfbDirectory;
import dev.celscope.container.CfbEntry;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Tells the relatives of OLE2 by what lies directly under the root, and by the root's class. Names
 * are compared in upper case, as the format itself does ([MS-CFB], section 2.6.4).
 */
final class Ole2Look implements Look {
  private final List<Row> rows;

  private record Row(Clues.Clue clue, Glob upperCase) {
    boolean fits(CfbEntry root, List<String> names) {
      return clue.is("class")
          ? root.classId().toString().equals(clue.value())
          : names.stream().anyMatch(upperCase::matches);
    }
  }

  Ole2Look(Clues clues) {
    rows =
        clues.of("ole2").stream()
            .map(clue -> new Row(clue, new Glob(upper(clue.value()))))
            .toList();
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    CfbDirectory directory;
    try {
      directory = CfbDirectory.of(probe.source());
    } catch (ReadException e) {
      return magic; // the reader says what is broken
    }
    List<String> names =
        directory.root().children().stream().map(entry -> upper(entry.name())).toList();
    for (Row row : rows) {
      if (row.fits(directory.root(), names)) {
        return row.clue().told();
      }
    }
    return directory.damage().isPresent() ? magic : magic.closed();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
