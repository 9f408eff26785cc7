package dev.celscope.image.iptc;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what the data sets of an IPTC block tell. */
public final class IptcInterpreter {
  private static final FieldTable FIELDS = FieldTable.load(IptcInterpreter.class, "fields.tsv");
  private static final List<DateFields> DATES = loadDates();
  private static final Map<String, Charset> CHARSETS = loadCharsets();
  private static final String CODED_CHARACTER_SET = "1:90";

  /** Keys of date and time, which are two data sets; name of the date, and its role. */
  private record DateFields(String date, String time, String name, TimestampRole role) {}

  private final List<DataSet> dataSets;
  private final String path;
  private final Findings findings;

  private IptcInterpreter(List<DataSet> dataSets, String path, Findings findings) {
    this.dataSets = dataSets;
    this.path = path;
    this.findings = findings;
  }

  private static List<DateFields> loadDates() {
    List<DateFields> dates = new ArrayList<>();
    for (String[] row : FieldTable.rows(IptcInterpreter.class, "dates.tsv", 4)) {
      TimestampRole role = TimestampRole.valueOf(row[3].toUpperCase(Locale.ROOT));
      dates.add(new DateFields(row[0], row[1], row[2], role));
    }
    return List.copyOf(dates);
  }

  private static Map<String, Charset> loadCharsets() {
    Map<String, Charset> charsets = new HashMap<>();
    for (String[] row : FieldTable.rows(IptcInterpreter.class, "charsets.tsv", 2)) {
      charsets.put(row[0], Charset.forName(row[1]));
    }
    return Map.copyOf(charsets);
  }

  /**
   * Reads a block and says what it tells. A fault in it becomes a problem.
   *
   * @param block the block, from its first data set on
   * @param path structure path of the block
   * @param findings takes what is found
   * @throws IOException if the block cannot be had
   */
  public static void read(ByteSource block, String path, Findings findings) throws IOException {
    var walker = new IptcWalker(block);
    try {
      walker.walk();
    } catch (ReadException e) {
      findings.problem(e, path);
    }
    new IptcInterpreter(walker.dataSets(), path, findings).say();
  }

  private void say() {
    Optional<Charset> declared =
        find(CODED_CHARACTER_SET).map(set -> CHARSETS.get(escape(set.value())));
    for (DataSet set : dataSets) {
      Optional<Field> field = FIELDS.find(set.key());
      if (field.isPresent()) {
        Origin origin = origin(set, field.get().name());
        if (declared.isPresent()) {
          field.get().meaning().say(findings, new String(set.value(), declared.get()), origin);
        } else {
          field.get().meaning().say(findings, set.value(), origin);
        }
      }
    }
    for (DateFields fields : DATES) {
      find(fields.date()).ifPresent(set -> date(fields, set));
    }
  }

  /** An escape sequence as {@code charsets.tsv} writes it: the bytes after ESC. */
  private static String escape(byte[] sequence) {
    return new String(sequence, StandardCharsets.ISO_8859_1).replace("\u001b", "").strip();
  }

  private Optional<DataSet> find(String key) {
    return dataSets.stream().filter(set -> set.key().equals(key)).findFirst();
  }

  private Origin origin(DataSet set, String name) {
    return Origin.of(path + "/" + set.key() + " " + name, "IPTC:" + name, set.offset());
  }

  /** Joins {@code 20231202} and {@code 080000+0800}. */
  private void date(DateFields fields, DataSet set) {
    String day = Ascii.untilZero(set.value()).strip();
    String time =
        find(fields.time()).map(other -> Ascii.untilZero(other.value()).strip()).orElse("");
    if (day.chars().allMatch(c -> c == '0')) {
      return; // a date that is not known is written so (IIM 4.2, 2:55)
    }
    String raw = time.isEmpty() ? day : day + " " + time;
    Origin origin = origin(set, fields.name());
    String dashed =
        day.length() == 8
            ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6)
            : day;
    IptcMoment.parse(dashed, time)
        .ifPresentOrElse(
            moment -> findings.timestamp(fields.role(), moment, origin, raw),
            () -> findings.dateText(fields.role(), raw, origin));
  }
}
