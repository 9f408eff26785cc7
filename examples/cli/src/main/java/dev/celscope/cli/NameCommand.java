package dev.celscope.cli;

import dev.celscope.json.RecordJson;
import dev.celscope.name.NameParser;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code celscope name NAME…}: what file names mean. */
final class NameCommand implements Command {
  private static final String STANDARD_INPUT = "-";

  private final StandardStreams streams;

  NameCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return spec(
            "name",
            "Reads what file names mean. Prints one JSON object a line: the name, its tokens.")
        .addPositional(
            PositionalParamSpec.builder()
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("NAME")
                .description("A file name; - reads names from standard input, one a line, UTF-8.")
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws IOException {
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    NameParser parser = NameParser.standard();
    try (var out = new BufferedOutputStream(streams.out())) {
      for (String name : names) {
        if (name.equals(STANDARD_INPUT)) {
          readAll(parser, out);
        } else {
          print(name, parser, out);
        }
      }
    }
    return ExitCode.OK;
  }

  private void readAll(NameParser parser, OutputStream out) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    for (String name = lines.readLine(); name != null; name = lines.readLine()) {
      if (!name.isEmpty()) {
        print(name, parser, out);
      }
      if (!lines.ready()) {
        // Who sends names one by one waits for each answer.
        out.flush();
      }
    }
  }

  private static void print(String name, NameParser parser, OutputStream out) throws IOException {
    String json = RecordJson.writeName(name, parser.parse(name));
    out.write(json.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
