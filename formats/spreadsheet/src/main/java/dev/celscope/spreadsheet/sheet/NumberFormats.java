package dev.celscope.spreadsheet.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * The number formats of one workbook by their ids. Those that every workbook has, and those that
 * East Asian editions of Excel add (ECMA-376 part 1, 18.8.30), stand in {@code number-formats.tsv}.
 */
public final class NumberFormats {
  private static final Map<Integer, NumberFormat> BUILT_IN = builtIn();

  /** Codes as written: few of the formats that a workbook brings along are of any of its cells. */
  private final Map<Integer, String> codes = new HashMap<>();

  private final Map<Integer, NumberFormat> own = new HashMap<>();

  private static Map<Integer, NumberFormat> builtIn() {
    Map<Integer, NumberFormat> formats = new HashMap<>();
    for (String[] row : DataFile.rows(NumberFormats.class, "number-formats.tsv", 2)) {
      formats.put(Integer.valueOf(row[0]), NumberFormat.of(row[1]));
    }
    return Map.copyOf(formats);
  }

  /**
   * Adds a format of the workbook's own.
   *
   * @param id its id; one of the built-in ids gets another meaning
   * @param code as written
   */
  public void add(int id, String code) {
    codes.put(id, code);
    own.remove(id);
  }

  /**
   * The format of an id.
   *
   * @param id any number
   * @return {@link NumberFormat#GENERAL} where the id is unknown
   */
  public NumberFormat get(int id) {
    String code = codes.get(id);
    return code != null
        ? own.computeIfAbsent(id, key -> NumberFormat.of(code))
        : BUILT_IN.getOrDefault(id, NumberFormat.GENERAL);
  }
}
