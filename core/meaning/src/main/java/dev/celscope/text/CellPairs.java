package dev.celscope.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells beside or below each other that say the same. One such row may be anything, a note and a
 * person's name; where two columns do it row by row, they are a table of notes and translations.
 */
final class CellPairs {
  private static final double PAIRED_COLUMNS = 0.7;
  private static final double SAME_ROW = 0.5;
  private static final double NEXT_ROW = 0.4;

  private static final int ROWS_OF_A_TABLE = 3;
  private static final double SHARE_OF_ROWS = 0.7;
  private static final double EVEN = 2.2;

  private CellPairs() {}

  static List<Candidate> find(Map<CellPlace, Part> cells) {
    Map<String, List<Candidate>> columns = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    cells.forEach(
        (place, part) -> {
          Part right = cells.get(place.right());
          if (right != null && !right.family().equals(part.family())) {
            columns
                .computeIfAbsent(place.sheet() + '!' + place.column(), key -> new ArrayList<>())
                .add(new Candidate(part, right, "same row", SAME_ROW));
          }
          Part below = cells.get(place.below());
          if (below != null && !below.family().equals(part.family())) {
            candidates.add(new Candidate(part, below, "next row", NEXT_ROW));
          }
        });
    columns.values().forEach(rows -> candidates.addAll(isTable(rows) ? paired(rows) : rows));
    return candidates;
  }

  /**
   * Whether two columns pair row by row: of even length, and no name that comes again and again.
   */
  private static boolean isTable(List<Candidate> rows) {
    if (rows.size() < ROWS_OF_A_TABLE) {
      return false;
    }
    Set<String> different = new HashSet<>();
    int even = 0;
    for (Candidate row : rows) {
      Part a = row.source();
      Part b = row.translation();
      even += Affinity.ratio(a, b) <= EVEN && row.affinity() > -0.3 ? 1 : 0;
      different.add(a.text());
      different.add(b.text());
    }
    return even >= SHARE_OF_ROWS * rows.size()
        && different.size() >= SHARE_OF_ROWS * 2 * rows.size();
  }

  private static List<Candidate> paired(List<Candidate> rows) {
    return rows.stream().map(row -> row.joinedBy("paired columns", PAIRED_COLUMNS)).toList();
  }
}
