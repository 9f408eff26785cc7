package dev.celscope.spreadsheet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a number format, taken apart into sections and into what its letters stand for. */
final class FormatCode {
  private final List<NumberSection> sections = new ArrayList<>();
  private final boolean date;
  private final boolean time;
  private final boolean elapsed;

  private FormatCode(String text) {
    List<String> parts = split(text);
    String letters = letters(parts.get(0));
    elapsed = letters.indexOf('[') >= 0;
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean calendar = has(letters, "yde") || letters.contains("mmm") || letters.contains("aaa");
    boolean numeric = has(letters, "0#?");
    // A lone m is a month beside years and days or by itself, minutes beside hours and seconds.
    boolean months = letters.indexOf('m') >= 0 && !clock && !elapsed;
    date = !numericOnly(numeric, clock) && (calendar || months);
    time = clock || elapsed;
    for (String part : parts) {
      sections.add(NumberSection.of(part));
    }
  }

  /** Digits stand in a time format for parts of a second alone ({@code ss.000}). */
  private static boolean numericOnly(boolean numeric, boolean clock) {
    return numeric && !clock;
  }

  static FormatCode of(String text) {
    return new FormatCode(text);
  }

  boolean hasDate() {
    return date;
  }

  boolean hasTime() {
    return time;
  }

  boolean isElapsed() {
    return elapsed;
  }

  /** The section for a number; empty where none can show it. */
  Optional<NumberSection> section(double value) {
    int index = value < 0 ? 1 : value == 0 ? 2 : 0;
    int chosen = index < sections.size() ? index : 0;
    NumberSection section = sections.get(chosen);
    return section.isPlain() ? Optional.of(section.withSign(chosen == 0)) : Optional.empty();
  }

  private static boolean has(String letters, String any) {
    return any.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (c == ';' && !quoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The section in lower case without literals; elapsed units keep one bracket. */
  private static String letters(String section) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      switch (c) {
        case '"' -> i = end(section, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int close = end(section, ']', i);
          String inside = section.substring(i + 1, close).toLowerCase(Locale.ROOT);
          if (!inside.isEmpty() && "hms".indexOf(inside.charAt(0)) >= 0 && isOne(inside)) {
            kept.append('[').append(inside);
          }
          i = close;
        }
        default -> kept.append(Character.toLowerCase(c));
      }
    }
    String letters = kept.toString();
    // "General" in the languages of the interface: its letters are no units.
    return letters.startsWith("general") || letters.startsWith("g/") || letters.contains("e+")
        ? "0"
        : letters.replace("am/pm", "").replace("a/p", "");
  }

  private static boolean isOne(String unit) {
    return unit.chars().allMatch(c -> c == unit.charAt(0));
  }

  private static int end(String text, char close, int from) {
    int at = text.indexOf(close, from + 1);
    return at < 0 ? text.length() : at;
  }
}
