package dev.celscope.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every comparison runs; what it measures in so short a time means nothing. */
class BenchmarkIT {

  @Test
  void everyComparisonRunsAndIsPrinted() throws Exception {
    var options =
        new OptionsBuilder()
            .include("^dev\\.celscope\\.benchmark\\.")
            .param("cells", "2000")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .verbosity(VerboseMode.SILENT);

    String text = Comparisons.of(Main.run(options));

    assertThat(text)
        .containsPattern("Jpeg\n +celscope +[1-9]")
        .containsPattern("Png\n +celscope +[1-9]")
        .containsPattern(
            "metadataExtractor +[1-9][0-9,]* a second .* celscope is [0-9.]+, celscopeValues is")
        .containsPattern("metadataExtractorTexts +[1-9][0-9,]* a second .* celscope is [0-9.]+")
        .containsPattern("Charsets\n +celscope +[1-9]")
        .containsPattern("Languages\n +celscope +[1-9]")
        .containsPattern("LargeWorkbooks, cells 2000, strings inline, -Xmx64m\n +celscope +[1-9]")
        .containsPattern("LargeWorkbooks, cells 2000, strings shared, -Xmx64m\n +celscope +[1-9]")
        .containsPattern("poi +[1-9][0-9,]* a second")
        .containsPattern("Names\n +celscope +[1-9]")
        .containsPattern("Clips\n +celscope +[1-9]")
        .containsPattern("Videos\n +celscope +[1-9]")
        .containsPattern("Workbooks\n +celscope +[1-9]")
        .containsPattern("tika +[1-9]");
  }
}
