package dev.celscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What one run of the program did.
 *
 * @param exitCode as the shell sees it
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Run(int exitCode, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    var out = new ByteArrayOutputStream();
    Run run = on(out, input, args);
    return new Run(run.exitCode(), out.toString(UTF_8), run.err());
  }

  static Run on(OutputStream out, String input, String... args) {
    var err = new StringWriter();
    var streams =
        new StandardStreams(
            new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintWriter(err), false);
    int exitCode = Main.run(streams, args);
    return new Run(exitCode, "", err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
