package dev.celscope.benchmark;

import dev.celscope.record.Family;

/** Videos, beside metadata-extractor and Tika. */
public class VideosBenchmark extends PeersBenchmark {
  @Override
  SampleFiles files(FileReader... contestants) {
    return SampleFiles.of(Family.VIDEO, contestants);
  }
}
