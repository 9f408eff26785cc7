package dev.celscope.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One of the commands. Its options are said in code, not in annotations: to reflect on annotations
 * would take longer than most commands run.
 */
interface Command {

  /** What may stand on the command line. */
  CommandSpec spec();

  /** Does what the command line says, and gives the exit code. */
  int run(ParseResult parsed) throws IOException;

  /** A specification with a name, a description and {@code --help}. */
  default CommandSpec spec(String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description).sortOptions(false);
    return spec.addOption(help());
  }

  /** The option that prints what may stand on the command line. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this, and do nothing else.")
        .build();
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** Whether a flag is there. */
  static boolean has(ParseResult parsed, String flag) {
    return parsed.hasMatchedOption(flag);
  }
}
