package dev.celscope.video.clip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that is known to write video, recognised in the string that it leaves there.
 *
 * @param did what it did: {@code muxed}, {@code encoded}, {@code edited}, {@code recorded}, {@code
 *     drawn}
 * @param name its name, with its version where the string has one
 */
record Program(String did, String name) {
  private static final List<Known> ALL =
      Tables.rows("programs.tsv").stream()
          .map(row -> new Known(row[0], row[1], Pattern.compile(row[2])))
          .toList();

  /** Handlers and encoders bear the same few strings in most files. */
  private static final Map<String, Optional<Program>> MET = new ConcurrentHashMap<>();

  private static final int MOST_MET = 1024;
  private static final int LONGEST_MET = 64;

  private record Known(String did, String name, Pattern pattern) {}

  /** The program that left a string; empty for one that is not known. */
  static Optional<Program> in(String string) {
    Optional<Program> met = MET.get(string);
    if (met != null) {
      return met;
    }
    Optional<Program> found = match(string);
    if (MET.size() < MOST_MET && string.length() <= LONGEST_MET) {
      MET.put(string, found);
    }
    return found;
  }

  private static Optional<Program> match(String string) {
    for (Known known : ALL) {
      Matcher matcher = known.pattern().matcher(string);
      if (matcher.find()) {
        String version = matcher.groupCount() > 0 ? matcher.group(1) : null;
        return Optional.of(
            new Program(
                known.did(), version == null ? known.name() : known.name() + " " + version));
      }
    }
    return Optional.empty();
  }
}
