package dev.celscope.cli;

import dev.celscope.json.RecordSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code celscope schema}: what the records look like. */
final class SchemaCommand implements Command {
  private final StandardStreams streams;

  SchemaCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return spec("schema", "Prints the JSON Schema (draft 2020-12) of a record.");
  }

  @Override
  public int run(ParseResult parsed) throws IOException {
    streams.out().write(RecordSchema.text().getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }
}
