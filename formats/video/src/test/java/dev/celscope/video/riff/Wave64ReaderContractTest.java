package dev.celscope.video.riff;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class Wave64ReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new Wave64Reader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_room_02.w64", "audio/x-w64"));
  }
}
