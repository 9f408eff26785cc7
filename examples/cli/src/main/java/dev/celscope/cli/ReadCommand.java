package dev.celscope.cli;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code celscope read PATH…}: a record for each file. */
final class ReadCommand implements Command {
  private final StandardStreams streams;

  ReadCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public CommandSpec spec() {
    return spec(
            "read",
            "Reads files, and all files below folders. Prints one record a line as JSON, in the"
                + " order of the paths.",
            "Tells how far it is where standard error is a terminal and standard output is not.")
        .addPositional(
            PositionalParamSpec.builder()
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("A file or a folder.")
                .build())
        .addArgGroup(
            ArgGroupSpec.builder()
                .exclusive(true)
                .addArg(Command.flag("--pretty", "Indent each record."))
                .addArg(Command.flag("--table", "Print a table for people in place of JSON."))
                .build())
        .addOption(
            OptionSpec.builder("--threads")
                .type(int.class)
                .paramLabel("N")
                .description("Read so many files at once. It changes nothing in what is printed.")
                .build())
        .addOption(
            Command.flag("--hash", "Compute the SHA-256 of each file, which reads all of it."))
        .addOption(Command.flag("--no-filesystem", "Leave out times of file-system entries."))
        .addOption(Command.flag("--no-text", "Leave out texts."))
        .addOption(Command.flag("--no-children", "Leave out files inside files."))
        .addOption(
            Command.flag(
                "--no-conclusions",
                "Leave out what follows from the values: languages, pairs, names, discrepancies."))
        .addArgGroup(
            ArgGroupSpec.builder()
                .exclusive(true)
                .addArg(Command.flag("--progress", "Show progress on standard error in any case."))
                .addArg(Command.flag("--no-progress", "Show none."))
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws IOException {
    List<Path> paths = paths(parsed);
    int threads = threads(parsed);
    Celscope celscope =
        Celscope.builder()
            .fileSystemTimes(!Command.has(parsed, "--no-filesystem"))
            .hashing(Command.has(parsed, "--hash"))
            .texts(!Command.has(parsed, "--no-text"))
            .children(!Command.has(parsed, "--no-children"))
            .conclusions(!Command.has(parsed, "--no-conclusions"))
            .build();
    boolean all = true;
    try (RecordPrinter printer = printer(parsed);
        Progress progress = progress(parsed, paths)) {
      for (Path path : paths) {
        all &= read(celscope, path, threads, printer, progress);
      }
    }
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static List<Path> paths(ParseResult parsed) {
    List<String> given = parsed.matchedPositionalValue(0, List.of());
    List<Path> paths = new ArrayList<>();
    for (String path : given) {
      try {
        paths.add(Path.of(path));
      } catch (InvalidPathException e) {
        throw wrong(parsed, "This is no path: " + TextColumns.printable(path));
      }
    }
    return paths;
  }

  private static int threads(ParseResult parsed) {
    int threads =
        parsed.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw wrong(parsed, "--threads must be 1 or more, not " + threads);
    }
    return threads;
  }

  private static ParameterException wrong(ParseResult parsed, String message) {
    return new ParameterException(parsed.commandSpec().commandLine(), message);
  }

  /** Prints what is below a path; false where the path itself could not be read. */
  private boolean read(
      Celscope celscope, Path path, int threads, RecordPrinter printer, Progress progress)
      throws IOException {
    Optional<String> given = Optional.of(path.toString().replace(File.separatorChar, '/'));
    boolean readable = true;
    try (Stream<FileRecord> records = celscope.walk(path, threads)) {
      for (Iterator<FileRecord> each = records.iterator(); each.hasNext(); ) {
        FileRecord record = each.next();
        printer.print(record);
        progress.advance();
        Optional<Problem> refusal = refusal(record);
        if (refusal.isPresent() && record.file().path().equals(given)) {
          readable = false;
          streams.err().println("celscope: " + path + ": " + refusal.get().message());
        }
      }
    }
    return readable;
  }

  private static Optional<Problem> refusal(FileRecord record) {
    return record.problems().stream()
        .filter(p -> p.code() == ProblemCode.IO && p.severity() == Severity.ERROR)
        .findFirst();
  }

  private RecordPrinter printer(ParseResult parsed) {
    if (Command.has(parsed, "--table")) {
      return new TablePrinter(streams.out());
    }
    return Command.has(parsed, "--pretty")
        ? new PrettyPrinter(streams.out())
        : new LinePrinter(streams.out());
  }

  private Progress progress(ParseResult parsed, List<Path> paths) {
    boolean wanted =
        Command.has(parsed, "--progress")
            || (streams.showsProgress() && !Command.has(parsed, "--no-progress"));
    return wanted ? Progress.of(paths, streams.err()) : Progress.none();
  }
}
