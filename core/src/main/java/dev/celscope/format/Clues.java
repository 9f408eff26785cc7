package dev.celscope.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tells apart the relatives in one container: the table {@code inside.tsv}. Immutable. */
final class Clues {
  private static final int COLUMNS = 4;

  private final Map<String, List<Clue>> byContainer = new HashMap<>();

  /**
   * One row.
   *
   * @param clue what is looked at
   * @param value what it must be
   * @param quoted the same, as the value of an XML attribute
   * @param glob the same, with its wildcards
   * @param type what the file is then
   */
  record Clue(String clue, String value, String quoted, Glob glob, FileType type) {
    boolean is(String kind) {
      return clue.equals(kind);
    }

    Told told() {
      return new Told(type, clue + " " + glob);
    }
  }

  Clues(FileTypes types) {
    for (String[] row : Table.rows("inside.tsv", COLUMNS)) {
      byContainer
          .computeIfAbsent(row[0], container -> new ArrayList<>())
          .add(
              new Clue(
                  row[1], row[2], '"' + row[2] + '"', new Glob(row[2]), types.require(row[3])));
    }
    byContainer.replaceAll((container, clues) -> List.copyOf(clues));
  }

  /** The rows of a container, in their order. */
  List<Clue> of(String container) {
    List<Clue> clues = byContainer.get(container);
    if (clues == null) {
      throw new IllegalStateException("inside.tsv has no rows of container " + container);
    }
    return clues;
  }

  /** The rows of all containers, by the container. */
  Map<String, List<Clue>> all() {
    return byContainer;
  }
}
