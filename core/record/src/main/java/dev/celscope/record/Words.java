package dev.celscope.record;

import java.util.Locale;

/** The kebab-case names of enum constants, as JSON and summaries write them. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
