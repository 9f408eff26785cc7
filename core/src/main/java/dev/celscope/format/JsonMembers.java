package dev.celscope.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of the members of a JSON text's outermost objects and of those one level in ({@code
 * skeleton.spine}); arrays count as what they hold. No parser: reads what there is of a text that
 * is cut, and takes no offence.
 */
final class JsonMembers {
  /** Levels whose members are told. */
  private static final int LEVELS = 2;

  private final Set<String> names = new HashSet<>();
  private final Deque<Boolean> open = new ArrayDeque<>();
  private final String[] path = {"", ""};
  private final String text;
  private int at;
  private int objects;

  private JsonMembers(String text) {
    this.text = text;
  }

  static JsonMembers of(String text) {
    var members = new JsonMembers(text);
    members.scan();
    return members;
  }

  /** Whether all of some comma-separated names are there. */
  boolean hasAll(String commaSeparated) {
    for (String name : commaSeparated.split(",", -1)) {
      if (!names.contains(name)) {
        return false;
      }
    }
    return true;
  }

  private void scan() {
    while (at < text.length()) {
      switch (text.charAt(at++)) {
        case '{' -> {
          open.push(true);
          objects++;
        }
        case '[' -> open.push(false);
        case '}', ']' -> close();
        case '"' -> string();
        default -> {
          // numbers, literals and punctuation are passed over
        }
      }
    }
  }

  private void close() {
    if (!open.isEmpty() && open.pop()) {
      objects--;
    }
  }

  private void string() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at, text.length());
    at = end + 1;
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    boolean isName = next < text.length() && text.charAt(next) == ':';
    if (isName && objects > 0 && objects <= LEVELS) {
      String name = text.substring(start, end);
      path[objects - 1] = name;
      names.add(objects == 1 ? name : path[0] + "." + name);
    }
  }
}
