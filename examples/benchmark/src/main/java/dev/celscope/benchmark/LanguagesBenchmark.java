package dev.celscope.benchmark;

import dev.celscope.text.Languages;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The language of short notes. */
@State(Scope.Benchmark)
public class LanguagesBenchmark {
  private static final List<String> NOTES =
      List.of(
          "原画修改：头再大一点，眼睛往左看",
          "머리를 더 크게, 눈동자는 왼쪽",
          "頭をもう少し大きく",
          "背景",
          "Please make the head a bit bigger",
          "LMN_S03E05_SC012");

  /** The language of each note. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) {
    for (String note : NOTES) {
      sink.consume(Languages.language(note));
      done.done++;
    }
  }
}
