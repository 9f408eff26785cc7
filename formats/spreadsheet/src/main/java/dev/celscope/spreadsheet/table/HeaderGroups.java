package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkField;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;

/** Titles above titles: 原画 over 担当 and 交期, 动画 over the next two. */
final class HeaderGroups {
  private HeaderGroups() {}

  /**
   * A column with the title of the group that it stands in, the last that begins at or before it.
   */
  static WorkColumn below(
      Map.Entry<Integer, WorkColumn> column, NavigableMap<Integer, TableFinder.Found> above) {
    Map.Entry<Integer, TableFinder.Found> group = above.floorEntry(column.getKey());
    WorkColumn own = column.getValue();
    String title = group == null ? "" : group.getValue().text().strip();
    boolean says = !title.isEmpty() && !title.equals(own.title()) && hasNoDigit(title);
    return says ? new WorkColumn(own.field(), title + " " + own.title(), own.origin()) : own;
  }

  private static boolean hasNoDigit(String title) {
    return title.codePoints().noneMatch(Character::isDigit);
  }

  /** Tells columns of one field apart by the row above, where that has several titles. */
  static void title(
      Map<Integer, WorkColumn> columns, NavigableMap<Integer, TableFinder.Found> above) {
    if (above.size() < 2) {
      return;
    }
    Map<WorkField, Integer> counts = new EnumMap<>(WorkField.class);
    columns.values().forEach(column -> counts.merge(column.field(), 1, Integer::sum));
    for (Map.Entry<Integer, WorkColumn> column : columns.entrySet()) {
      if (counts.getOrDefault(column.getValue().field(), 0) > 1) {
        column.setValue(below(column, above));
      }
    }
  }
}
