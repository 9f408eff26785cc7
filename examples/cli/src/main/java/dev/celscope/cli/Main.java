package dev.celscope.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: {@code java -jar celscope.jar}. */
public final class Main {
  private final StandardStreams streams;

  private Main(StandardStreams streams) {
    this.streams = streams;
  }

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param args the command and what it is to work on
   */
  public static void main(String[] args) {
    System.exit(run(StandardStreams.ofProcess(), args));
  }

  /**
   * Runs a command.
   *
   * @param streams where it reads and prints
   * @param args the command and what it is to work on
   * @return the exit code
   */
  static int run(StandardStreams streams, String... args) {
    var main = new Main(streams);
    var help = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
    return new CommandLine(main.spec())
        .setOut(help)
        .setErr(streams.err())
        .setExecutionStrategy(main::execute)
        .execute(args);
  }

  private CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.create()
            .name("celscope")
            .versionProvider(new Version())
            .addOption(Command.help())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Show the version, and do nothing else.")
                    .build());
    Map<String, String> exitCodes = new LinkedHashMap<>();
    exitCodes.put("0", "All paths were read, whatever problems single files had");
    exitCodes.put("1", "A path could not be read at all, or the output not be written");
    exitCodes.put("2", "The command was not understood");
    spec.usageMessage()
        .description("Reads what animation production files tell about themselves.")
        .synopsisSubcommandLabel("COMMAND")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes);
    List<Command> commands =
        List.of(
            new ReadCommand(streams),
            new NameCommand(streams),
            new FormatsCommand(streams),
            new SchemaCommand(streams));
    for (Command command : commands) {
      CommandSpec its = command.spec();
      spec.addSubcommand(its.name(), its);
    }
    return spec;
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (!parsed.hasSubcommand()) {
      throw new ParameterException(parsed.commandSpec().commandLine(), "Say which command");
    }
    ParseResult chosen = parsed.subcommand();
    try {
      return ((Command) chosen.commandSpec().userObject()).run(chosen);
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int failed(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("pipe")) {
      // Whoever read the output has had enough, as in `celscope read . | head`.
      return ExitCode.OK;
    }
    streams.err().println("celscope: " + message);
    return ExitCode.SOFTWARE;
  }

  /** The version that the jar's manifest names. */
  private static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"celscope " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
