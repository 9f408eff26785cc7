package dev.celscope.video.ivf;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class IvfReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new IvfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_proof_v5.ivf", "video/x-ivf"));
  }
}
