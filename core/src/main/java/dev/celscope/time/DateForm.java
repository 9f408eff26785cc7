package dev.celscope.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One form in which files write dates, a line of {@code date-forms.tsv}. */
record DateForm(String name, Pattern pattern) {
  private static final Pattern PART = Pattern.compile("<([A-Z][A-Z0-9]*)>");

  /** Every form, in the order in which they are tried. */
  static final List<DateForm> ALL = load();

  private static List<DateForm> load() {
    Map<String, String> parts = new LinkedHashMap<>();
    List<DateForm> forms = new ArrayList<>();
    for (String[] row : Tables.rows("date-forms.tsv")) {
      String pattern = PART.matcher(row[1]).replaceAll(m -> part(parts, m.group(1)));
      if (row[0].startsWith("=")) {
        parts.put(row[0].substring(1), pattern);
      } else {
        forms.add(new DateForm(row[0], Pattern.compile(pattern)));
      }
    }
    return List.copyOf(forms);
  }

  private static String part(Map<String, String> parts, String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("date-forms.tsv uses <" + name + "> before it defines it");
    }
    return Matcher.quoteReplacement(part);
  }

  /** The parts of a text in this form; empty if it is in another. */
  Optional<DateParts> match(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new DateParts(matcher, pattern.pattern())).filter(DateParts::knowsItsWords)
        : Optional.empty();
  }

  /** A group of a match, null where the pattern lacks it or it matched nothing. */
  static @Nullable String group(Matcher matcher, String pattern, String name) {
    return pattern.contains("(?<" + name + ">") ? matcher.group(name) : null;
  }
}
