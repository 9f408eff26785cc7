package dev.celscope.format;

import dev.celscope.container.CfbDirectory;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Tells the relatives of OLE2 by the root's class, else by what lies directly under it. Names are
 * compared in upper case, as the format itself does ([MS-CFB], section 2.6.4).
 */
final class Ole2Look implements Look {
  private final List<Clues.Clue> classes;
  private final List<Stream> streams;

  private record Stream(Clues.Clue clue, Glob upperCase) {}

  Ole2Look(Clues clues) {
    classes = clues.of("ole2").stream().filter(clue -> clue.is("class")).toList();
    streams =
        clues.of("ole2").stream()
            .filter(clue -> clue.is("stream"))
            .map(clue -> new Stream(clue, new Glob(upper(clue.value()))))
            .toList();
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    try {
      String classId = CfbDirectory.rootOf(probe.source()).classId().toString();
      for (Clues.Clue clue : classes) {
        if (clue.value().equals(classId)) {
          return clue.told();
        }
      }
      return byStream(CfbDirectory.of(probe.source()), magic);
    } catch (ReadException e) {
      return magic; // the reader says what is broken
    }
  }

  private Told byStream(CfbDirectory directory, Told magic) {
    List<String> names =
        directory.root().children().stream().map(entry -> upper(entry.name())).toList();
    for (Stream stream : streams) {
      if (names.stream().anyMatch(stream.upperCase()::matches)) {
        return stream.clue().told();
      }
    }
    return directory.damage().isPresent() ? magic : magic.closed();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
