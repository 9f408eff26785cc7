package dev.celscope.video.riff;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class WavReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new WavReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("LMN_S03E05_dialogue_012.wav", "audio/vnd.wave"),
        TestClips.sample("LMN_S03E05_dialogue_013.rf64", "audio/x-rf64"));
  }
}
