package dev.celscope.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The language that a legacy charset was made for: {@code code-page-languages.tsv}. */
final class CodePageLanguages {
  private static final Map<String, String> BY_CHARSET =
      Tables.rows("code-page-languages.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private CodePageLanguages() {}

  static Optional<String> of(String charset) {
    return Optional.ofNullable(BY_CHARSET.get(charset));
  }
}
