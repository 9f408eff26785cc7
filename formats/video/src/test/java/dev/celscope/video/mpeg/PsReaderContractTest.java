package dev.celscope.video.mpeg;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class PsReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new PsReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_proof_v1.mpg", "video/mp2p"));
  }
}
