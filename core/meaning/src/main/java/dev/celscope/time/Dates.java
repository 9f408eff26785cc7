package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The dates of a record with their indexes, for checks to choose from and to report on. */
record Dates(FileRecord record, List<Indexed> all) {

  /**
   * One date.
   *
   * @param index its index in the record
   * @param isSentinel whether it is of a day that clocks show when nobody has set them
   */
  record Indexed(int index, Timestamp date, boolean isSentinel) {
    boolean hasRole(TimestampRole role) {
      return date.role() == role;
    }

    /** Whether the file itself tells it, not the file system. */
    boolean isContent() {
      return !date.origin().isFileSystem();
    }

    String value() {
      return date.moment().iso();
    }
  }

  static Dates of(FileRecord record) {
    List<Timestamp> dates = record.timestamps();
    List<Indexed> all = new ArrayList<>(dates.size());
    for (Timestamp date : dates) {
      all.add(new Indexed(all.size(), date, SentinelDate.isSentinel(date.moment())));
    }
    return new Dates(record, all);
  }

  List<Indexed> where(Predicate<Indexed> wanted) {
    List<Indexed> found = new ArrayList<>();
    for (Indexed indexed : all) {
      if (wanted.test(indexed)) {
        found.add(indexed);
      }
    }
    return found;
  }

  List<Indexed> content(TimestampRole role) {
    List<Indexed> found = new ArrayList<>(2);
    for (Indexed date : all) {
      if (date.hasRole(role) && date.isContent()) {
        found.add(date);
      }
    }
    return found;
  }

  static Discrepancy discrepancy(
      String code, Severity severity, Indexed first, Indexed second, String message) {
    return new Discrepancy(
        code,
        severity,
        List.of(first.index(), second.index()),
        List.of(first.value(), second.value()),
        message);
  }

  /** One discrepancy for each different value, however many fields hold it. */
  static List<Discrepancy> eachValue(
      String code, Severity severity, List<Indexed> dates, UnaryOperator<String> message) {
    if (dates.isEmpty()) {
      return List.of();
    }
    Map<String, List<Integer>> indexes = new LinkedHashMap<>();
    for (Indexed date : dates) {
      indexes.computeIfAbsent(date.value(), value -> new ArrayList<>()).add(date.index());
    }
    return indexes.entrySet().stream()
        .map(
            same ->
                new Discrepancy(
                    code,
                    severity,
                    same.getValue(),
                    List.of(same.getKey()),
                    message.apply(same.getKey())))
        .toList();
  }
}
