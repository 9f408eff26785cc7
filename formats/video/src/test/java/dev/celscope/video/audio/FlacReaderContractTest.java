package dev.celscope.video.audio;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class FlacReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new FlacReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("NHT_steps_02.flac", "audio/flac"));
  }
}
