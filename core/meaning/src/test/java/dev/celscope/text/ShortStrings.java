package dev.celscope.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of texts that the tests of this package read. */
final class ShortStrings {
  /** The charset in which each language's programs write where they say nothing. */
  static final Map<String, Charset> LEGACY =
      Map.of(
          "zh-Hans", Charset.forName("GB18030"),
          "zh-Hant", Charset.forName("Big5"),
          "ja", Charset.forName("windows-31j"),
          "ko", Charset.forName("x-windows-949"));

  private ShortStrings() {}

  static List<String[]> rows(String name) {
    var in = Objects.requireNonNull(ShortStrings.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> of(String language) {
    return rows("short-strings.tsv").stream()
        .filter(row -> row[0].equals(language))
        .map(row -> row[1])
        .toList();
  }
}
