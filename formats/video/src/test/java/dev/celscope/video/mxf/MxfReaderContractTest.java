package dev.celscope.video.mxf;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class MxfReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new MxfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_S03E05_master.mxf", "application/mxf"));
  }
}
