package dev.celscope.benchmark;

import dev.celscope.text.CharsetVote;
import java.nio.charset.Charset;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Undeclared strings of twenty characters, each scored under every charset and decoded. */
@State(Scope.Benchmark)
public class CharsetsBenchmark {
  private static final List<List<byte[]>> STRINGS =
      List.of(
          undeclared("GB18030", "原画修改：头再大一点，眼睛往左看一点点。"),
          undeclared("x-windows-949", "원화 수정: 머리를 더 크게, 눈은 왼쪽"),
          undeclared("windows-31j", "原画修正：頭をもう少し大きく、目線は左へ"));

  private static List<byte[]> undeclared(String charset, String text) {
    return List.of(text.getBytes(Charset.forName(charset)));
  }

  /** The text of each string. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) {
    for (List<byte[]> string : STRINGS) {
      sink.consume(CharsetVote.decode(string));
      done.done++;
    }
  }
}
