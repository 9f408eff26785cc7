package dev.celscope.text;

import dev.celscope.record.LanguageBasis;
import java.util.Optional;

/** A language and how it was recognised; no basis where the tag leaves the language open. */
record Recognition(String tag, Optional<LanguageBasis> basis) {
  static final String OPEN_HAN = "und-Hani";

  static Optional<Recognition> of(String tag, LanguageBasis basis) {
    return Optional.of(new Recognition(tag, Optional.of(basis)));
  }

  static Optional<Recognition> openHan() {
    return Optional.of(new Recognition(OPEN_HAN, Optional.empty()));
  }
}
