package dev.celscope.video.mxf;

import dev.celscope.video.clip.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An item of a set that tells something.
 *
 * @param form how the value is written
 * @param field what it means
 */
record Items(Form form, Field field) {
  private static final Map<String, Items> BY_LABEL = new HashMap<>();

  static {
    for (String[] row : rows("items.tsv")) {
      Form form = Form.valueOf(row[2].toUpperCase(Locale.ROOT));
      BY_LABEL.put(row[0], new Items(form, Field.parse("MXF:" + row[1], row[3])));
    }
  }

  /** How values are written. */
  enum Form {
    /** UTF-16BE. */
    UTF16,
    /** ISO 7-bit. */
    ASCII,
    /** UTF-8: a text, or a document that is a file of its own. */
    DOCUMENT,
    /** The same in UTF-16, big-endian where no byte order mark says otherwise. */
    DOCUMENT16,
    /** Year (u16), month, day, hour, minute, second, quarters of a hundredth. */
    TIME,
    /** A UMID of 32 bytes. */
    UMID,
    /** Major, minor, patch and build number and the state of release, u16 each (ST 377-1, A.3). */
    VERSION
  }

  static Optional<Items> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** The rows of a table beside this class. */
  static List<String[]> rows(String name) {
    try (InputStream in = Items.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
