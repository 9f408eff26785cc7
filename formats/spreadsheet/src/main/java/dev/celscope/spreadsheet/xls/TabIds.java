package dev.celscope.spreadsheet.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code RRTabId}, MS-XLS 2.4.241: the ids that revisions have for the sheets, in the order of the
 * sheets. An id stays with its sheet when others are moved or deleted.
 */
final class TabIds {
  private final List<Integer> ids = new ArrayList<>();

  void read(BiffData data) {
    ids.clear();
    while (data.remaining() >= 2) {
      ids.add(data.u16());
    }
  }

  /**
   * The name of the sheet that has an id.
   *
   * @param sheets names of all sheets; a list of ids that is shorter is one that no program kept,
   *     and ids are then places counted from one
   * @return empty for a sheet that is there no more
   */
  Optional<String> sheet(int id, List<String> sheets) {
    int index = ids.size() < sheets.size() ? id - 1 : ids.indexOf(id);
    return index >= 0 && index < sheets.size() ? Optional.of(sheets.get(index)) : Optional.empty();
  }
}
