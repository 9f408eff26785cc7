package dev.celscope.video.caf;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class CafReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new CafReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_room_01.caf", "audio/x-caf"));
  }
}
