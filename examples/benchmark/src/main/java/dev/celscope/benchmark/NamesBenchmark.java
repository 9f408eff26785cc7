package dev.celscope.benchmark;

import dev.celscope.name.NameParser;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** File names; nobody else reads them. */
@State(Scope.Benchmark)
public class NamesBenchmark {
  private static final List<String> NAMES =
      List.of(
          "LMN_S03E05_SC012_LO_v03.psd",
          "LMN_EP05_C012_原画_20231204.clip",
          "NHT_s2_ep11_sh0140_comp_v012.1001.exr",
          "夜鹰故事_第11话_分镜_终稿(2).xlsx",
          "KakaoTalk_20231204_103015123.jpg",
          "final_final_RETAKE2.mov");

  private final NameParser parser = NameParser.standard();

  /** The tokens of each name. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) {
    for (String name : NAMES) {
      sink.consume(parser.parse(name));
      done.done++;
    }
  }
}
