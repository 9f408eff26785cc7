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
import java.util.stream.IntStream;

/** The dates of a record with their indexes, for checks to choose from and to report on. */
record Dates(FileRecord record, List<Indexed> all) {

  /** One date and its index in the record. */
  record Indexed(int index, Timestamp date) {
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
    return new Dates(
        record,
        IntStream.range(0, dates.size()).mapToObj(i -> new Indexed(i, dates.get(i))).toList());
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
    return where(date -> date.hasRole(role) && date.isContent());
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
