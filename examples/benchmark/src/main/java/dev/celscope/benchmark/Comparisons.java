package dev.celscope.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of a run as text: for each comparison, each contestant and the ratio to it. */
final class Comparisons {
  private static final String US = "celscope";
  private static final String SUFFIX = "Benchmark";

  private record Score(String contestant, double aSecond, double error) {}

  private Comparisons() {}

  static String of(Collection<RunResult> results) {
    Map<String, List<Score>> comparisons = new TreeMap<>();
    for (RunResult result : results) {
      // package.ComparisonBenchmark.contestant
      List<String> name = List.of(result.getParams().getBenchmark().split("\\.", -1));
      String comparison = name.get(name.size() - 2).replace(SUFFIX, "") + conditions(result);
      Result<?> done = result.getSecondaryResults().get("done");
      comparisons
          .computeIfAbsent(comparison, key -> new ArrayList<>())
          .add(new Score(name.get(name.size() - 1), done.getScore(), done.getScoreError()));
    }
    var text = new StringBuilder("\n");
    comparisons.forEach((comparison, scores) -> append(text, comparison, scores));
    return text.toString();
  }

  /** The parameters of a run and the heap of its JVM, where they are not the usual ones. */
  private static String conditions(RunResult result) {
    BenchmarkParams params = result.getParams();
    var conditions = new StringBuilder();
    for (String key : params.getParamsKeys()) {
      conditions.append(", ").append(key).append(' ').append(params.getParam(key));
    }
    params.getJvmArgs().stream()
        .filter(argument -> argument.startsWith("-Xmx"))
        .forEach(heap -> conditions.append(", ").append(heap));
    return conditions.toString();
  }

  private static void append(StringBuilder text, String comparison, List<Score> scores) {
    List<Score> ours = scores.stream().filter(score -> isOurs(score.contestant())).toList();
    text.append(comparison).append('\n');
    for (Score score : scores) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-24s %,12.0f a second ± %,.0f",
              score.contestant(),
              score.aSecond(),
              score.error()));
      if (!isOurs(score.contestant())) {
        String ratios =
            ours.stream()
                .map(our -> ratio(our, score))
                .collect(Collectors.joining(", ", "   ", " times as fast"));
        text.append(ratios);
      }
      text.append('\n');
    }
  }

  private static String ratio(Score ours, Score peer) {
    return String.format(
        Locale.ROOT, "%s is %.2f", ours.contestant(), ours.aSecond() / peer.aSecond());
  }

  private static boolean isOurs(String contestant) {
    return contestant.startsWith(US);
  }
}
