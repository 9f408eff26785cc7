package dev.celscope.video.real;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class RealMediaReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new RealMediaReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_trailer_web.rm", "application/vnd.rn-realmedia"));
  }
}
