package dev.celscope.spreadsheet.xls;

import dev.celscope.spreadsheet.sheet.DataFile;
import java.util.HashMap;
import java.util.Map;

/**
 * Names that Excel itself gives to parts of a workbook, written as one character (MS-XLS 2.5.66);
 * listed in {@code built-in-names.tsv} as Office Open XML writes them.
 */
final class BuiltInNames {
  private static final Map<Integer, String> NAMES = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(BuiltInNames.class, "built-in-names.tsv", 2)) {
      NAMES.put(Integer.valueOf(row[0]), row[1]);
    }
  }

  private BuiltInNames() {}

  /** The name that a character stands for; empty where it is unknown. */
  static String name(String character) {
    return character.isEmpty() ? "" : NAMES.getOrDefault((int) character.charAt(0), "");
  }
}
