package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as a header: what its cells would say if they headed columns.
 *
 * <p>A header names at least two different fields, at least half of its cells are known words, and
 * they are not all followed by their values, as those of a form are. One of its fields places the
 * work in the show; where it only names a process, a retake or a file, it has three fields, and one
 * of them is of a task: who does it, or until when.
 */
final class HeaderRow {
  /** Fields that tell which piece of the show a row is about. */
  static final Set<WorkField> PLACES =
      EnumSet.of(WorkField.EPISODE, WorkField.SCENE, WorkField.SHOT);

  private static final Set<WorkField> WORK =
      EnumSet.of(
          WorkField.SEQUENCE, WorkField.PART, WorkField.PROCESS, WorkField.RETAKE, WorkField.FILE);

  private static final Set<WorkField> TASK =
      EnumSet.of(
          WorkField.ARTIST,
          WorkField.SUPERVISOR,
          WorkField.START,
          WorkField.DUE,
          WorkField.DELIVERED);

  private final NavigableMap<Integer, TableFinder.Found> cells;
  private final TreeMap<Integer, WorkColumn> columns = new TreeMap<>();
  private final EnumSet<WorkField> fields = EnumSet.noneOf(WorkField.class);
  private int known;
  private int neighbours;
  private int answered;
  private int leading;
  private boolean numbered;
  private int values;

  private HeaderRow(NavigableMap<Integer, TableFinder.Found> cells) {
    this.cells = cells;
  }

  static HeaderRow of(NavigableMap<Integer, TableFinder.Found> cells) {
    HeaderRow row = new HeaderRow(cells);
    boolean before = false;
    for (Map.Entry<Integer, TableFinder.Found> cell : cells.entrySet()) {
      boolean now = row.take(cell.getKey(), cell.getValue());
      row.neighbours += before && now ? 1 : 0;
      row.answered += before && !now ? 1 : 0;
      row.leading += now && row.values + row.answered == 0 ? 1 : 0;
      before = now;
    }
    return row;
  }

  private boolean take(int column, TableFinder.Found cell) {
    HeaderWord word = cell.moment().isPresent() ? null : HeaderWords.of(cell.text());
    if (word == null) {
      boolean value = !HeaderWords.hasLetter(cell.text());
      values += value ? 1 : 0;
      numbered |= value && isPlace(columns.get(column - 1));
      return false;
    }
    known++;
    WorkField field = word.field();
    if (field != null) {
      fields.add(field);
      columns.put(column, new WorkColumn(field, cell.text().strip(), cell.origin()));
    }
    return true;
  }

  private static boolean isPlace(@Nullable WorkColumn column) {
    return column != null && PLACES.contains(column.field());
  }

  /** The columns that say what they hold, by their index. */
  NavigableMap<Integer, WorkColumn> columns() {
    return columns;
  }

  boolean isHeader() {
    boolean placed = fields.stream().anyMatch(PLACES::contains);
    boolean work =
        fields.size() >= 3
            && fields.stream().anyMatch(WORK::contains)
            && fields.stream().anyMatch(TASK::contains);
    return fields.size() >= 2 && (placed || work) && isMostlyWords();
  }

  private boolean isMostlyWords() {
    int unknown = cells.size() - known;
    boolean answers = answered >= 2 && neighbours * 2 < known - 1 && unknown >= known - 1;
    if (answers || (numbered && leading < 2)) {
      return false;
    }
    // Dates or frames may head the other columns of what begins as a header does.
    boolean scheduled = leading == known && values == unknown;
    boolean begins = leading >= 2 && (scheduled || known * 5 >= cells.size() * 2);
    return begins || (known * 2 >= cells.size() && values * 3 <= cells.size());
  }

  /** Whether a row names the pieces of the show; a row of work may consist of other known words. */
  boolean namesPlaces() {
    return fields.stream().anyMatch(PLACES::contains);
  }

  /**
   * Whether the row can divide the columns of the header above it, whose places it leaves empty.
   */
  boolean divides(Map<Integer, WorkColumn> above) {
    boolean clear =
        cells.keySet().stream()
            .noneMatch(c -> above.containsKey(c) && PLACES.contains(above.get(c).field()));
    return clear && values == 0 && !columns.isEmpty() && known * 2 >= cells.size();
  }

  /** Titles by column, for the comparison with a header that is repeated further down. */
  Map<Integer, String> titles() {
    Map<Integer, String> titles = new HashMap<>();
    cells.forEach((column, cell) -> titles.put(column, cell.text().strip()));
    return titles;
  }

  /**
   * The headers of tables that stand beside each other: parted by an empty column, or the same
   * titles once more.
   */
  List<HeaderRow> parts() {
    List<HeaderRow> parts = new ArrayList<>();
    TreeMap<Integer, TableFinder.Found> part = new TreeMap<>();
    for (Map.Entry<Integer, TableFinder.Found> cell : cells.entrySet()) {
      if (!part.isEmpty() && cell.getKey() > part.lastKey() + 1) {
        parts.add(of(part));
        part = new TreeMap<>();
      }
      part.put(cell.getKey(), cell.getValue());
    }
    if (parts.isEmpty()) {
      return period();
    }
    parts.add(of(part));
    if (parts.stream().allMatch(HeaderRow::isHeader)) {
      return parts;
    }
    return period();
  }

  private List<HeaderRow> period() {
    List<String> titles = cells.values().stream().map(cell -> cell.text().strip()).toList();
    for (int length = 2; length * 2 <= titles.size(); length++) {
      if (repeats(titles, length)) {
        List<HeaderRow> parts = cut(length);
        return parts.stream().allMatch(HeaderRow::isHeader) ? parts : List.of(this);
      }
    }
    return List.of(this);
  }

  private static boolean repeats(List<String> titles, int length) {
    for (int i = length; i < titles.size(); i++) {
      if (!titles.get(i).equals(titles.get(i - length))) {
        return false;
      }
    }
    return titles.size() % length == 0;
  }

  private List<HeaderRow> cut(int length) {
    List<HeaderRow> parts = new ArrayList<>();
    TreeMap<Integer, TableFinder.Found> part = new TreeMap<>();
    for (Map.Entry<Integer, TableFinder.Found> cell : cells.entrySet()) {
      part.put(cell.getKey(), cell.getValue());
      if (part.size() == length) {
        parts.add(of(part));
        part = new TreeMap<>();
      }
    }
    return parts;
  }
}
