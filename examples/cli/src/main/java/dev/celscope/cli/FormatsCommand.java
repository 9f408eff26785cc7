package dev.celscope.cli;

import dev.celscope.Celscope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code celscope formats}: what can be read, and by which reader. */
final class FormatsCommand implements Command {
  private final StandardStreams streams;

  FormatsCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return spec("formats", "Lists the formats that are known, and the reader of each.")
        .addOption(Command.flag("--markdown", "Print a table in Markdown, a row for each reader."));
  }

  @Override
  public int run(ParseResult parsed) throws IOException {
    var formats = Formats.of(Celscope.standard());
    String text = Command.has(parsed, "--markdown") ? formats.markdown() : formats.lines();
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }
}
