package dev.celscope.video.wavpack;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class WavPackReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new WavPackReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_room_03.wv", "audio/x-wavpack"));
  }
}
