package dev.celscope.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** A cell and what it says. */
  record Cell(CellPlace at, Part part) {
    private boolean mayPair(Cell other) {
      return !part.family().equals(other.part.family());
    }

    private Candidate with(Cell other, String basis, double prior) {
      return new Candidate(part, other.part, basis, prior);
    }
  }

  /** A column of one sheet. */
  private record Column(String sheet, int index) {}

  private CellPairs() {}

  static List<Candidate> find(List<Cell> all) {
    List<Cell> cells = inOrder(all);
    Map<Column, List<Candidate>> columns = new LinkedHashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    int below = 0;
    for (int i = 0; i + 1 < cells.size(); i++) {
      Cell cell = cells.get(i);
      Cell right = cells.get(i + 1);
      if (cell.at().isLeftOf(right.at()) && cell.mayPair(right)) {
        columns
            .computeIfAbsent(
                new Column(cell.at().sheet(), cell.at().column()), key -> new ArrayList<>())
            .add(cell.with(right, "same row", SAME_ROW));
      }
      CellPlace next = cell.at().below();
      below = firstNotBefore(next, cells, below);
      if (below < cells.size() && cells.get(below).at().equals(next)) {
        Cell cellBelow = cells.get(below);
        if (cell.mayPair(cellBelow)) {
          candidates.add(cell.with(cellBelow, "next row", NEXT_ROW));
        }
      }
    }
    columns.values().forEach(rows -> candidates.addAll(isTable(rows) ? paired(rows) : rows));
    return candidates;
  }

  /** Row by row, as they mostly come; of two in one place the later. */
  private static List<Cell> inOrder(List<Cell> all) {
    List<Cell> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Cell::at));
    List<Cell> cells = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      boolean last = i + 1 == sorted.size() || !sorted.get(i).at().equals(sorted.get(i + 1).at());
      if (last) {
        cells.add(sorted.get(i));
      }
    }
    return cells;
  }

  private static int firstNotBefore(CellPlace place, List<Cell> cells, int from) {
    int at = from;
    while (at < cells.size() && cells.get(at).at().compareTo(place) < 0) {
      at++;
    }
    return at;
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
