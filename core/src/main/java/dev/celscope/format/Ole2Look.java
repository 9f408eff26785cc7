package dev.celscope.format;

import dev.celscope.container.CfbDirectory;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;

/** Tells the relatives of OLE2 by what lies directly under the root, and by the root's class. */
final class Ole2Look implements Look {
  private final List<Clues.Clue> clues;

  Ole2Look(Clues clues) {
    this.clues = clues.of("ole2");
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    CfbDirectory directory;
    try {
      directory = CfbDirectory.of(probe.source());
    } catch (ReadException e) {
      return magic; // the reader says what is broken
    }
    for (Clues.Clue clue : clues) {
      if (clue.is("class")
          ? directory.root().classId().toString().equals(clue.value())
          : directory.root().children().stream()
              .anyMatch(entry -> clue.glob().matches(entry.name()))) {
        return clue.told();
      }
    }
    return directory.damage().isPresent() ? magic : magic.closed();
  }
}
