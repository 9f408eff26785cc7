package dev.celscope.spreadsheet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a number format, taken apart into sections and into what its letters stand for. */
final class FormatCode {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<>|<=|>=|<|>|=)(-?[0-9]{1,18}(?:\\.[0-9]{1,18})?)]");

  private static final Pattern COLOUR = Pattern.compile("\\[[^\\]]*]");

  private final List<Section> sections;
  private final boolean hides;
  private final boolean hidesText;
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
    sections = sections(parts);
    hidesText = parts.size() == 4 && COLOUR.matcher(parts.get(3)).replaceAll("").isBlank();
    hides = sections.stream().anyMatch(FormatCode::showsNothing);
  }

  private static boolean showsNothing(Section section) {
    NumberSection shown = section.shown();
    return shown != null && (shown.show(0).isBlank() || shown.show(1).isBlank());
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

  /** Whether one of the sections shows nothing: those of {@code 0;;} for what is no more than 0. */
  boolean hidesSome() {
    return hides;
  }

  /** Whether the fourth section, which is for texts, shows nothing. */
  boolean hidesText() {
    return hidesText;
  }

  /** A number as its section shows it; null where no section can. */
  @Nullable String show(double value) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.takes(value)) {
        NumberSection shown = section.shown();
        if (shown == null) {
          return null;
        }
        String text = shown.show(Math.abs(value)).strip();
        boolean rounded = text.codePoints().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && section.sign() && !rounded ? "-" + text : text;
      }
    }
    return null;
  }

  /**
   * A section and the numbers that it is for.
   *
   * @param shown how it shows them; null where it cannot
   * @param operator {@code <}, {@code >=}, …; empty where it takes all that is left
   * @param operand what numbers are compared with
   * @param sign whether it leaves the minus to the number; a section for negative ones has its own
   */
  private record Section(
      @Nullable NumberSection shown, String operator, double operand, boolean sign) {
    boolean takes(double value) {
      return switch (operator) {
        case "<" -> value < operand;
        case "<=" -> value <= operand;
        case ">" -> value > operand;
        case ">=" -> value >= operand;
        case "=" -> value == operand;
        case "<>" -> value != operand;
        default -> true;
      };
    }
  }

  /** Without conditions the sections are for positive and negative numbers, zero and texts. */
  private static List<Section> sections(List<String> parts) {
    List<Section> sections = new ArrayList<>();
    boolean conditions = parts.stream().anyMatch(part -> CONDITION.matcher(part).find());
    int numbers = conditions ? parts.size() : Math.min(parts.size(), 3);
    for (int i = 0; i < numbers; i++) {
      NumberSection shown = NumberSection.of(parts.get(i));
      var condition = CONDITION.matcher(parts.get(i));
      if (condition.find()) {
        double operand = Double.parseDouble(condition.group(2));
        boolean negative = condition.group(1).startsWith("<") && operand <= 0;
        sections.add(new Section(shown, condition.group(1), operand, !negative));
      } else if (conditions || numbers == 1) {
        sections.add(new Section(shown, "", 0, true));
      } else {
        String operator = i == 0 ? (numbers == 2 ? ">=" : ">") : i == 1 ? "<" : "";
        sections.add(new Section(shown, operator, 0, i == 0));
      }
    }
    return sections;
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
