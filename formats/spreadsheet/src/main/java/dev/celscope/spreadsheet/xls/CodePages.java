package dev.celscope.spreadsheet.xls;

import dev.celscope.spreadsheet.sheet.DataFile;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Charsets of Windows code pages; those whose names differ stand in {@code code-pages.tsv}. */
final class CodePages {
  private static final Map<Integer, String> NAMES = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(CodePages.class, "code-pages.tsv", 2)) {
      NAMES.put(Integer.valueOf(row[0]), row[1]);
    }
  }

  private CodePages() {}

  /** The charset of a code page; empty for one that is unknown here. */
  static Optional<Charset> charset(int codePage) {
    String name = NAMES.get(codePage);
    try {
      return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
