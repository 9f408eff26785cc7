package dev.celscope.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the comparisons: {@code java -jar benchmarks.jar [FOLDER [COMPARISON…]]}.
 *
 * <p>The folder holds the files to read; if none is given, pictures are taken from {@code
 * testdata/image}, all else from {@code testdata/delivery}. A comparison is the name of a class
 * without {@code Benchmark}, all if none is given.
 */
public final class Main {
  private static final String PACKAGE = "^dev\\.celscope\\.benchmark\\.";

  private Main() {}

  /**
   * Runs comparisons and prints their results.
   *
   * @param args folder and comparisons
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(10)
            .warmupTime(TimeValue.seconds(4))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2));
    if (args.length > 0) {
      options.jvmArgsAppend("-D" + SampleFiles.FOLDER + "=" + args[0]);
    }
    if (args.length < 2) {
      options.include(PACKAGE);
    }
    for (int i = 1; i < args.length; i++) {
      options.include(PACKAGE + args[i] + "Benchmark\\.");
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Comparisons.of(run(options)));
  }

  /** The results of what was included, in operations a second. */
  static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    for (CommandLineProgram program : CommandLineProgram.values()) {
      if (!program.isInstalled()) {
        options.exclude("\\." + program.contestant() + "$");
      }
    }
    return new Runner(options.mode(Mode.Throughput).shouldFailOnError(true).build()).run();
  }
}
