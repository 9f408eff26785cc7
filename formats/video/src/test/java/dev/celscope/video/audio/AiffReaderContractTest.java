package dev.celscope.video.audio;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class AiffReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new AiffReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_S03E05_dialogue_014.aiff", "audio/aiff"));
  }
}
