package dev.celscope.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One form in which files write dates, a line of {@code date-forms.tsv}. */
record DateForm(String name, Pattern pattern, Set<String> groups) {
  private static final Pattern PART = Pattern.compile("<([A-Z][A-Z0-9]*)>");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

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
        forms.add(new DateForm(row[0], Pattern.compile(pattern), groups(pattern)));
      }
    }
    return List.copyOf(forms);
  }

  private static Set<String> groups(String pattern) {
    return GROUP.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
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
        ? Optional.of(new DateParts(matcher, groups)).filter(DateParts::knowsItsWords)
        : Optional.empty();
  }
}
