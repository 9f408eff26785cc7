package dev.celscope.video.flash;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class FlvReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new FlvReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("NHT_S01E01_linetest.flv", "video/x-flv"));
  }
}
