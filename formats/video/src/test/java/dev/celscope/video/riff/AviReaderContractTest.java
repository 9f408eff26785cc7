package dev.celscope.video.riff;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class AviReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new AviReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_S01E02_SC003_LT_v01.avi", "video/x-msvideo"));
  }
}
