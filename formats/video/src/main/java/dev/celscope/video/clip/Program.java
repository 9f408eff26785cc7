package dev.celscope.video.clip;

import java.util.List;
import java.util.Optional;
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

  private record Known(String did, String name, Pattern pattern) {}

  /** The program that left a string; empty for one that is not known. */
  static Optional<Program> in(String string) {
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
